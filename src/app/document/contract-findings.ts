import type { Contract } from '../../contract/contract.ts';
import type { MatchedContract } from '../../contract/match/match.ts';
import type { Finding } from '../../vocabulary/finding.ts';
import type { Problem } from '../../vocabulary/problem.ts';
import type { RuleResult } from '../../vocabulary/quality-rule.ts';
import type { Subject } from '../../vocabulary/subject.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { problemWords } from './report-words.ts';

export const contractFindingWords = {
  'finding.tables-missing': {
    en: '{count} of {total} tables that the contract declares are not in the data ({names}).',
    zh: '合约声明的 {total} 张表中有 {count} 张不在数据中（{names}）。',
  },
  'finding.columns-missing': {
    en: '{count} columns that the contract declares are not in the data ({names}).',
    zh: '合约声明的 {count} 个字段不在数据中（{names}）。',
  },
  'finding.columns-undeclared': {
    en: '{count} columns are not declared in the contract ({names}).',
    zh: '{count} 个字段未在合约中声明（{names}）。',
  },
  'finding.rule-failed': {
    en: 'The rule {rule} fails: {count} of {total} do not satisfy it.',
    zh: '规则 {rule} 未通过：{total} 项中有 {count} 项不满足。',
  },
} as const satisfies Record<string, Texts>;

/** What an asset's contract has to do with a finding. */
export interface ContractOutcome {
  readonly asset: string;
  readonly contract: Contract;
  readonly matched: MatchedContract;
  readonly rules: readonly RuleResult[];
}

/** Where the contract is wrong in itself, differs from the data, or is broken by it. */
export function contractFindings(outcome: ContractOutcome): Finding[] {
  return [
    ...problemsOf(outcome).map((problem) => problemFinding(problem, { asset: outcome.asset })),
    ...shapeFindings(outcome),
    ...outcome.rules.flatMap((result) => ruleFindings(result, outcome)),
  ];
}

/** The texts of the problems that became findings. */
export function contractProblemWords(outcome: ContractOutcome): Record<string, Texts> {
  return problemWords([...problemsOf(outcome), ...ruleProblems(outcome)]);
}

function problemsOf({ contract, matched }: ContractOutcome): readonly Problem[] {
  return [...contract.problems, ...matched.problems];
}

function ruleProblems({ rules }: ContractOutcome): readonly Problem[] {
  return rules.flatMap(({ status, problem }) =>
    status === 'error' && problem !== undefined ? [problem] : [],
  );
}

/** A problem that did not stop the run, as a finding of its own code. */
export function problemFinding(problem: Problem, subject: Subject): Finding {
  const { file, sheet, line, column } = problem.where;
  // Of a list, the cell is what a person looks for; of a contract, the line.
  const isCell = sheet !== undefined || problem.code.startsWith('value.');
  const cell = isCell && column !== undefined ? { column } : {};
  const place = {
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  };
  return finding({
    code: problem.code,
    severity: 'notice',
    subject: { ...subject },
    params: { ...(sheet === undefined ? {} : { sheet }), ...cell, ...problem.params, ...place },
    count: 1,
    total: 1,
  });
}

function shapeFindings({ asset, contract, matched }: ContractOutcome): Finding[] {
  const { missingTables, matches } = matched;
  const tables = finding({
    code: 'finding.tables-missing',
    severity: 'serious',
    subject: { asset },
    params: { names: list(missingTables) },
    count: missingTables.length,
    total: contract.tables.length,
  });
  const columns = matches.flatMap(({ table, missingColumns, undeclaredColumns }) => [
    columnsFinding('finding.columns-missing', { asset, table }, missingColumns),
    columnsFinding('finding.columns-undeclared', { asset, table }, undeclaredColumns),
  ]);
  return [tables, ...columns].filter((one) => one.count > 0);
}

function columnsFinding(
  code: 'finding.columns-missing' | 'finding.columns-undeclared',
  subject: Subject,
  names: readonly string[],
): Finding {
  return finding({
    code,
    severity: code === 'finding.columns-missing' ? 'serious' : 'notice',
    subject,
    params: { names: list(names) },
    count: names.length,
    total: names.length,
    feeds: ['Q1.2'],
  });
}

function ruleFindings(result: RuleResult, { asset, matched }: ContractOutcome): Finding[] {
  const { rule, status, pass, applicable, rows, query, problem } = result;
  const table = matched.matches.find(({ declared }) => declared === rule.table)?.table;
  const subject = {
    asset,
    ...(table === undefined ? {} : { table }),
    ...(rule.column === undefined ? {} : { column: rule.column }),
  };
  const name = rule.name ?? rule.id;
  const common = { subject, feeds: ['Q1.4'], ...(query === undefined ? {} : { query }) };
  if (status === 'failed') {
    return [
      {
        ...finding({
          ...common,
          code: 'finding.rule-failed',
          severity: severityOf(rule.severity),
          params: { rule: name },
          count: applicable - pass,
          total: applicable,
        }),
        rows: rows.slice(0, 20).map((row) => ({ ...row })),
      },
    ];
  }
  if (status !== 'error' || problem === undefined) return [];
  return [{ ...problemFinding(problem, { asset }), ...common, severity: 'serious' }];
}

/** ODCS leaves the words for severity open. */
export function severityOf(declared: string | undefined): Finding['severity'] {
  const word = declared?.toLowerCase() ?? '';
  if (/crit|fatal|block/.test(word)) return 'critical';
  return /warn|info|minor|low|notice/.test(word) ? 'notice' : 'serious';
}

function finding(
  of: Omit<Finding, 'rows' | 'feeds'> & { readonly feeds?: readonly string[] },
): Finding {
  return { ...of, rows: [], feeds: [...(of.feeds ?? [])] };
}

const shownNames = 10;

function list(names: readonly string[]): string {
  const shown = names.slice(0, shownNames).join(', ');
  return names.length > shownNames ? `${shown} …` : shown;
}
