import type { DatabaseTable } from '../remote/database.ts';
import type { DrawnRows } from '../remote/streamed-database.ts';
import { quoteMySqlName } from './catalogue.ts';

/** Of a binomial count hardly one in thirty thousand lies further from its mean. */
const deviations = 4;

/**
 * Reads all rows of a table, or at most so many: those with the smallest digests of the seed and their key, or of
 * the seed and all cells where there is no key. The same data and seed give the same rows.
 */
export function rowsStatement(
  { columns, reference, primaryKey }: DatabaseTable,
  wanted: DrawnRows | undefined,
): string {
  const list = columns.map(({ name, read }) => `${read} AS ${quoteMySqlName(name)}`).join(', ');
  const all = `SELECT ${list} FROM ${reference} AS source`;
  if (wanted === undefined) return all;
  const known = columns.filter(({ name }) => primaryKey?.includes(name));
  const hashed = known.length > 0 ? known : columns;
  const cells = hashed.map(
    ({ read }) => `coalesce(concat(char_length(${read}), ':', ${read}), '-')`,
  );
  const digest = `md5(concat(${[`'${Math.trunc(wanted.seed)}:'`, ...cells].join(', ')}))`;
  return `${all} WHERE ${digest} < '${thresholdOf(wanted)}' ORDER BY ${digest} LIMIT ${wanted.rows}`;
}

/** As sixteen hexadecimal digits: somewhat more rows pass than are wanted, so that hardly more are sorted. */
function thresholdOf({ rows, total }: DrawnRows): string {
  const share = (rows + deviations * Math.sqrt(rows)) / Math.max(1, total);
  if (share >= 1) return 'g';
  return Math.floor(share * 2 ** 48)
    .toString(16)
    .padStart(12, '0');
}
