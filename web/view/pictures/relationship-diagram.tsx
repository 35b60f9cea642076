import { curveLinear, line } from 'd3-shape';
import type { Relationship } from '../../../src/vocabulary/relationship.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../words/language.tsx';
import { share } from '../words/numbers.ts';
import { type LinePlace, layOut, type TableBoxPlace } from './relationship-layout.ts';

const texts = {
  label: {
    en: 'Relationships: {lines}',
    zh: '关联关系：{lines}',
  },
  one: {
    en: '{from} refers to {to}, {share} of references found',
    zh: '{from} 引用 {to}，{share} 的引用可找到',
  },
  orphans: { en: '{count} orphans', zh: '{count} 条悬空' },
  rows: { en: '{count} rows', zh: '{count} 行' },
  other: { en: 'other asset', zh: '其他资产' },
} satisfies Record<string, Texts>;

interface DiagramProps {
  readonly relationships: readonly Relationship[];
  /** Rows of the asset's own tables by name; a table that is not here belongs to another asset. */
  readonly rows: ReadonlyMap<string, number>;
}

/** Tables as boxes, references as lines with the share of references found. */
export function RelationshipDiagram({ relationships, rows }: DiagramProps) {
  const { say } = useWords();
  const { width, height, boxes, lines } = layOut(relationships);
  const spoken = relationships.map(({ from, to, references, orphans }) =>
    say(texts.one, { from: from.table, to: to.table, share: found(references, orphans) }),
  );
  return (
    <svg
      className="rel"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={say(texts.label, { lines: spoken.join('; ') })}
    >
      {lines.map((place) => (
        <Line key={keyOf(place.relationship)} place={place} />
      ))}
      {boxes.map((box) => (
        <Box key={box.name} box={box} rows={rows.get(box.name)} />
      ))}
    </svg>
  );
}

const draw = line<{ readonly x: number; readonly y: number }>(
  ({ x }) => x,
  ({ y }) => y,
).curve(curveLinear);

function Line({ place: { relationship, points, label } }: { readonly place: LinePlace }) {
  const { say } = useWords();
  const { references, orphans, source } = relationship;
  return (
    <g>
      <path
        d={draw([...points]) ?? ''}
        fill="none"
        stroke="var(--ink-2)"
        strokeWidth={source === 'declared' ? 2.5 : 1.2}
      />
      <rect
        x={label.x - 36}
        y={label.y - 16}
        width="72"
        height={orphans > 0 ? 32 : 18}
        fill="var(--paper)"
      />
      <text x={label.x} y={label.y - 2} textAnchor="middle" fontSize="12" fill="var(--ink-2)">
        {found(references, orphans)}
      </text>
      {orphans === 0 ? null : (
        <text x={label.x} y={label.y + 12} textAnchor="middle" fontSize="12" fill="var(--serious)">
          {say(texts.orphans, { count: orphans })}
        </text>
      )}
    </g>
  );
}

function Box({ box, rows }: { readonly box: TableBoxPlace; readonly rows: number | undefined }) {
  const { say } = useWords();
  const foreign = rows === undefined;
  return (
    <g>
      <title>{box.name}</title>
      <rect
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        fill="var(--surface)"
        stroke={foreign ? 'var(--rule-2)' : 'var(--ink)'}
        {...(foreign ? { strokeDasharray: '3 3' } : {})}
      />
      <text x={box.x + 8} y={box.y + 18} fontSize="13" fontWeight="600" fill="var(--ink)">
        {shortened(box.name)}
      </text>
      <text x={box.x + 8} y={box.y + 34} fontSize="12" fill="var(--ink-3)">
        {foreign ? say(texts.other) : say(texts.rows, { count: rows })}
      </text>
    </g>
  );
}

/** The share of references that point to a row. */
export function found(references: number, orphans: number): string {
  return references === 0 ? '–' : share(1 - orphans / references);
}

export function keyOf({ from, to }: Relationship): string {
  return JSON.stringify([from, to]);
}

/** The box is at most 260 px wide. */
function shortened(name: string): string {
  const characters = [...name];
  const wide = characters.some((one) => one > '\u2e80');
  const most = wide ? 17 : 32;
  return characters.length <= most ? name : `${characters.slice(0, most - 1).join('')}…`;
}
