import { defineProblem } from '../../vocabulary/problem.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import { digitsOf, Exact } from '../../vocabulary/value/money.ts';
import type { PastValue, ValueReport } from '../../vocabulary/value/value-report.ts';
import { nearestOrDash } from '../../words/nearest.ts';
import { assessUnlessKept } from '../assess-unless-kept.ts';
import { usedWords } from '../document/report-words.ts';
import type { WorkContext } from '../effects.ts';
import type { AssessmentSettings } from '../settings.ts';
import { pastValues, readPastValues } from './past-values.ts';

const nothingToValue = defineProblem({
  code: 'app.nothing-to-value',
  texts: {
    en: 'no contract declares what a valuation or a cost ledger takes.',
    zh: '没有任何合约声明估值或成本台账所需的内容。',
  },
  remedy: {
    en: 'Declare assay.valuation or assay.ledger in the contract; "assay value template" writes a spreadsheet to fill in.',
    zh: '请在合约中声明 assay.valuation 或 assay.ledger；可用 assay value template 生成填写模板。',
  },
});

const unknownInput = defineProblem<'input' | 'nearest'>({
  code: 'app.unknown-value-input',
  texts: {
    en: 'no valuation has an input "{input}".',
    zh: '所有估值中均没有名为“{input}”的输入。',
  },
  remedy: {
    en: 'Name inputs by their steps, as in income.share or score.management. Did you mean: {nearest}?',
    zh: '请用步骤名指定输入，例如 income.share 或 score.management。是否指：{nearest}？',
  },
});

/** A valuation, with the report that it is a part of. */
export interface ValuedSource {
  readonly report: Report;
  readonly value: ValueReport;
}

/**
 * Assesses a source and takes out what it is worth, with earlier values from the reports in
 * `history`.
 *
 * @throws Problem `app.nothing-to-value`, `app.unknown-value-input` for a change of an input that no
 * valuation has, and those of an assessment
 */
export async function valueSource(
  inputs: readonly string[],
  { settings, history }: { readonly settings: AssessmentSettings; readonly history?: string },
  context: WorkContext,
): Promise<ValuedSource> {
  const report = await assessUnlessKept(inputs, settings, context);
  const assets = report.assets.flatMap(({ id, name, ledger, valuation, findings }) => {
    const problems = problemsOf(findings);
    const isNothing = ledger === undefined && valuation === undefined && problems.length === 0;
    if (isNothing) return [];
    return [{ id, name, ...(ledger && { ledger }), ...(valuation && { valuation }), problems }];
  });
  if (assets.length === 0) throw nothingToValue({});
  const changes = settings.changes ?? {};
  requireKnown(Object.keys(changes), assets);
  const { sharedValue } = report.portfolio;
  const before = history === undefined ? [] : await readPastValues(history);
  const document = {
    schema: 'assay-value/1' as const,
    assay: report.assay,
    asOf: report.asOf,
    report: report.run.reportSha256,
    changes: Object.fromEntries(
      Object.entries(changes).map(([id, value]) => [id, digitsOf(new Exact(value))]),
    ),
    assets,
    ...(sharedValue === undefined ? {} : { sharedValue }),
    history: inOrder([...before, ...pastValues(report)]),
  };
  return { report, value: { ...document, words: usedWords(document, report.words) } };
}

/** Findings on what is declared of money and on the files that hold it. */
const ofMoney = /^(?:value|ledger)\.|^app\.(?:list|shared)-/;

function problemsOf(findings: Report['assets'][number]['findings']) {
  return findings
    .filter(({ code }) => ofMoney.test(code))
    .map(({ code, params }) => ({ code, params }));
}

/** A valuation that was refused has no steps: a change of it changes nothing, which is no mistake. */
function requireKnown(changes: readonly string[], assets: ValueReport['assets']): void {
  const valuations = assets.flatMap(({ valuation }) => valuation ?? []);
  if (valuations.some(({ state }) => state === 'refused')) return;
  const known = valuations
    .flatMap(({ calculation }) => calculation.steps)
    .filter(({ formula }) => formula === undefined)
    .map(({ id }) => id);
  const input = changes.find((change) => !known.includes(change));
  if (input !== undefined) throw unknownInput({ input, nearest: nearestOrDash(input, known) });
}

/** By day and asset; the same report twice is one. */
function inOrder(values: readonly PastValue[]): PastValue[] {
  const distinct = new Map(values.map((one) => [`${one.asOf} ${one.asset} ${one.report}`, one]));
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
