import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import { quoteName, quoteText } from '../sql/duckdb.ts';
import type { Table, TableColumn } from '../vocabulary/table.ts';
import { type CleanedTable, freeName } from './make-copy.ts';
import { notOfType, relations } from './repair-table.ts';
import { storeAddresses } from './store-addresses.ts';

/** A relation with the same columns and rows, in the same order, in which cells have types. */
export interface TypedTable {
  readonly relation: string;
  /** By column: whether its content may be shown, and whether it stays text whatever it looks like. */
  readonly columns: ReadonlyMap<string, { readonly cleared: boolean; readonly asText: boolean }>;
}

/** The evidence of a cell that a typed copy leaves empty. */
const notOfTypeEvidence = 'clean.not-of-type';

/**
 * The query that a typed copy is written from. A cell whose text its type cannot hold is empty there
 * and noted as lost; with `keepText` its text stands in a column beside.
 */
export async function typedCopy(
  engine: DuckDbEngine,
  cleaned: CleanedTable,
  { typed, keepText }: { readonly typed: TypedTable; readonly keepText: boolean },
): Promise<string> {
  const { table, position } = cleaned;
  const pairs = `${quoteName(table.relation)} raw POSITIONAL JOIN ${quoteName(typed.relation)} typed`;
  const lossy: TableColumn[] = [];
  const asText = (name: string) => typed.columns.get(name)?.asText === true;
  for (const column of table.columns.filter(({ name, untyped }) => untyped && !asText(name))) {
    if (await noteLost(engine, { table, position, column, typed, pairs })) lossy.push(column);
  }
  const names: { name: string }[] = [...table.columns];
  const cells = table.columns.map(
    ({ name }) => `${asText(name) ? 'raw' : 'typed'}.${quoteName(name)}`,
  );
  for (const { name } of keepText ? lossy : []) {
    const beside = freeName(names, `${name}_text`);
    names.push({ name: beside });
    cells.push(`CASE WHEN ${lost(name)} THEN raw.${quoteName(name)} END AS ${quoteName(beside)}`);
  }
  return `SELECT ${cells.join(', ')} FROM ${pairs} ORDER BY raw.${quoteName(position)}`;
}

const lost = (name: string) =>
  `raw.${quoteName(name)} IS NOT NULL AND trim(raw.${quoteName(name)}) <> '' AND typed.${quoteName(name)} IS NULL`;

interface Noting {
  readonly table: Table;
  readonly position: string;
  readonly column: TableColumn;
  readonly typed: TypedTable;
  readonly pairs: string;
}

async function noteLost(
  engine: DuckDbEngine,
  { table, position, column, typed, pairs }: Noting,
): Promise<boolean> {
  const { name, ordinal } = column;
  const found = typed.columns.get(name);
  if (found === undefined) throw new Error('bug: a typed column is missing');
  const where = `WHERE ${lost(name)}`;
  const positions = await engine.run(
    `SELECT raw.${quoteName(position)} FROM ${pairs} ${where} ORDER BY ALL`,
  );
  if (positions.rows.length === 0) return false;
  await storeAddresses(
    engine,
    table,
    positions.rows.map(([at]) => Number(at)),
  );
  await engine.run(`INSERT INTO ${quoteName(relations.repairs)}
    SELECT ${quoteText(table.id)}, a.position, ${quoteText(name)}, ${ordinal}, ${quoteText(notOfType)},
      ${quoteText(notOfTypeEvidence)}, '', 1, a.file, a.sheet, a.record, a.line,
      ${found.cleared}, raw.${quoteName(name)}, NULL, 'lost'
    FROM ${quoteName(table.relation)} raw JOIN ${quoteName(relations.addresses)} a ON a.position = raw.${quoteName(position)}`);
  return true;
}
