import type { Exactness } from '../../vocabulary/exactness.ts';
import { wilson } from '../../vocabulary/wilson.ts';
import type { Measure } from '../table-profile.ts';

/** Rows that were drawn from a table, and how. */
export interface Drawn {
  /** Drawn rows. */
  readonly n: number;
  /** Rows of the table. */
  readonly rows: number;
  readonly seed: number;
}

type Ends = { readonly low: number | null; readonly high: number | null };
type Estimate = (measure: Known, drawn: Drawn) => Pick<Measure, 'value' | 'of'> & Ends;
type Known = Measure & { readonly value: number };

/**
 * What drawn rows say about all rows:
 *
 * - a count of cells or rows (`of` is there): blown up, with a Wilson interval;
 * - distinct values: those seen, between them and one more for each row not drawn. A sample never
 *   proves uniqueness: its interval always reaches below 1;
 * - the share of the most frequent value: within 2·√(ln(2/0.05)/2n) (Dvoretzky–Kiefer–Wolfowitz,
 *   with Massart's constant), which holds for all values at once;
 * - a smallest or largest length: bounded on the side that the sample shows;
 * - whether values rise or fall: refuted for good by the sample, never proven by it;
 * - everything else: as measured over the drawn rows, its ends null.
 */
export function sampledMeasure(name: string, measure: Measure, drawn: Drawn): Measure {
  if (measure.value === null) return { ...measure, exactness: unbounded(drawn) };
  const known = { ...measure, value: measure.value };
  const estimate = byName[name] ?? (measure.of === undefined ? asDrawn : blownUp);
  const { value, of, low, high } = estimate(known, drawn);
  return {
    value,
    ...(of === undefined ? {} : { of }),
    exactness: { ...unbounded(drawn), low, high },
    query: measure.query,
  };
}

/** Sampled, and not to be bounded. */
export function unbounded({ n, seed }: Drawn): Extract<Exactness, { kind: 'sampled' }> {
  return { kind: 'sampled', n, low: null, high: null, confidence: 0.95, seed };
}

const asDrawn: Estimate = ({ value, of }) => ({
  value,
  ...(of === undefined ? {} : { of }),
  low: null,
  high: null,
});

const blownUp: Estimate = ({ value, of = 0, exactness }, { n, rows }) => {
  const total = Math.round((of / n) * rows);
  const trials = exactness.kind === 'sampled' ? Math.min(exactness.n, of) : of;
  const { low, high } = wilson(of === 0 ? 0 : (value / of) * trials, trials);
  const all = Math.round((value / n) * rows);
  return { value: Math.min(all, total), of: total, low: low * total, high: high * total };
};

/** Cells of one row go missing together: rows, not cells, say how sure the share is. */
const missingCells: Estimate = ({ value, of = 0 }, { n, rows }) => {
  const total = Math.round((of / n) * rows);
  const { low, high } = wilson(of === 0 ? 0 : (value / of) * n, n);
  const all = Math.round((value / n) * rows);
  return { value: all, of: total, low: low * total, high: high * total };
};

const distinct: Estimate = ({ value, of, exactness }, { n, rows }) => ({
  value,
  ...(of === undefined ? {} : { of }),
  low: leastOf(exactness) ?? value,
  high: (mostOf(exactness) ?? value) + (rows - n),
});

/** Distinct values per cell, from the distinct values among `of` drawn cells as measured there. */
export function sampledUniqueness(
  { value, of, exactness, query }: Measure,
  { n, rows, seed }: Drawn,
): Measure {
  if (value === null || !of) return { value: null, exactness: unbounded({ n, rows, seed }), query };
  const cells = of + rows - n;
  const ends = {
    low: (leastOf(exactness) ?? value) / cells,
    high: ((mostOf(exactness) ?? value) + rows - n) / cells,
  };
  return { value: value / of, exactness: { ...unbounded({ n, rows, seed }), ...ends }, query };
}

const topShare: Estimate = ({ value }, { n, rows }) => {
  const reach = 2 * Math.sqrt(Math.log(2 / 0.05) / (2 * n));
  return { value, low: Math.max(1 / rows, value - reach), high: Math.min(1, value + reach) };
};

const refutedOrOpen: Estimate = ({ value }) => ({
  value,
  low: Math.min(0, value),
  high: Math.max(0, value),
});

const repeatedRows: Estimate = ({ value }, { n, rows }) => ({
  value,
  of: rows,
  low: value,
  high: value + (rows - n),
});

const atMost: Estimate = ({ value }) => ({ value, low: 0, high: value });
const atLeast: Estimate = ({ value, of }) => ({
  value,
  ...(of === undefined ? {} : { of }),
  low: value,
  high: of ?? null,
});

const byName: Readonly<Record<string, Estimate>> = {
  distinct,
  topShare,
  singletons: asDrawn,
  effectiveDimensions: asDrawn,
  missingCells,
  duplicateRows: repeatedRows,
  mostMissingInRow: atLeast,
  numericColumns: atLeast,
  lengthMin: atMost,
  lengthMax: atLeast,
  decimals: atLeast,
  monotone: refutedOrOpen,
  strictlyMonotone: refutedOrOpen,
};

function leastOf(exactness: Exactness): number | null {
  return exactness.kind === 'exact' ? null : exactness.low;
}

function mostOf(exactness: Exactness): number | null {
  return exactness.kind === 'exact' ? null : exactness.high;
}
