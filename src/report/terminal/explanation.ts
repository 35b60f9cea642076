import type { CombinedScore, Fact, IndicatorResult } from '../../vocabulary/assessment.ts';
import type { Exactness } from '../../vocabulary/exactness.ts';
import { factTexts } from '../../vocabulary/fact-names.ts';
import type { ModelRecord } from '../../vocabulary/reports/model-record.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import { isShare } from '../../vocabulary/share-of-result.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { type DiscoveryText, discoveryLines } from './explained-discoveries.ts';
import { phraseText, rowsText, subjectText } from './phrases.ts';
import { coloursOf, plainTable, type Style, say } from './style.ts';

interface Part {
  readonly path: string;
  readonly name: Texts;
  readonly weight: number;
  readonly score: number | null;
}

interface Score {
  readonly label: string;
  readonly combined?: CombinedScore;
  readonly method?: string;
  readonly parts: readonly Part[];
  readonly result?: IndicatorResult;
  readonly facts: readonly {
    readonly fact: Fact;
    readonly sql?: string;
    readonly furtherSql?: readonly string[];
  }[];
}

/** The way from a score to its evidence, as the room `assess` finds it. */
export interface ExplanationText {
  readonly path: string;
  readonly name: Texts;
  readonly indicator?: ModelRecord['indicators'][number];
  readonly scores: readonly Score[];
  readonly discoveries?: readonly DiscoveryText[];
}

const words = {
  definition: { en: 'Definition: {text}', zh: '定义：{text}' },
  formula: { en: 'Formula: {text}', zh: '公式：{text}' },
  standards: { en: 'Standards: {text}', zh: '依据：{text}' },
  score: { en: 'Score {score}', zh: '得分 {score}' },
  noScore: { en: 'No score', zh: '没有得分' },
  coverage: { en: 'coverage {coverage}', zh: '证据覆盖率 {coverage}' },
  combined: { en: 'combined by {method} from', zh: '由以下各项按 {method} 合成' },
  raw: {
    en: 'raw {raw} = {numerator} / {denominator}',
    zh: '原始值 {raw} = {numerator} / {denominator}',
  },
  rawFrom: {
    en: 'raw {raw} from {numerator} and {denominator}',
    zh: '原始值 {raw}，由 {numerator} 与 {denominator} 得出',
  },
  rawAlone: { en: 'raw {raw}', zh: '原始值 {raw}' },
  status: { en: 'status: {status}', zh: '证据状态：{status}' },
  proxy: { en: 'Proxy: {text}', zh: '替代口径：{text}' },
  basis: { en: 'counted over: {text}', zh: '统计依据：{text}' },
  declaration: { en: 'declared at: {path}', zh: '声明位置：{path}' },
  rows: { en: 'rows: {rows}', zh: '记录位置：{rows}' },
  document: { en: 'document: {path} (sha256 {sha256})', zh: '佐证文件：{path}（sha256 {sha256}）' },
  more: {
    en: '{count} more facts: --json shows all',
    zh: '另有 {count} 项事实：--json 可查看全部',
  },
} satisfies Record<string, Texts>;

const statusWords: Record<IndicatorResult['status'], Texts> = {
  measured: { en: 'measured', zh: '已测量' },
  documented: { en: 'documented', zh: '有文件佐证' },
  declared: { en: 'declared', zh: '已声明' },
  'not-applicable': { en: 'not applicable', zh: '不适用' },
  'no-evidence': { en: 'no evidence', zh: '无证据' },
};

/** From a score to numerator, denominator, queries and row references. */
export function terminalExplanation(
  explanation: ExplanationText,
  report: Pick<Report, 'words'>,
  style: Style,
): string {
  const { bold } = coloursOf(style);
  const lines = [
    bold(`${explanation.path}: ${say(style, explanation.name)}`),
    ...indicatorLines(explanation.indicator, style),
    ...explanation.scores.flatMap((score) => scoreLines(score, report, style)),
    ...(explanation.discoveries ?? []).flatMap((one) => discoveryLines(one, style)),
  ];
  return `${lines.join('\n')}\n`;
}

function indicatorLines(indicator: ExplanationText['indicator'], style: Style): string[] {
  if (indicator === undefined) return [];
  const standards = indicator.standards
    .map(({ code, clause }) => (clause === undefined ? code : `${code} ${clause}`))
    .join(', ');
  return [
    say(style, words.definition, { text: say(style, indicator.definition) }),
    say(style, words.formula, { text: indicator.formula.replaceAll('\n', '\n  ') }),
    ...(standards === '' ? [] : [say(style, words.standards, { text: standards })]),
  ];
}

/** More are in the JSON form. */
const shownFacts = 20;

function scoreLines(score: Score, report: Pick<Report, 'words'>, style: Style): string[] {
  const { bold } = coloursOf(style);
  const rest = score.facts.length - shownFacts;
  return [
    '',
    bold(score.label),
    ...combinedLines(score, style),
    ...(score.result === undefined ? [] : resultLines(score.result, report, style)),
    ...score.facts.slice(0, shownFacts).flatMap((one) => factLines(one, report, style)),
    ...(rest > 0 ? [`  ${say(style, words.more, { count: rest })}`] : []),
  ];
}

function combinedLines({ combined, method, parts }: Score, style: Style): string[] {
  if (combined === undefined) return [];
  const { coverage, grade } = combined;
  const summary = [
    scoreText(combined.score, style),
    ...(grade === null ? [] : [grade]),
    ...(coverage === null ? [] : [say(style, words.coverage, { coverage: coverage.toFixed(2) })]),
    ...(method === undefined ? [] : [say(style, words.combined, { method })]),
  ];
  const rows = parts.map((part) => [
    part.path,
    say(style, part.name),
    String(part.weight),
    part.score?.toFixed(1) ?? '–',
  ]);
  const columns = [
    { title: '' },
    { title: '' },
    { title: '', align: 'right' },
    { title: '', align: 'right' },
  ] as const;
  return [
    `  ${summary.join(', ')}`,
    ...(rows.length === 0 ? [] : plainTable(columns, rows).slice(1)),
  ];
}

function resultLines(
  result: IndicatorResult,
  report: Pick<Report, 'words'>,
  style: Style,
): string[] {
  const { raw, numerator, denominator, status, reason, proxy } = result;
  const parts = [
    scoreText(result.score, style),
    ...(raw === null ? [] : [rawText({ raw, numerator, denominator }, style)]),
    ...exactnessText(result.exactness),
    say(style, words.status, { status: say(style, statusWords[status]) }),
  ];
  return [
    `  ${parts.join(', ')}`,
    ...(reason === undefined ? [] : [`  ${phraseText(style, report.words, reason)}`]),
    ...(proxy === undefined
      ? []
      : [`  ${say(style, words.proxy, { text: phraseText(style, report.words, proxy) })}`]),
  ];
}

function rawText(
  of: { raw: number; numerator: number | null; denominator: number | null },
  style: Style,
): string {
  const { raw, numerator, denominator } = of;
  if (numerator === null || denominator === null) return say(style, words.rawAlone, { raw });
  const text = isShare(of) ? words.raw : words.rawFrom;
  return say(style, text, { raw, numerator, denominator });
}

function exactnessText(exactness: Exactness | undefined): string[] {
  if (exactness === undefined || exactness.kind === 'exact') return [];
  return [`${exactness.kind} [${exactness.low ?? '…'} – ${exactness.high ?? '…'}]`];
}

function factLines(
  { fact, sql, furtherSql = [] }: Score['facts'][number],
  report: Pick<Report, 'words'>,
  style: Style,
): string[] {
  const { dim } = coloursOf(style);
  const known: Readonly<Record<string, Texts>> = factTexts;
  const texts = known[fact.name];
  const name = texts === undefined ? '' : ` (${say(style, texts)})`;
  const where = subjectText(fact.subject);
  const rows = rowsText(style, fact.rows ?? []);
  return [
    `  ${fact.id} ${where === '' ? '' : `${where} `}${fact.name}${name} = ${fact.value}, ${say(style, statusWords[fact.status])}`,
    ...(fact.proxy === undefined ? [] : [`    ${phraseText(style, report.words, fact.proxy)}`]),
    ...(fact.basis === undefined
      ? []
      : [`    ${say(style, words.basis, { text: phraseText(style, report.words, fact.basis) })}`]),
    ...(fact.declaration === undefined
      ? []
      : [`    ${say(style, words.declaration, { path: fact.declaration })}`]),
    ...(rows === '' ? [] : [`    ${say(style, words.rows, { rows })}`]),
    ...(fact.document === undefined ? [] : [`    ${say(style, words.document, fact.document)}`]),
    ...(sql === undefined ? [] : [sql, ...furtherSql]).flatMap((one) =>
      one.split('\n').map((line) => dim(`    ${line}`)),
    ),
  ];
}

function scoreText(score: number | null, style: Style): string {
  return score === null
    ? say(style, words.noScore)
    : say(style, words.score, { score: score.toFixed(1) });
}
