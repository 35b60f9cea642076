import {
  all,
  any,
  as,
  ascending,
  binary,
  call,
  cast,
  column,
  countRows,
  isNotNull,
  literal,
  table,
} from '../../sql/build.ts';
import type { Expression, Relation, Statement } from '../../sql/tree.ts';
import type { Place } from '../discovery-session.ts';
import { isNaming, type RecordField } from '../duplicates/record-fields.ts';
import { keyCell } from '../keys/key-cells.ts';

/** Rows of a table that share a value which names them with a few others. */
export interface BlockRows {
  readonly from: Relation;
  /** At most so many rows are in it. */
  readonly most: number;
  /** Share of the rows in blocks of two and more that it has, 0 to 1. */
  readonly share: number;
}

/** A value that more rows share says little: a common name, a firm of many. */
const largestBlock = 50;
/** Fields whose values make blocks: each takes a scan, and another where its rows are read. */
const mostKeys = 2;

/**
 * Finds in the database which rows of a table may be about one entity: those that share the value of a field that
 * names them, upper and lower case alike. Blocks are counted there by their size, and the smallest taken as far as
 * `most` rows reach: what few rows share says most. Undefined where no field names or no two rows share a value.
 */
export async function blockRows(
  { session, profile }: Place,
  fields: readonly RecordField[],
  most: number,
): Promise<BlockRows | undefined> {
  const naming = fields.filter((field) => isNaming(field) && field.kind !== 'number');
  const keys = naming.slice(0, mostKeys).map(({ column: { profile: of } }) => {
    const text = call('trim', cast(keyCell(of), 'text'));
    return call('lower', text);
  });
  const { relation } = profile.table;
  const blocks: Block[] = [];
  let [taken, there] = [0, 0];
  for (const key of keys) {
    const { rows } = await session.sql.rows(sizesStatement(relation, key));
    const part = Math.floor(most / keys.length);
    const found = smallestBlocks(
      rows.map(([size, count]) => ({ size: Number(size), rows: Number(size) * Number(count) })),
      part,
    );
    there += found.all;
    taken += found.rows;
    if (found.size > 1) blocks.push({ key, size: found.size });
  }
  if (blocks.length === 0) return undefined;
  const columns = profile.table.columns.map(({ name }) => name);
  const from = rowsInBlocks({ relation, columns }, blocks);
  return { from, most: taken, share: taken / there };
}

/** The size up to which blocks bring at most so many rows together; sizes ascend. */
function smallestBlocks(
  sizes: readonly { readonly size: number; readonly rows: number }[],
  most: number,
): { readonly size: number; readonly rows: number; readonly all: number } {
  let [size, rows, all] = [0, 0, 0];
  for (const each of sizes) {
    all += each.rows;
    if (all > most) continue;
    size = each.size;
    rows = all;
  }
  return { size, rows, all };
}

interface Block {
  readonly key: Expression;
  /** Rows of the largest that is taken. */
  readonly size: number;
}

const keysWithin = (relation: string, key: Expression, size: number): Statement => ({
  select: [as('key', key), as('size', countRows())],
  from: table(relation),
  where: all(isNotNull(key), binary('<>', key, literal(''))),
  groupBy: [key],
  having: all(binary('>', countRows(), literal(1)), binary('<=', countRows(), literal(size))),
});

/** Blocks by their size, the smallest first. */
function sizesStatement(relation: string, key: Expression): Statement {
  return {
    select: [as('size', column('size')), as('blocks', countRows())],
    from: { kind: 'subquery', select: keysWithin(relation, key, largestBlock), as: 'blocks' },
    groupBy: [column('size')],
    orderBy: [ascending(column('size'))],
  };
}

/** Every row of a block once, also where it is in blocks of both keys. */
function rowsInBlocks(
  { relation, columns }: { readonly relation: string; readonly columns: readonly string[] },
  blocks: readonly Block[],
): Relation {
  const rows: Relation = {
    kind: 'subquery',
    select: {
      select: [
        ...columns.map((name, i) => as(`cell ${i}`, column(name))),
        ...blocks.map(({ key }, i) => as(`key ${i}`, key)),
      ],
      from: table(relation),
    },
    as: 'rows_of_table',
  };
  const joined = blocks.reduce<Relation>((left, { key, size }, i) => {
    const keys = keysWithin(relation, key, size);
    const right: Relation = { kind: 'subquery', select: keys, as: `block${i}` };
    const on = binary('=', column(`key ${i}`, 'rows_of_table'), column('key', `block${i}`));
    return { kind: 'join', type: 'left', left, right, on };
  }, rows);
  return {
    kind: 'subquery',
    select: {
      select: columns.map((name, i) => as(name, column(`cell ${i}`, 'rows_of_table'))),
      from: joined,
      where: any(...blocks.map((_, i) => isNotNull(column('key', `block${i}`)))),
    },
    as: 'rows_in_blocks',
  };
}
