// Tables that refer to each other, for discovery: each has a counter as key and ten references to
// earlier tables among numbers, codes, dates and texts; names say nothing.
import { quoteName } from '../src/sql/duckdb.ts';

export interface TableSize {
  readonly columns: number;
  readonly rows: number;
}

export const references = 10;

/** Of keys of equal length none could be told from another: each table is a little shorter. */
export const rowsOf = ({ rows }: TableSize, t: number) => rows - 20 * t;

/** The statement whose rows are table `t`, all of them text. */
export function tableSelect(size: TableSize, t: number): string {
  const select = Array.from(
    { length: size.columns },
    (_, c) => `(${cells(size, t, c)})::VARCHAR AS ${quoteName(`c${c}`)}`,
  );
  return `SELECT ${select.join(', ')} FROM range(${rowsOf(size, t)}) r(i)`;
}

/** The cells of one column, by its place; `t` and `c` make each column different. */
function cells(size: TableSize, t: number, c: number): string {
  if (c === 0) return 'i + 1';
  const drawn = `hash(i * 1000003 + ${t * 1009 + c})`;
  if (c <= references && t > 0) return `1 + ${drawn} % ${rowsOf(size, (t * 7 + c * 3) % t)}`;
  const kinds = [
    `${drawn} % 1000`,
    `(${drawn} % 1000000) / 100.0`,
    `'${String.fromCharCode(65 + (t % 26))}' || lpad((${drawn} % 5000)::VARCHAR, 6, '0')`,
    `DATE '2015-01-01' + (${drawn} % 3000)::INT`,
    `'word ' || (${drawn} % 300) || ' of ' || (${drawn} % 7)`,
    `${drawn} % 5`,
    `CASE WHEN ${drawn} % 10 = 0 THEN NULL ELSE ${drawn} % 100000000 END`,
    `md5(${drawn}::VARCHAR)`,
  ];
  return kinds[c % kinds.length] ?? '0';
}
