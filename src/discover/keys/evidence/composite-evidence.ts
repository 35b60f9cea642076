import type { ReferredKey, ReferringColumn } from '../reference-ends.ts';
import { hitEvidence } from './hit-evidence.ts';
import { namingEvidence } from './name-evidence.ts';
import { rangeEvidence } from './range-evidence.ts';

/** Columns that refer together are rare among those that could: one assignment in twenty (our choice). */
const prior = -3;
/** As for the hits of single columns: two tables may take their pairs from one world. */
const mostFromHits = 8;

export interface ReferredParts {
  readonly parts: readonly ReferredKey[];
  /** Rows of the table of the key. */
  readonly rows: number;
  /** Whether a column refers to a key of its own, which explains its values already. */
  readonly explained: (column: ReferringColumn) => boolean;
}

/**
 * Log odds that columns refer together to a key of several columns, given that all their pairs
 * stand in it. Each distinct pair would hit the key by chance as often as the key fills the grid
 * of its parts; names add what they do for single columns.
 */
export function compositeEvidence(
  columns: readonly ReferringColumn[],
  { parts, rows, explained }: ReferredParts,
): number {
  const pairs = Math.max(...columns.map(({ distinct }) => distinct));
  const density = gridDensity(columns, parts, rows);
  const hits = Math.min(mostFromHits, pairs * Math.log(1 / density));
  const unexplained = columns.map((column, i) => {
    const part = parts[i];
    return part === undefined || explained(column) ? 0 : valueEvidence(column, part);
  });
  const values = unexplained.reduce((sum, of) => sum + of, 0);
  const names = columns.reduce((sum, column, i) => {
    const part = parts[i];
    return part === undefined ? sum : sum + partNames(column, part);
  }, 0);
  return prior + hits + values + names + orderEvidence(columns);
}

/** What the values of one part say, as for a single column; its pairs say more, so it is bounded. */
function valueEvidence(column: ReferringColumn, part: ReferredKey): number {
  const keys = part.sketch.distinct;
  const { distinct, numbers } = column;
  const ends = numbers !== undefined && numbers.of === part.numbers?.of ? part.numbers : undefined;
  const range = numbers && ends ? rangeEvidence(numbers, ends, { distinct, keys }) : 0;
  return Math.max(-3, Math.min(3, range + hitEvidence(distinct, { ...part, keys }, numbers)));
}

function partNames(from: ReferringColumn, to: ReferredKey): number {
  const end = ({ table, column }: ReferringColumn | ReferredKey) => ({
    table: table.table.name,
    column: column.column.name,
  });
  // A part need not be called an id, and being called one tells no pair apart.
  return Math.max(-2, Math.min(3, namingEvidence(end(from), end(to))));
}

/** Columns that refer together mostly stand together, in the order of the key. */
function orderEvidence(columns: readonly ReferringColumn[]): number {
  const places = columns.map(({ column }) => column.column.ordinal);
  return places.every((place, i) => i === 0 || place === (places[i - 1] ?? 0) + 1) ? 1 : -0.5;
}

/**
 * The chance that a pair of values which are each in the key are in it together, were they
 * independent: of two parts, how often the values that the columns use most occur in the key.
 */
function gridDensity(
  columns: readonly ReferringColumn[],
  parts: readonly ReferredKey[],
  rows: number,
): number {
  const grid = parts.reduce((product, { sketch }) => product * Math.max(1, sketch.distinct), 1);
  const even = rows / grid;
  const [a, b] = parts;
  const weighed =
    parts.length === 2 && a !== undefined && b !== undefined
      ? [meanUse(columns[0], a) / b.sketch.distinct, meanUse(columns[1], b) / a.sketch.distinct]
      : [];
  return Math.min(0.999, Math.max(1e-6, even, ...weighed));
}

/** Rows of the key behind a value of one part, on average over the cells that refer to it. */
function meanUse(child: ReferringColumn | undefined, { numbers }: ReferredKey): number {
  const own = child?.numbers;
  if (own === undefined || numbers === undefined || own.of !== numbers.of) return 0;
  const counts = new Map(Array.from(numbers.values, (value, i) => [value, numbers.counts[i] ?? 0]));
  let [cells, uses] = [0, 0];
  for (const [i, value] of own.values.entries()) {
    const count = own.counts[i] ?? 0;
    cells += count;
    uses += count * (counts.get(value) ?? 0);
  }
  return cells === 0 ? 0 : uses / cells;
}
