import { useId } from 'react';
import type { Simulated } from '../../../../src/vocabulary/value/valuation.ts';
import { type ApproachScale, visibleBins } from './approach-scale.ts';

const width = 1000;
const height = 56;

/** How often a simulation lands where: the width of the shape, on the common axis. */
export function Violin({
  of,
  scale,
  kind,
}: {
  readonly of: Simulated;
  readonly scale: ApproachScale;
  /** Hatched where there is no conclusion, brass for the reconciled value. */
  readonly kind: 'approach' | 'reconciled' | 'hatched';
}) {
  const pattern = useId();
  return (
    <svg
      className={`vio ${kind}`}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {kind === 'hatched' ? (
        <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1 7 7-1M-1 1 1-1M5 7 7 5" stroke="var(--rule-2)" strokeWidth="1" />
        </pattern>
      ) : null}
      <polygon
        points={outline(of, scale)}
        {...(kind === 'hatched' ? { fill: `url(#${pattern})` } : {})}
      />
    </svg>
  );
}

/** Both edges of the shape, there and back again. */
function outline(of: Simulated, { at }: ApproachScale): string {
  const { from, to, counts } = visibleBins(of);
  const greatest = Math.max(...counts, 1);
  const step = (to - from) / Math.max(1, counts.length);
  const halves = smoothed(counts).map((one, index) => ({
    x: at(from + (index + 0.5) * step) * width,
    half: (one / greatest) * (height / 2 - 1),
  }));
  const point = (x: number, y: number) => `${x.toFixed(1)},${y.toFixed(1)}`;
  const upper = halves.map(({ x, half }) => point(x, height / 2 - half));
  const lower = halves.toReversed().map(({ x, half }) => point(x, height / 2 + half));
  return [...upper, ...lower].join(' ');
}

/** Each bin with its neighbours: draws are few enough for an edge to tremble. */
function smoothed(counts: readonly number[]): readonly number[] {
  return counts.map((one, index) => {
    const [before, after] = [counts[index - 1] ?? 0, counts[index + 1] ?? 0];
    return (before + 2 * one + after) / 4;
  });
}
