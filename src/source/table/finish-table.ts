import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import { quoteName } from '../../sql/duckdb.ts';
import type { Table, TableColumn } from '../../vocabulary/table.ts';
import { definePhrase } from '../phrase.ts';

export const emptyColumnsDropped = definePhrase({
  code: 'source.empty-columns-dropped',
  params: ['count', 'positions'],
  texts: {
    en: '{count} columns without a name and without any cell were dropped (position {positions}).',
    zh: '已去除 {count} 个既无列名又无内容的列（位置 {positions}）。',
  },
});

export const totalRowLeftOut = definePhrase({
  code: 'source.total-row-left-out',
  params: ['line'],
  texts: {
    en: 'The last row (line {line}) holds the totals of the rows above and was left out.',
    zh: '末行（第 {line} 行）为上方各行的合计，未计入数据。',
  },
});

export const totalRowSuspected = definePhrase({
  code: 'source.total-row-suspected',
  params: ['line'],
  texts: {
    en: 'The last row (line {line}) is labelled as a total but does not add up; it was kept.',
    zh: '末行（第 {line} 行）标为合计但与各行之和不符，已保留。',
  },
});

const totalWord =
  /^\s*(grand\s+)?(sub)?(total|totals|sum|gesamt|summe|gesamtsumme|totaal|totale|suma|итого|总计|合计|总和|小计|共计|累计|總計|合計|小計|総計)\s*[:：]?\s*$/i;

/** Drops nameless empty columns and a verified total row of a text table; notes say what was done. */
export async function finishTable(table: Table, engine: DuckDbEngine): Promise<Table> {
  const named = await dropEmptyColumns(table, engine);
  return leaveOutTotal(named, engine);
}

async function dropEmptyColumns(table: Table, engine: DuckDbEngine): Promise<Table> {
  const nameless = table.columns.filter((column) => column.sourceName?.trim() === '');
  const headless = nameless.length === table.columns.length;
  if (nameless.length === 0 || headless || table.rows === 0) return table;
  const counts = nameless.map(({ name }) => `count(${quoteName(name)})`).join(', ');
  const counted = await engine.run(`SELECT ${counts} FROM ${quoteName(table.relation)}`);
  const empty = nameless.filter((_, at) => counted.rows[0]?.[at] === 0);
  if (empty.length === 0) return table;
  for (const { name } of empty) {
    await engine.run(`ALTER TABLE ${quoteName(table.relation)} DROP COLUMN ${quoteName(name)}`);
  }
  const positions = empty.map(({ ordinal }) => ordinal + 1).join(', ');
  return {
    ...table,
    columns: table.columns.filter((column) => !empty.includes(column)),
    notes: [...table.notes, emptyColumnsDropped({ count: empty.length, positions })],
  };
}

/** Only a row that is labelled so and that adds up is left out: nothing is lost with it. */
async function leaveOutTotal(table: Table, engine: DuckDbEngine): Promise<Table> {
  if (table.rows < 3 || table.columns.length < 2) return table;
  const relation = quoteName(table.relation);
  const last = table.rows - 1;
  const list = table.columns.map(({ name }) => quoteName(name)).join(', ');
  const found = await engine.run(`SELECT ${list} FROM ${relation} WHERE rowid = ${last}`);
  const cells = found.rows[0] ?? [];
  const label = cells.find((cell) => typeof cell === 'string' && cell.trim() !== '');
  if (typeof label !== 'string' || !totalWord.test(label)) return table;
  const line = lineOf(table, last);
  if (!(await addsUp(table, engine))) {
    return { ...table, notes: [...table.notes, totalRowSuspected({ line })] };
  }
  await engine.run(`DELETE FROM ${relation} WHERE rowid = ${last}`);
  return { ...table, rows: last, notes: [...table.notes, totalRowLeftOut({ line })] };
}

function lineOf(table: Table, index: number): number {
  const address = table.address(index);
  return address.kind === 'record' ? (address.line ?? address.record) : index + 1;
}

/** Whether some column's last cell is the sum of the cells above it, and no number contradicts. */
async function addsUp(table: Table, engine: DuckDbEngine): Promise<boolean> {
  const last = table.rows - 1;
  const test = (column: TableColumn) => {
    const number = `TRY_CAST(replace(${quoteName(column.name)}, ',', '') AS DECIMAL(38, 6))`;
    const above = `sum(${number}) FILTER (WHERE rowid < ${last})`;
    return `${above} = max(${number}) FILTER (WHERE rowid = ${last})`;
  };
  const relation = quoteName(table.relation);
  const sums = await engine.run(`SELECT ${table.columns.map(test).join(', ')} FROM ${relation}`);
  const verdicts = (sums.rows[0] ?? []).filter((verdict) => verdict !== null);
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === true);
}
