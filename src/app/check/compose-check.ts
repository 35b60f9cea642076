import { ruleText, ruleTexts } from '../../contract/rules/rule-text.ts';
import type { Problem } from '../../vocabulary/problem.ts';
import type { QualityRule } from '../../vocabulary/quality-rule.ts';
import type { CheckedRule, CheckReport } from '../../vocabulary/reports/check-report.ts';
import { severityOf } from '../document/contract-findings.ts';
import { measuredWords } from '../document/report-dictionary.ts';
import { problemRecord, problemWords, usedWords } from '../document/report-words.ts';
import type { MeasuredSource } from '../measure/measure-source.ts';
import type { Tools } from '../tools.ts';
import type { OriginResult, RuledAsset } from './run-rules-of-asset.ts';

/** What became of every rule, as one document without its run block. */
export function composeCheck(
  ruled: readonly RuledAsset[],
  measured: MeasuredSource,
  { engine, settings, context, queries }: Tools,
): Omit<CheckReport, 'run'> {
  const rules = ruled.flatMap((asset) => [
    ...missingParts(asset),
    ...asset.results.map((result) => checkedRule(result, asset)),
    ...unreadRules(asset),
  ]);
  const unread = ruled.flatMap(({ plan: { contract } }) => contract?.contract.unreadRules ?? []);
  const ofUnread = new Set(unread.map(({ problem }) => problem));
  const problems = ruled
    .flatMap(({ plan: { contract } }) =>
      contract === undefined ? [] : [...contract.contract.problems, ...contract.matched.problems],
    )
    .filter((problem) => !ofUnread.has(problem));
  const ofRules = ruled.flatMap(({ results }) =>
    results.flatMap(({ result }) => result.problem ?? []),
  );
  const document = {
    schema: 'assay-check/1' as const,
    assay: context.effects.assay,
    engine: { name: engine.name, version: engine.version },
    asOf: settings.asOf,
    files: { read: measured.source.filesRead, unreadable: measured.unreadable.map(problemRecord) },
    contracts: ruled.flatMap(({ plan }) => contractOf(plan.contract)),
    summary: summaryOf(rules),
    rules,
    problems: problems.map(problemRecord),
    queries: queriesUsed(rules, queries.all()),
  };
  return {
    ...document,
    words: usedWords(document, wordsFor(measured, [...problems, ...ofRules, ...ofUnread])),
  };
}

function wordsFor(measured: MeasuredSource, problems: readonly Problem[]) {
  return { ...measuredWords(measured), ...ruleTexts, ...problemWords(problems) };
}

function contractOf(used: RuledAsset['plan']['contract']): CheckReport['contracts'] {
  if (used === undefined) return [];
  const { path, id, version, sha256 } = used.contract;
  return [{ path, id, version, sha256 }];
}

function queriesUsed(
  rules: readonly CheckedRule[],
  all: Readonly<Record<string, string>>,
): Record<string, string> {
  const used = new Set(rules.flatMap(({ query }) => query ?? []));
  return Object.fromEntries(Object.entries(all).filter(([id]) => used.has(id)));
}

function summaryOf(rules: readonly CheckedRule[]): CheckReport['summary'] {
  const count = (status: CheckedRule['status']) =>
    rules.filter((rule) => rule.status === status).length;
  return {
    rules: rules.length,
    passed: count('passed'),
    failed: count('failed'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

function checkedRule(
  { origin, result, suggested }: OriginResult,
  { plan }: RuledAsset,
): CheckedRule {
  const { rule, status, pass, applicable, rows, query, problem } = result;
  return {
    id: rule.id,
    ...(rule.name === undefined ? {} : { name: rule.name }),
    origin,
    asset: plan.id,
    table: tableOf(rule.table, plan.contract),
    ...(rule.column === undefined ? {} : { column: rule.column }),
    severity: severityOf(rule.severity),
    status,
    text: ruleText(rule),
    ...(rule.description === undefined ? {} : { description: rule.description }),
    applicable,
    failing: applicable - pass,
    rows: rows.map((row) => ({ ...row })),
    ...(query === undefined ? {} : { query }),
    ...(problem === undefined ? {} : { problem: problemRecord(problem) }),
    where: placeOf(rule),
    ...(suggested && { support: suggested.support, confidence: suggested.confidence }),
  };
}

/** Rules that cannot be read count as rules that could not run: a misspelling must not pass. */
function unreadRules({ plan: { id, contract } }: RuledAsset): CheckedRule[] {
  if (contract === undefined) return [];
  return contract.contract.unreadRules.map((rule) => ({
    id: rule.id,
    ...(rule.name === undefined ? {} : { name: rule.name }),
    origin: 'rule' as const,
    asset: id,
    table: tableOf(rule.table, contract),
    ...(rule.column === undefined ? {} : { column: rule.column }),
    severity: severityOf(rule.severity),
    status: 'error' as const,
    text: { code: 'rule.unread', params: {} },
    ...(rule.description === undefined ? {} : { description: rule.description }),
    applicable: 0,
    failing: 0,
    rows: [],
    problem: problemRecord(rule.problem),
    where: placeOf(rule),
  }));
}

/** The id of the table that a schema object describes; its name where there is no data for it. */
function tableOf(declared: string, contract: RuledAsset['plan']['contract']): string {
  const match = contract?.matched.matches.find((one) => one.declared === declared);
  return match?.table ?? declared;
}

function placeOf({ where: { file, line } }: Pick<QualityRule, 'where'>): CheckedRule['where'] {
  return { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
}

/** Tables and columns that the contract declares and the data does not have. */
function missingParts({ plan: { id, contract } }: RuledAsset): CheckedRule[] {
  if (contract === undefined) return [];
  const missing = (table: string, column?: string): CheckedRule => ({
    id: [table, column, 'present'].filter((part) => part !== undefined).join('.'),
    origin: 'constraint',
    asset: id,
    table,
    ...(column === undefined ? {} : { column }),
    severity: 'serious',
    status: 'failed',
    text:
      column === undefined
        ? { code: 'rule.table-present', params: { table } }
        : { code: 'rule.column-present', params: { columns: column } },
    applicable: 1,
    failing: 1,
    rows: [],
    where: { file: contract.contract.path },
  });
  return [
    ...contract.matched.missingTables.map((table) => missing(table)),
    ...contract.matched.matches.flatMap(({ table, missingColumns }) =>
      missingColumns.map((column) => missing(table, column)),
    ),
  ];
}
