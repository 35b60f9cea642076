import { scaleLinear } from 'd3-scale';
import type { Grade } from '../../../src/vocabulary/assessment.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../words/language.tsx';
import { score } from '../words/numbers.ts';

export interface Axis {
  readonly name: string;
  readonly value: number | null;
}

const centre = { x: 130, y: 130 };
const length = scaleLinear([0, 100], [0, 100]);
const boundaries = [55, 70, 85];

const texts = {
  none: { en: 'no evidence', zh: '无证据' },
} satisfies Record<string, Texts>;

/** The shape of one asset on three to six axes; an axis without a score stays open. */
export function Radar({
  axes,
  grade,
}: {
  readonly axes: readonly Axis[];
  readonly grade: Grade | null;
}) {
  const { say } = useWords();
  const spoken = axes
    .map(({ name, value }) => `${name} ${value === null ? say(texts.none) : score(value)}`)
    .join(', ');
  const at = (value: number, index: number) => point(value, index, axes.length);
  const outline = (value: number) => axes.map((_, index) => at(value, index)).join(' ');
  const scored = axes.flatMap(({ value }, index) => (value === null ? [] : [at(value, index)]));
  const hue = grade === null ? 'var(--rule-2)' : `var(--grade-${grade.toLowerCase()})`;
  const wash = grade === null ? 'var(--sunk)' : `var(--grade-${grade.toLowerCase()}-wash)`;
  return (
    <svg className="radar" viewBox="-84 0 428 262" role="img" aria-label={spoken}>
      <polygon points={outline(100)} fill="var(--surface)" stroke="var(--rule-2)" />
      {boundaries.map((boundary) => (
        <polygon key={boundary} points={outline(boundary)} fill="none" stroke="var(--rule)" />
      ))}
      {axes.map(({ name }, index) => (
        <path key={name} d={`M${centre.x} ${centre.y}L${at(100, index)}`} stroke="var(--rule)" />
      ))}
      <polygon
        points={scored.join(' ')}
        fill={wash}
        stroke={hue}
        strokeWidth="2"
        fillOpacity=".8"
      />
      {scored.map((place) => (
        <Dot key={place} at={place} />
      ))}
      {axes.map((axis, index) => (
        <AxisLabel key={axis.name} axis={axis} index={index} of={axes.length} />
      ))}
    </svg>
  );
}

function Dot({ at }: { readonly at: string }) {
  const [x, y] = at.split(',');
  return <circle cx={x} cy={y} r="3.5" fill="var(--ink)" />;
}

function AxisLabel({
  axis,
  index,
  of,
}: {
  readonly axis: Axis;
  readonly index: number;
  readonly of: number;
}) {
  const angle = angleOf(index, of);
  const side = Math.abs(Math.cos(angle)) < 0.01 ? 'middle' : Math.cos(angle) > 0 ? 'start' : 'end';
  const x = centre.x + 104 * Math.cos(angle);
  const y = centre.y + 104 * Math.sin(angle) + (Math.sin(angle) > 0.5 ? 18 : -4);
  return (
    <text x={x.toFixed(1)} y={y.toFixed(1)} textAnchor={side} fontSize="13" fill="var(--ink-2)">
      {axis.name}{' '}
      <tspan fontWeight="600" fill="var(--ink)">
        {score(axis.value)}
      </tspan>
    </text>
  );
}

/** Clockwise from the top. */
function angleOf(index: number, of: number): number {
  return (2 * Math.PI * index) / of - Math.PI / 2;
}

function point(value: number, index: number, of: number): string {
  const angle = angleOf(index, of);
  const x = centre.x + length(value) * Math.cos(angle);
  const y = centre.y + length(value) * Math.sin(angle);
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
