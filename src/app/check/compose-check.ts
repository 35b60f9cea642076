import { ruleText, ruleTexts } from '../../contract/rule-text.ts';
import type { CheckedRule, CheckReport } from '../../vocabulary/check-report.ts';
import type { Problem } from '../../vocabulary/problem.ts';
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
  ]);
  const problems = ruled.flatMap(({ plan: { contract } }) =>
    contract === undefined ? [] : [...contract.contract.problems, ...contract.matched.problems],
  );
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
  return { ...document, words: usedWords(document, wordsFor(measured, [...problems, ...ofRules])) };
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
  const { file, line } = rule.where;
  const table = plan.contract?.matched.matches.find(
    ({ declared }) => declared === rule.table,
  )?.table;
  return {
    id: rule.id,
    ...(rule.name === undefined ? {} : { name: rule.name }),
    origin,
    asset: plan.id,
    table: table ?? rule.table,
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
    where: { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) },
    ...(suggested && { support: suggested.support, confidence: suggested.confidence }),
  };
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
