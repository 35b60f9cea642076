import { type Exactness, exact } from '../../vocabulary/exactness.ts';
import { coefficientRange, quantileRank } from '../numbers/interval.ts';
import { quantileShares } from '../numbers/number-measures.ts';
import type { ColumnProfile, ContentMeasure, TableProfile } from '../table-profile.ts';
import { type Drawn, sampledMeasure, sampledUniqueness, unbounded } from './sampled-measure.ts';

type Measured = Pick<
  TableProfile,
  'columns' | 'measures' | 'missing' | 'nullPairs' | 'correlation' | 'missingPerRow' | 'periods'
>;

export interface SampledRows extends Drawn {
  /** Where each drawn row stands in the table, from 0, ascending. */
  readonly positions: Float64Array;
}

/**
 * What was measured over drawn rows, as estimates for the whole table. Counts of cells and rows
 * are blown up to all rows, with a Wilson interval, so that they stand beside the exact number of
 * rows. Distributions (values, masks, histogram, digits, months, periods) keep the counts of the
 * drawn rows: a shape that few cells share must not look as if many did.
 */
export function asSampled(measured: Measured, drawn: SampledRows): Measured {
  const { columns, measures, missing, correlation } = measured;
  const labels = blockLabels(missing.labels.length, drawn);
  return {
    ...measured,
    columns: columns.map((column) => sampledColumn(column, drawn)),
    measures: sampledTable(measures, drawn),
    missing: { ...missing, labels },
    ...(correlation && {
      correlation: { ...correlation, exactness: coefficientOf(correlation.exactness, drawn) },
    }),
  };
}

function sampledColumn(column: ColumnProfile, drawn: Drawn): ColumnProfile {
  const { trimmed: ofDrawnRows, ...rest } = column;
  const { measures, content, misses, values } = rest;
  const cells = { value: misses.count, of: measures.count?.value ?? drawn.n };
  const missed = sampledMeasure('misses', { ...cells, exactness: exact, query: '' }, drawn);
  return {
    ...rest,
    measures: {
      ...Object.fromEntries(
        Object.entries(measures).map(([name, measure]) => [
          name,
          sampledMeasure(name, measure, drawn),
        ]),
      ),
      ...(measures.distinct && { uniqueness: sampledUniqueness(measures.distinct, drawn) }),
    },
    content: Object.fromEntries(
      Object.entries(content).map(([name, measure]) => [
        name,
        sampledContent(name, measure, drawn),
      ]),
    ),
    values: { ...values, kind: 'rows' },
    misses: { ...misses, count: missed.value ?? 0, exactness: missed.exactness },
  };
}

/** Rows, columns, cells and bytes are known without a sample; the rest is not. */
function sampledTable(measures: TableProfile['measures'], drawn: Drawn): TableProfile['measures'] {
  const { rows } = drawn;
  const columns = measures.columns?.value ?? 0;
  const known: Readonly<Record<string, number>> = { rows, cells: rows * columns };
  return Object.fromEntries(
    Object.entries(measures).map(([name, measure]) => {
      if (name === 'columns' || name === 'bytes') return [name, measure];
      const value = known[name];
      return [
        name,
        value === undefined ? sampledMeasure(name, measure, drawn) : { ...measure, value },
      ];
    }),
  );
}

const ranks: Readonly<Record<string, number>> = { ...quantileShares, mad: 0.5 };
/** The sum over other rows, and a hash of them, say nothing about the column. */
const ofDrawnRowsOnly = new Set(['checksum', 'sum']);

/** Quantiles lie between ranks; how far other content lies from the truth a sample cannot bound. */
function sampledContent(name: string, measure: ContentMeasure, drawn: Drawn): ContentMeasure {
  const value = ofDrawnRowsOnly.has(name) ? null : measure.value;
  const share = ranks[name];
  const { exactness } = measure;
  if (share === undefined) return { ...measure, value, exactness: unbounded(drawn) };
  const n = exactness.kind === 'sampled' ? Math.min(exactness.n, drawn.n) : drawn.n;
  return { ...measure, exactness: quantileRank(share, n, drawn.seed) };
}

function coefficientOf(exactness: Exactness, { n, seed }: Drawn): Exactness {
  return exactness.kind === 'exact' ? coefficientRange(n, seed) : exactness;
}

/** The blocks of drawn rows by the rows of the table that they stand for. */
function blockLabels(blocks: number, { positions, rows }: SampledRows): readonly string[] {
  const starts = Array.from({ length: blocks }, (_, block) =>
    block === 0 ? 0 : (positions[Math.ceil((block * positions.length) / blocks)] ?? 0),
  );
  return starts.map((start, block) => `${start + 1}–${starts[block + 1] ?? rows}`);
}
