import { basename } from 'node:path';
import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import { openSources } from '../source/open-sources.ts';
import { quoteName } from '../sql/duckdb.ts';
import { defineProblem, type Problem } from '../vocabulary/problem.ts';
import type { Table } from '../vocabulary/table.ts';
import { relations } from './repair-table.ts';
import { shownProposal } from './write-lineage.ts';

const asWritten = {
  en: 'Edit only the column decision (accept, reject or empty) of a file that assay clean wrote.',
  zh: '请只修改 assay clean 所写文件的 decision 列（accept、reject 或留空）。',
};

export const noDecisions = defineProblem<'columns'>({
  code: 'clean.no-decisions',
  texts: {
    en: 'this is no file of decisions: it needs the columns {columns}.',
    zh: '这不是决定文件：须含列 {columns}。',
  },
  remedy: asWritten,
});

export const unreadLine = defineProblem({
  code: 'clean.decision-line-unread',
  texts: { en: 'this line cannot be split into cells.', zh: '此行无法拆分为单元格。' },
  remedy: asWritten,
});

export const badDecision = defineProblem<'name'>({
  code: 'clean.bad-decision',
  texts: {
    en: 'the column {name} does not hold what it should: accept, reject or nothing in decision, a number in row.',
    zh: '{name} 列的内容不正确：decision 应为 accept、reject 或空，row 应为数字。',
  },
  remedy: asWritten,
});

export const noSuchProposal = defineProblem({
  code: 'clean.no-such-proposal',
  texts: {
    en: 'accepts a repair that is not proposed for this source.',
    zh: '所接受的修复并非针对此数据源提出。',
  },
  remedy: {
    en: 'The data, the contract or the version may have changed: propose again and review that file.',
    zh: '数据、合约或版本可能已变化：请重新生成并审阅决定文件。',
  },
});

export const otherProposal = defineProblem({
  code: 'clean.other-proposal',
  texts: {
    en: 'accepts another value, or another kind of repair, than is proposed now.',
    zh: '所接受的值或修复类型与现在提出的不同。',
  },
  remedy: {
    en: 'Propose again and review that file. A value of your own cannot be given here: repair the source or the copy.',
    zh: '请重新生成并审阅决定文件。此处不能填写自定的值：请修改数据源或副本。',
  },
});

export const decidedTwice = defineProblem({
  code: 'clean.decided-twice',
  texts: { en: 'decides again on the same cell.', zh: '对同一单元格重复作出决定。' },
  remedy: { en: 'Keep one line for each cell.', zh: '每个单元格只保留一行。' },
});

export const decisionsRefused = defineProblem<'count'>({
  code: 'clean.decisions-refused',
  texts: {
    en: 'the file of decisions has {count} lines that cannot be followed; nothing was cleaned.',
    zh: '决定文件中有 {count} 行无法执行，未做任何清洗。',
  },
  remedy: { en: 'Mend the lines named above.', zh: '请修正上述各行。' },
});

const needed = ['decision', 'table', 'row', 'column', 'kind', 'proposed'] as const;
/** Lines named in one answer. */
const named = 20;

interface Reading {
  readonly engine: DuckDbEngine;
  readonly folder: string;
  readonly signal?: AbortSignal;
}

/**
 * Takes the decisions of a reviewed file, in whatever encoding and delimiter a spreadsheet saved it.
 * What it leaves empty stays as it is.
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
      coalesce(${name('proposed')}, '') AS proposed
    FROM ${quoteName(table.relation)}`);
  await engine.run(`UPDATE ${quoteName(relations.reviewed)} SET said = CASE
    WHEN said IN ('accept', '接受') THEN 'accept' WHEN said IN ('reject', '拒绝') THEN 'reject'
    ELSE said END`);
  const problems = await wrongLines(engine, table, basename(path));
  if (problems.length > 0) throw refused(problems, basename(path));
  await engine.run(`UPDATE ${quoteName(relations.repairs)} AS r SET decision = v.said
    FROM ${quoteName(relations.reviewed)} v
    WHERE v.said <> '' AND ${sameCell}`);
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
        WHEN v.said NOT IN ('', 'accept', 'reject') THEN 'decision'
        WHEN v.said = '' THEN NULL
        WHEN v.position IS NULL THEN 'row'
        WHEN count(*) OVER (PARTITION BY v."table", v.position, v."column") > 1 THEN 'twice'
        WHEN v.said = 'reject' THEN NULL
        WHEN r.kind IS NULL THEN 'unknown'
        WHEN r.kind <> v.kind OR r.shown <> v.proposed THEN 'other'
      END AS wrong
      FROM ${quoteName(relations.reviewed)} v LEFT JOIN (
        SELECT *, coalesce(${shownProposal}, '') AS shown FROM ${quoteName(relations.repairs)}
      ) r ON ${sameCell}
    ) WHERE wrong IS NOT NULL ORDER BY nth LIMIT ${named}`);
  return found.rows.map(([at, wrong]) => {
    const address = table.address(Number(at));
    const line = address.kind === 'record' ? (address.line ?? address.record) : Number(at) + 2;
    return wrongLine(String(wrong), table, { file, line });
  });
}

function wrongLine(
  wrong: string,
  table: Table,
  where: { readonly file: string; readonly line: number },
): Problem {
  const at = (name: string) => {
    const ordinal = table.columns.findIndex((one) => one.name === ownName(table, name));
    return { ...where, column: ordinal + 1 };
  };
  if (wrong === 'decision' || wrong === 'row') return badDecision({ name: wrong }, at(wrong));
  if (wrong === 'twice') return decidedTwice({}, at('decision'));
  return wrong === 'unknown' ? noSuchProposal({}, at('row')) : otherProposal({}, at('proposed'));
}

function refused(problems: readonly Problem[], file: string): Problem {
  const problem = decisionsRefused({ count: problems.length }, { file });
  problem.cause = problems;
  return problem;
}
