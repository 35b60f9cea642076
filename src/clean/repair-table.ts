import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import { quoteName, quoteText } from '../sql/duckdb.ts';
import type { Table } from '../vocabulary/table.ts';

/** Every relation of this room starts so: no file and no sheet can be called like it. */
const prefix = '//assay clean: ';
/** What the engine holds while a source is cleaned. No content of it is ever read into the process. */
export const relations = {
  /** As discovery gave them: texts. */
  proposals: `${prefix}proposals`,
  /** Checked against the cells as they are, with the decision on each. */
  repairs: `${prefix}repairs`,
  /** The decisions of a person. */
  reviewed: `${prefix}reviewed`,
  /** Where the rows of one statement stand in their files. */
  addresses: `${prefix}addresses`,
} as const;

/** The relation of a cleaned table. */
export function cleanedRelation({ relation }: Pick<Table, 'relation'>): string {
  return `${prefix}copy of ${relation}`;
}

/** Columns of the proposals beside `proposed`: all are text. */
export const proposalColumns = [
  'table',
  'position',
  'column',
  'ordinal',
  'kind',
  'code',
  'evidence',
  'confidence',
  'file',
  'sheet',
  'record',
  'line',
  'cleared',
] as const;
export type ProposalRow = Readonly<Record<(typeof proposalColumns)[number], string | null>>;

/** The kind of a repair that removes a row, beside the kinds of defects. */
export const duplicateRow = 'duplicate-row';
/** The kind of a change that a conversion to types makes. */
export const notOfType = 'not-of-type';
/** In place of evidence, where a reviewer gave a value of their own. */
export const reviewerValue = 'clean.reviewer';

/**
 * Makes the empty table of repairs. `position` counts rows of a table from 0. A `decision` is
 * `accept`, `reject` or `open`; `lost` marks no proposal but a cell whose text a typed copy cannot hold.
 */
export async function createRepairs(engine: DuckDbEngine): Promise<void> {
  await engine.run(`CREATE OR REPLACE TABLE ${quoteName(relations.repairs)} (
    "table" VARCHAR, position BIGINT, "column" VARCHAR, ordinal BIGINT, kind VARCHAR, code VARCHAR,
    evidence VARCHAR, confidence DOUBLE, file VARCHAR, sheet VARCHAR, record BIGINT, line BIGINT,
    cleared BOOLEAN, current VARCHAR, proposed VARCHAR, decision VARCHAR)`);
}

/**
 * Takes over the proposals for one table, each with the cell as it is. Left out is what would
 * change nothing, and what the column's own type cannot hold.
 */
export async function takeProposals(engine: DuckDbEngine, table: Table): Promise<void> {
  const found = await engine.run(
    `SELECT DISTINCT "column" FROM ${quoteName(relations.proposals)}
     WHERE "table" = ${quoteText(table.id)} ORDER BY ALL`,
  );
  for (const [name] of found.rows) {
    const column = table.columns.find((one) => one.name === name);
    if (column === undefined) throw new Error('bug: a repair of a column that is not there');
    const text = 'CAST(s.cell AS VARCHAR)';
    const fits = `TRY_CAST(p.proposed AS ${column.physicalType}) IS NOT NULL`;
    await engine.run(`INSERT INTO ${quoteName(relations.repairs)}
      SELECT p."table", CAST(p.position AS BIGINT), p."column", CAST(p.ordinal AS BIGINT), p.kind,
        p.code, p.evidence, CAST(p.confidence AS DOUBLE), p.file, p.sheet, CAST(p.record AS BIGINT),
        CAST(p.line AS BIGINT), p.cleared = 'yes', ${text}, nullif(p.proposed, ''), 'open'
      FROM ${quoteName(relations.proposals)} p
      JOIN (SELECT ${positionOf(table)} AS position, ${quoteName(column.name)} AS cell
            FROM ${quoteName(table.relation)}) s ON s.position = CAST(p.position AS BIGINT)
      WHERE p."table" = ${quoteText(table.id)} AND p."column" = ${quoteText(column.name)}
        AND nullif(p.proposed, '') IS DISTINCT FROM ${text}
        AND (p.proposed = '' OR ${column.untyped ? 'true' : fits})`);
  }
}

/** Where a row stands in its table, from 0. In order of the source for views on files, too. */
export function positionOf({ rowIndex, files }: Table): string {
  if (rowIndex !== undefined && files.every(({ format }) => format !== 'parquet')) {
    return quoteName(rowIndex);
  }
  return '(row_number() OVER () - 1)';
}
