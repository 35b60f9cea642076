import type { TableProfile } from '../../../profile/table-profile.ts';
import { all, as, binary, call, cast, column, literal, table, when } from '../../../sql/build.ts';
import type { Expression, Relation } from '../../../sql/tree.ts';
import type { DiscoverySession } from '../../discovery-session.ts';
import { rowPosition } from '../../rows/row-positions.ts';
import { isCode } from '../columns/code-columns.ts';
import type { ExaminedColumn } from '../suspected/suspicion.ts';

/** A column, or the first characters of a code, that may decide others. */
export interface Determinant {
  readonly column: string;
  /** Characters from the left; the whole cell where absent. */
  readonly prefix?: number;
}

/** Cells as numbers that are equal where the cells are: −1 for missing, else 0 up to `distinct`. */
export interface CodedColumn {
  readonly of: Determinant;
  readonly codes: Int32Array;
  readonly distinct: number;
}

/** Rows that dependencies are looked for in; what is found is then counted over all rows. */
const minedRows = 20_000;
/** Wider statements cost DuckDB more than their parts. */
const columnsAtOnce = 48;
/** Parts of a code that often mean something: country, province, city, district. */
const prefixes = [2, 3, 4, 6];

/** The cells of all columns, or of a sample of the rows that hangs on their positions alone. */
export async function codedColumns(
  session: DiscoverySession,
  profile: TableProfile,
  columns: readonly Pick<ExaminedColumn, 'name' | 'texts'>[],
): Promise<readonly CodedColumn[]> {
  const wanted = columns.flatMap(determinantsOf);
  const { from, where } = minedFrom(profile);
  const coded: CodedColumn[] = [];
  for (let at = 0; at < wanted.length; at += columnsAtOnce) {
    const some = wanted.slice(at, at + columnsAtOnce);
    const { columns: hashes } = await session.sql.numbers({
      select: some.map((of, i) => as(`h${i}`, hashed(of))),
      from,
      ...(where && { where }),
    });
    for (const [i, of] of some.entries()) {
      coded.push({ of, ...dense(hashes[i] ?? new Float64Array()) });
    }
  }
  return coded;
}

function determinantsOf({
  name,
  texts,
}: Pick<ExaminedColumn, 'name' | 'texts'>): readonly Determinant[] {
  const { present } = texts;
  if (!isCode(present)) return [{ column: name }];
  const length = present[0]?.text.length ?? 0;
  const parts = prefixes.filter((prefix) => prefix < length);
  return [{ column: name }, ...parts.map((prefix) => ({ column: name, prefix }))];
}

/** A determinant as the engine reads it: text, null where missing. */
export function determinantText({ column: name, prefix }: Determinant): Expression {
  const text = cast(column(name), 'text');
  const cell = prefix === undefined ? text : call('left', text, literal(prefix));
  return when(binary('=', text, literal('')), literal(null), cell);
}

/** The same of a cell that was read. */
export function determinantOf({ prefix }: Determinant, cell: string | null): string | null {
  if (cell === null || cell === '') return null;
  return prefix === undefined ? cell : cell.slice(0, prefix);
}

/** 52 bits of the engine's hash: exact as a double, and no content. */
function hashed(of: Determinant): Expression {
  const text = determinantText(of);
  const bits = binary('%', call('hash', text), literal(2n ** 52n));
  return when({ kind: 'isNull', of: text }, literal(null), cast(bits, 'double'));
}

/** Where dependencies are looked for: every row, or those that the hash of their position draws. */
export function minedFrom(profile: TableProfile): { from: Relation; where?: Expression } {
  const from = table(profile.table.relation);
  const step = Math.ceil(profile.rows / minedRows);
  if (step <= 1) return { from };
  const position = rowPosition(profile);
  if (position === undefined)
    return { from: { kind: 'head', name: profile.table.relation, rows: minedRows } };
  const drawn = binary('%', call('hash', position), literal(step));
  return { from, where: all(binary('=', drawn, literal(0))) };
}

function dense(hashes: Float64Array): Omit<CodedColumn, 'of'> {
  const known = new Map<number, number>();
  const codes = new Int32Array(hashes.length);
  hashes.forEach((hash, row) => {
    if (Number.isNaN(hash)) {
      codes[row] = -1;
      return;
    }
    const code = known.get(hash) ?? known.size;
    known.set(hash, code);
    codes[row] = code;
  });
  return { codes, distinct: known.size };
}
