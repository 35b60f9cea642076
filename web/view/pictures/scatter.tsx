import { scaleLinear } from 'd3-scale';
import type { CombinedScore, GateResult } from '../../../src/vocabulary/assessment.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useLinks } from '../links.tsx';
import { GateMark } from '../marks/gate.tsx';
import { Punch } from '../marks/punch.tsx';
import { useWords } from '../words/language.tsx';
import { Name } from '../words/names.tsx';
import { score } from '../words/numbers.ts';
import { placeLabels, type Side } from './label-places.ts';

const texts = {
  point: { en: '{name}: value {value}, risk {risk}', zh: '{name}：价值 {value}，风险 {risk}' },
  x: { en: 'Value score, index points →', zh: '价值得分（指数点） →' },
  y: { en: 'Risk score, higher is safer ↑', zh: '风险得分（越高越安全） ↑' },
  left: {
    en: 'Not shown, for want of a value or a risk score: {names}.',
    zh: '因缺少价值或风险得分而未显示：{names}。',
  },
  more: { en: '{names} and {count} more', zh: '{names}等，另有 {count} 项' },
} satisfies Record<string, Texts>;

/** Nominal size: labels are placed in it, marks at shares of it. */
const width = 560;
const height = 372;

/** What the picture shows of an asset. */
export interface PicturedAsset {
  readonly id: string;
  readonly name: string;
  readonly overall: Pick<CombinedScore, 'grade' | 'capped'>;
  readonly dimensions: Readonly<Record<string, Pick<CombinedScore, 'score'>>>;
  readonly gates: readonly Pick<GateResult, 'state'>[];
}

interface Point {
  readonly asset: PicturedAsset;
  readonly value: number;
  readonly risk: number;
}

/** Worth against safety: each mark is an asset, labelled where its label has room. */
export function Scatter({ assets }: { readonly assets: readonly PicturedAsset[] }) {
  const { say } = useWords();
  const points = assets.flatMap(pointOf);
  const x = scaleLinear(domain(points.map((point) => point.value)), [0, width]);
  const y = scaleLinear(domain(points.map((point) => point.risk)), [height, 0]);
  const sides = placeLabels(
    points.map(({ asset, value, risk }) => ({
      x: x(value),
      y: y(risk),
      labelWidth: labelWidth(asset),
    })),
    width,
    height,
  );
  const unplaced = assets.filter((asset) => pointOf(asset).length === 0);
  return (
    <>
      <div className="scat">
        {ticks(x.domain()).map((tick) => (
          <Tick key={tick} at={tick} share={x(tick) / width} axis="x" />
        ))}
        {ticks(y.domain()).map((tick) => (
          <Tick key={tick} at={tick} share={1 - y(tick) / height} axis="y" />
        ))}
        <span className="ax yl">{say(texts.y)}</span>
        <span className="ax xl">{say(texts.x)}</span>
        {points.map((point, index) => (
          <Mark
            key={point.asset.id}
            point={point}
            left={x(point.value) / width}
            bottom={1 - y(point.risk) / height}
            side={sides[index] ?? null}
          />
        ))}
      </div>
      <Unplaced assets={unplaced} />
    </>
  );
}

function Unplaced({ assets }: { readonly assets: readonly PicturedAsset[] }) {
  const { say, language } = useWords();
  if (assets.length === 0) return null;
  const separator = language === 'zh' ? '、' : ', ';
  const first = assets
    .slice(0, 6)
    .map((asset) => asset.name)
    .join(separator);
  const rest = assets.length - 6;
  const names = rest > 0 ? say(texts.more, { names: first, count: rest }) : first;
  return <p className="s any">{say(texts.left, { names })}</p>;
}

function Mark({
  point: { asset, value, risk },
  left,
  bottom,
  side,
}: {
  readonly point: Point;
  readonly left: number;
  readonly bottom: number;
  readonly side: Side | null;
}) {
  const { say } = useWords();
  const links = useLinks();
  const label = say(texts.point, { name: asset.name, value: score(value), risk: score(risk) });
  return (
    <a
      className={`pt ${side ?? 'bare'}`}
      href={links.asset(asset.id)}
      style={{ left: percent(left), bottom: percent(bottom) }}
      aria-label={label}
      title={label}
    >
      <Punch grade={asset.overall.grade} capped={asset.overall.capped} size={20} label="" />
      {side === null ? null : (
        <span>
          <Name of={asset.name} /> <WorstGate asset={asset} />
        </span>
      )}
    </a>
  );
}

/** The gate that stops the asset, beside its name. */
export function WorstGate({ asset }: { readonly asset: PicturedAsset }) {
  const states = asset.gates.map((gate) => gate.state);
  const worst = states.includes('closed') ? 'closed' : 'unknown';
  return states.includes(worst) ? <GateMark state={worst} /> : null;
}

function Tick({ at, share, axis }: { at: number; share: number; axis: 'x' | 'y' }) {
  const place = axis === 'x' ? { left: percent(share) } : { bottom: percent(share) };
  return (
    <>
      {at > 50 ? <i className={`gl ${axis === 'x' ? 'v' : 'h'}`} style={place} /> : null}
      <span className={`tk ${axis}`} style={place}>
        {at}
      </span>
    </>
  );
}

function pointOf(asset: PicturedAsset): Point[] {
  const value = asset.dimensions.value?.score ?? null;
  const risk = asset.dimensions.risk?.score ?? null;
  return value === null || risk === null ? [] : [{ asset, value, risk }];
}

/** From a step of ten below the least to one above the greatest, and never less than 40 to 90. */
function domain(values: readonly number[]): [number, number] {
  const low = Math.min(40, ...values);
  const high = Math.max(90, ...values);
  return [
    Math.max(-6, Math.floor(low / 10) * 10 - 10),
    Math.min(106, Math.ceil(high / 10) * 10 + 6),
  ];
}

function ticks([low = 0, high = 100]: readonly number[]): readonly number[] {
  return [0, 20, 40, 55, 70, 85, 100].filter((tick) => tick > low + 1 && tick < high - 1);
}

/** Width of a label at 13 px: Chinese characters are twice as wide as Latin letters. */
function labelWidth({ name, gates }: PicturedAsset): number {
  const characters = [...name].reduce((sum, one) => sum + (one > '\u2e80' ? 13 : 6.6), 0);
  return characters + (gates.some((gate) => gate.state !== 'open') ? 22 : 2);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
