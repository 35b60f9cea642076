import { cssNumbers } from './beam.tsx';

/** Where a score would lie if the missing answer were worst or best; the tick is the score now. */
export function RangeBar({
  low,
  high,
  now,
}: {
  readonly low: number;
  readonly high: number;
  readonly now: number | null;
}) {
  return (
    <span className="range" aria-hidden="true">
      <i style={cssNumbers({ l: low, h: high })} />
      {now === null ? null : <u style={cssNumbers({ v: now })} />}
    </span>
  );
}
