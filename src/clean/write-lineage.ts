import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import { quoteName, quoteText } from '../sql/duckdb.ts';
import { relations, reviewerValue } from './repair-table.ts';
import { copy } from './write-copy.ts';

/** What stands for the content of a column that is not cleared. */
export const withheld = '<withheld>';
export const lineageFile = 'lineage.jsonl';
export const decisionsFile = 'decisions.csv';
const order = '"table", position, ordinal, kind';

/**
 * Writes one JSON line for each changed cell and each removed row. Content stands there only of
 * cleared columns; `withheld` says of which it does not, and `by` whose value it is. Cells of removed rows are not listed.
 */
export async function writeLineage(engine: DuckDbEngine, folder: string): Promise<void> {
  const shown = (content: string) => `CASE WHEN cleared THEN ${content} END`;
  const query = `SELECT "table", file, sheet, record, line, position + 1 AS row,
      nullif("column", '') AS "column", kind, code AS evidence, confidence,
      CASE WHEN code = ${quoteText(reviewerValue)} THEN 'reviewer' ELSE 'assay' END AS "by",
      ${shown('current')} AS before, ${shown('proposed')} AS after, NOT cleared AS withheld
    FROM ${quoteName(relations.repairs)} r
    WHERE decision IN ('accept', 'lost') ${ofKeptRows} ORDER BY ${order}`;
  await copy(engine, { query, options: 'FORMAT json' }, join(folder, lineageFile));
}

/** Not the cells of a row that is removed. */
export const ofKeptRows = `AND (kind = 'duplicate-row' OR NOT EXISTS (
  SELECT 1 FROM ${quoteName(relations.repairs)} d WHERE d.kind = 'duplicate-row'
  AND d.decision = 'accept' AND d."table" = r."table" AND d.position = r.position))`;

/**
 * Writes every proposal with its decision, for a person to review in a spreadsheet: with a mark
 * that tells Excel the encoding, and with an apostrophe before what it would run as a formula.
 */
export async function writeDecisions(engine: DuckDbEngine, folder: string): Promise<void> {
  const plain = join(folder, `.${decisionsFile}`);
  const query = `SELECT nullif(decision, 'open') AS decision,
      "table", position + 1 AS row, "column", kind, confidence,
      ${shownCurrent} AS current, ${shownProposal} AS proposed, evidence, file, sheet, line
    FROM ${quoteName(relations.repairs)} WHERE decision <> 'lost' ORDER BY ${order}`;
  await copy(engine, { query, options: 'FORMAT csv, HEADER true' }, plain);
  const marked = Readable.from(withMark(plain));
  await pipeline(marked, createWriteStream(join(folder, decisionsFile)));
  await rm(plain);
}

async function* withMark(path: string) {
  yield Buffer.from([0xef, 0xbb, 0xbf]);
  yield* createReadStream(path);
}

const inSpreadsheet = (content: string) =>
  `CASE WHEN NOT cleared THEN '${withheld}' WHEN ${isFormula(content)} THEN concat('''', ${content}) ELSE ${content} END`;

/** What a cell of the file of decisions says, without the apostrophe that stands before a formula. */
export function fromSpreadsheet(cell: string): string {
  const rest = `substr(${cell}, 2)`;
  return `CASE WHEN starts_with(${cell}, '''') AND ${isFormula(rest)} THEN ${rest} ELSE ${cell} END`;
}

/** As the decisions file shows them. */
const shownCurrent = inSpreadsheet('current');
export const shownProposal = inSpreadsheet('proposed');

/** Whether a spreadsheet would run a text: it starts like a formula and is no number (OWASP, CSV injection). */
export function isFormula(cell: string): string {
  return `(regexp_matches(${cell}, '^[=+@\\t\\r-]') AND TRY_CAST(${cell} AS DOUBLE) IS NULL)`;
}
