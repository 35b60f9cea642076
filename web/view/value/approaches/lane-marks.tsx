import type { Valuation } from '../../../../src/vocabulary/value/valuation.ts';
import { useWords } from '../../words/language.tsx';
import { useSteps } from '../papers/steps.tsx';
import { type ApproachScale, comparablePrices, comparables } from './approach-scale.ts';
import type { Range } from './lane-words.ts';

/** The lines of the axis, through every lane. */
export function Ticks({ scale }: { readonly scale: ApproachScale }) {
  return scale.ticks.map((tick) => (
    <i key={tick} className="tick" style={{ left: `${scale.at(tick) * 100}%` }} />
  ));
}

/** P10, P50 and P90, or the value alone where it has no range. */
export function Quantiles({
  range,
  value,
  scale,
}: {
  readonly range: Range | undefined;
  readonly value: string;
  readonly scale: ApproachScale;
}) {
  const left = (amount: string) => ({ left: `${scale.at(Number(amount)) * 100}%` });
  return (
    <>
      {range === undefined ? null : <Ends range={range} scale={scale} />}
      <i className="q q50" style={left(range?.middle ?? value)} />
    </>
  );
}

/** P10 and P90. */
export function Ends({ range, scale }: { readonly range: Range; readonly scale: ApproachScale }) {
  return (
    <>
      <i className="q" style={{ left: `${scale.at(Number(range.low)) * 100}%` }} />
      <i className="q" style={{ left: `${scale.at(Number(range.high)) * 100}%` }} />
    </>
  );
}

/** Where a range begins on the axis, and how long it is. */
export function spanOf(range: Range, scale: ApproachScale) {
  const [left, right] = [scale.at(Number(range.low)), scale.at(Number(range.high))];
  return { left: `${left * 100}%`, width: `${(right - left) * 100}%` };
}

/** The adjusted price of each comparable. */
export function ComparableDots({
  valuation,
  scale,
}: {
  readonly valuation: Valuation;
  readonly scale: ApproachScale;
}) {
  const { phrase } = useWords();
  const steps = useSteps();
  const prices = comparablePrices(valuation);
  if (prices.length === 0) return null;
  const [least, greatest] = [Math.min(...prices), Math.max(...prices)].map(scale.at);
  const found = comparables([...steps.values()]);
  return (
    <>
      <i
        className="brk"
        style={{
          left: `${(least ?? 0) * 100}%`,
          width: `${((greatest ?? 0) - (least ?? 0)) * 100}%`,
        }}
      />
      {found.map(({ id, place }, index) => (
        <i
          key={id}
          className="dot"
          title={phrase(place.row)}
          style={{ left: `${scale.at(prices[index] ?? 0) * 100}%` }}
        />
      ))}
    </>
  );
}
