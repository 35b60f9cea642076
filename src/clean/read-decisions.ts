import { basename } from 'node:path';
import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import { openSources } from '../source/open-sources.ts';
import { quoteName, quoteText } from '../sql/duckdb.ts';
import type { Problem, Where } from '../vocabulary/problem.ts';
import type { Table } from '../vocabulary/table.ts';
import {
  badDecision,
  decidedTwice,
  decisionsRefused,
  noDecisions,
  noOwnValue,
  noSuchProposal,
  otherProposal,
  unreadLine,
  valueNotOfType,
} from './decision-problems.ts';
import { duplicateRow, relations, reviewerValue } from './repair-table.ts';
import { fromSpreadsheet, shownProposal, withheld } from './write-lineage.ts';

const needed = ['decision', 'table', 'row', 'column', 'kind', 'proposed'] as const;
/** Lines named in one answer. */
const named = 20;

interface Reading {
  readonly engine: DuckDbEngine;
  readonly folder: string;
  /** The tables of the source: values of a reviewer have to fit their columns. */
  readonly tables: readonly Table[];
  readonly signal?: AbortSignal;
}

/**
 * Takes the decisions of a reviewed file, in whatever encoding and delimiter a spreadsheet saved it.
 * What it leaves empty stays as it is. With `replace` the value of the reviewer takes the place of the
 * proposed one: by a word of its own, as a spreadsheet that saves `007` as `7` edits values, too.
 *
 * @throws Problem `clean.decisions-refused` with a cause for each wrong line, by file, line and column
 */
export async function takeDecisions(path: string, reading: Reading): Promise<void> {
  const { engine } = reading;
  const table = await openDecisions(path, reading);
  const name = (column: string) => quoteName(ownName(table, column) ?? '');
  await engine.run(`CREATE OR REPLACE TABLE ${quoteName(relations.reviewed)} AS
    SELECT rowid AS nth, lower(trim(coalesce(${name('decision')}, ''))) AS said,
      ${name('table')} AS "table", TRY_CAST(trim(${name('row')}) AS BIGINT) - 1 AS position,
      coalesce(${name('column')}, '') AS "column", coalesce(${name('kind')}, '') AS kind,
      coalesce(${name('proposed')}, '') AS proposed,
      nullif(${fromSpreadsheet(`coalesce(${name('proposed')}, '')`)}, '') AS own
    FROM ${quoteName(table.relation)}`);
  await engine.run(`UPDATE ${quoteName(relations.reviewed)} SET said = CASE
    WHEN said IN ('accept', '接受') THEN 'accept' WHEN said IN ('reject', '拒绝') THEN 'reject'
    WHEN said IN ('replace', '替换') THEN 'replace' ELSE said END`);
  const file = basename(path);
  const wrong = await wrongLines(engine, table, file);
  const problems = wrong.length > 0 ? wrong : await unfitValues(table, file, reading);
  if (problems.length > 0) throw refused(problems, file);
  await engine.run(`UPDATE ${quoteName(relations.repairs)} AS r SET decision = v.said
    FROM ${quoteName(relations.reviewed)} v
    WHERE v.said IN ('accept', 'reject') AND ${sameCell}`);
  await engine.run(`UPDATE ${quoteName(relations.repairs)} AS r
    SET decision = CASE WHEN v.own IS DISTINCT FROM r.current THEN 'accept' ELSE 'reject' END,
      proposed = v.own, code = ${quoteText(reviewerValue)}, confidence = NULL
    FROM ${quoteName(relations.reviewed)} v WHERE v.said = 'replace' AND ${sameCell}`);
}

const sameCell = 'r."table" = v."table" AND r.position = v.position AND r."column" = v."column"';

async function openDecisions(path: string, { engine, folder, signal }: Reading): Promise<Table> {
  const opened = await openSources([path], engine, {
    temporaryFolder: folder,
    ...(signal === undefined ? {} : { signal }),
  });
  const [table] = opened.tables;
  const [unreadable] = opened.unreadable;
  if (unreadable !== undefined) throw unreadable;
  const whole = table !== undefined && needed.every((one) => ownName(table, one) !== undefined);
  if (!whole) throw noDecisions({ columns: needed.join(', ') }, { file: basename(path), line: 1 });
  const lost = table.rejections.rows.map(({ where }) => unreadLine({}, where));
  if (lost.length > 0) throw refused(lost, basename(path));
  return table;
}

function ownName({ columns }: Table, wanted: string): string | undefined {
  return columns.find(({ name }) => name.trim().toLowerCase() === wanted)?.name;
}

/** Each wrong line with the first thing that is wrong with it; at most `named` are looked for. */
async function wrongLines(
  engine: DuckDbEngine,
  table: Table,
  file: string,
): Promise<readonly Problem[]> {
  const found = await engine.run(`SELECT nth, wrong FROM (
      SELECT v.nth, CASE
        WHEN v.said NOT IN ('', 'accept', 'reject', 'replace') THEN 'decision'
        WHEN v.said = '' THEN NULL
        WHEN v.position IS NULL THEN 'row'
        WHEN count(*) OVER (PARTITION BY v."table", v.position, v."column") > 1 THEN 'twice'
        WHEN v.said = 'reject' THEN NULL
        WHEN r.kind IS NULL THEN 'unknown'
        WHEN v.said = 'replace' AND (v.proposed = ${quoteText(withheld)}
          OR r.kind = ${quoteText(duplicateRow)}) THEN 'valueless'
        WHEN v.said = 'accept' AND (r.kind <> v.kind OR r.shown <> v.proposed) THEN 'other'
      END AS wrong
      FROM ${quoteName(relations.reviewed)} v LEFT JOIN (
        SELECT *, coalesce(${shownProposal}, '') AS shown FROM ${quoteName(relations.repairs)}
      ) r ON ${sameCell}
    ) WHERE wrong IS NOT NULL ORDER BY nth LIMIT ${named}`);
  return found.rows.map(([nth, wrong]) => wrongLine(String(wrong), placesIn(table, file, nth)));
}

/** Values of the reviewer that the types of their columns cannot hold. */
async function unfitValues(
  table: Table,
  file: string,
  { engine, tables }: Reading,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const given = await engine.run(`SELECT DISTINCT "table", "column"
    FROM ${quoteName(relations.reviewed)} WHERE said = 'replace' ORDER BY ALL`);
  for (const [id, name] of given.rows) {
    const column = tables.find((one) => one.id === id)?.columns.find((one) => one.name === name);
    if (column === undefined || column.untyped) continue;
    const type = column.physicalType;
    const { rows } = await engine.run(`SELECT nth FROM ${quoteName(relations.reviewed)}
      WHERE said = 'replace' AND "table" = ${quoteText(String(id))}
        AND "column" = ${quoteText(column.name)}
        AND own IS NOT NULL AND TRY_CAST(own AS ${type}) IS NULL ORDER BY nth LIMIT ${named}`);
    for (const [nth] of rows) {
      problems.push(valueNotOfType({ type }, placesIn(table, file, nth)('proposed')));
    }
  }
  return problems.slice(0, named);
}

type Place = (column: string) => Where;

/** Where the cells of a line of the file of decisions stand, by the name of their column. */
function placesIn(table: Table, file: string, nth: unknown): Place {
  const address = table.address(Number(nth));
  const line = address.kind === 'record' ? (address.line ?? address.record) : Number(nth) + 2;
  return (name) => {
    const ordinal = table.columns.findIndex((one) => one.name === ownName(table, name));
    return { file, line, column: ordinal + 1 };
  };
}

function wrongLine(wrong: string, at: Place): Problem {
  if (wrong === 'decision' || wrong === 'row') return badDecision({ name: wrong }, at(wrong));
  if (wrong === 'twice') return decidedTwice({}, at('decision'));
  if (wrong === 'valueless') return noOwnValue({}, at('proposed'));
  return wrong === 'unknown' ? noSuchProposal({}, at('row')) : otherProposal({}, at('proposed'));
}

function refused(problems: readonly Problem[], file: string): Problem {
  const problem = decisionsRefused({ count: problems.length }, { file });
  problem.cause = problems;
  return problem;
}
