import { factTexts, isFactName } from '../../vocabulary/fact-names.ts';
import type { RowReference } from '../../vocabulary/row-reference.ts';
import type { Language, Phrase, Texts } from '../../vocabulary/text.ts';
import { render } from '../../words/words.ts';
import type { ExplainedFact, ExplainedPart, ExplainedScore, Explanation } from './explain.ts';

/** More facts than this are counted, not listed. */
const mostFacts = 20;

const labels = {
  score: { en: 'score', zh: '得分' },
  grade: { en: 'grade', zh: '等级' },
  coverage: { en: 'coverage', zh: '证据覆盖率' },
  method: { en: 'method', zh: '合成方法' },
  parts: { en: 'parts (weight, score)', zh: '构成（权重，得分）' },
  definition: { en: 'definition', zh: '定义' },
  formula: { en: 'formula', zh: '公式' },
  standards: { en: 'standards', zh: '标准' },
  status: { en: 'status', zh: '证据状态' },
  reason: { en: 'reason', zh: '原因' },
  proxy: { en: 'proxy', zh: '替代口径' },
  raw: { en: 'raw', zh: '原始值' },
  numerator: { en: 'numerator', zh: '分子' },
  denominator: { en: 'denominator', zh: '分母' },
  interval: { en: 'between', zh: '区间' },
  also: { en: 'other evidence', zh: '其他证据' },
  evidence: { en: 'evidence', zh: '证据' },
  query: { en: 'query', zh: '查询' },
  rows: { en: 'rows', zh: '记录位置' },
  document: { en: 'document', zh: '文件' },
  more: { en: 'and {count} more', zh: '另有 {count} 项' },
  line: { en: 'line {at}', zh: '第 {at} 行' },
  record: { en: 'record {at}', zh: '第 {at} 条记录' },
  none: { en: 'not asked of this subject', zh: '此对象不适用该项' },
  disagrees: { en: 'disagrees', zh: '不一致' },
} as const satisfies Record<string, Texts>;

interface Voice {
  readonly language: Language;
  /** Texts of the codes in the report (`report.words`). */
  readonly words: Readonly<Record<string, Texts>>;
}

/** An explanation as lines for a terminal, in one language. */
export function explanationLines(explanation: Explanation, voice: Voice): string[] {
  const { path, name, indicator, scores } = explanation;
  const { language } = voice;
  const standards = indicator?.standards.map(({ code, clause }) =>
    `${code} ${clause ?? ''}`.trim(),
  );
  const about =
    indicator === undefined
      ? []
      : [
          line('definition', indicator.definition[language], language),
          ...indicator.formula.split('\n').map((one) => line('formula', one, language)),
          ...(standards?.length ? [line('standards', standards.join('; '), language)] : []),
        ];
  const title = `${indicator === undefined ? '' : `${indicator.id} `}${name[language]} (${path})`;
  return [title, ...about, ...scores.flatMap((score) => ['', ...scoreLines(score, voice)])];
}

function line(label: keyof typeof labels, value: string, language: Language): string {
  return `  ${labels[label][language]}: ${value}`;
}

function number(value: number | null | undefined): string {
  return value === null || value === undefined ? '–' : String(Number(value.toFixed(6)));
}

function scoreLines(score: ExplainedScore, voice: Voice): string[] {
  const { label, combined, result } = score;
  if (combined === undefined && result === undefined) {
    return [label, `  ${labels.none[voice.language]}`];
  }
  return [
    label,
    ...(combined === undefined ? [] : combinedLines(score, voice.language)),
    ...(result === undefined ? [] : resultLines(score, voice)),
  ];
}

function combinedLines({ combined, method, parts }: ExplainedScore, language: Language): string[] {
  if (combined === undefined) return [];
  const { score, grade, possibly, coverage, interval } = combined;
  const grades = [grade, possibly].filter((one) => one !== null && one !== undefined);
  return [
    line('score', number(score), language),
    ...(grades.length > 0 ? [line('grade', grades.join(' / '), language)] : []),
    ...(interval === undefined ? [] : [line('interval', range(interval), language)]),
    line('coverage', number(coverage), language),
    ...(method === undefined ? [] : [line('method', method, language)]),
    line('parts', '', language).trimEnd(),
    ...parts.map((part) => `    ${partText(part, language)}`),
  ];
}

function partText(
  { path, name, weight, score, status, coverage }: ExplainedPart,
  language: Language,
) {
  const known = score === null ? (status ?? '–') : number(score);
  const covered =
    coverage === undefined ? '' : ` · ${labels.coverage[language]} ${number(coverage)}`;
  return `${number(weight)} × ${known}${covered}  ${name[language]} (${path})`;
}

/** An end that a sample cannot bound is open. */
function end(value: number | null): string {
  return value === null ? '…' : number(value);
}

function range({ low, high }: { low: number; high: number }): string {
  return `${number(low)} – ${number(high)}`;
}

function resultLines({ result, facts }: ExplainedScore, voice: Voice): string[] {
  if (result === undefined) return [];
  const { language } = voice;
  const { score, status, reason, proxy, raw, numerator, denominator, interval, also } = result;
  const said = (label: 'reason' | 'proxy', phrase: Phrase | undefined) =>
    phrase === undefined ? [] : [line(label, phraseText(phrase, voice), language)];
  return [
    line('score', number(score), language),
    ...(interval === undefined ? [] : [line('interval', range(interval), language)]),
    line('status', status, language),
    ...said('reason', reason),
    ...said('proxy', proxy),
    ...(raw === null ? [] : [line('raw', number(raw), language)]),
    ...(numerator === null ? [] : [line('numerator', number(numerator), language)]),
    ...(denominator === null ? [] : [line('denominator', number(denominator), language)]),
    ...(also ?? []).map((other) => {
      const apart = other.disagrees ? ` (${labels.disagrees[language]})` : '';
      return line('also', `${other.status} ${number(other.raw)}${apart}`, language);
    }),
    ...facts.slice(0, mostFacts).flatMap((fact) => factLines(fact, voice)),
    ...(facts.length > mostFacts
      ? [`  ${render(labels.more, language, { count: facts.length - mostFacts })}`]
      : []),
  ];
}

function phraseText({ code, params }: Phrase, { words, language }: Voice): string {
  const texts = words[code];
  return texts === undefined ? code : render(texts, language, params);
}

function factLines({ fact, sql }: ExplainedFact, voice: Voice): string[] {
  const { language } = voice;
  const { name, subject, value, status, rows, document } = fact;
  const place = [subject.table, subject.column].filter((part) => part !== undefined).join('/');
  const meaning = isFactName(name) ? factTexts[name][language] : name;
  const range = fact.exactness?.kind === 'exact' ? undefined : fact.exactness;
  const about = range === undefined ? '' : ` [${end(range.low)} – ${end(range.high)}]`;
  return [
    line(
      'evidence',
      `${fact.id} ${name} = ${number(value)}${about}, ${status} (${meaning})`,
      language,
    ),
    ...(place === '' ? [] : [`    ${place}`]),
    ...(sql === undefined ? [] : [`    ${labels.query[language]}: ${sql}`]),
    ...(rows === undefined
      ? []
      : [`    ${labels.rows[language]}: ${rows.map((row) => rowText(row, language)).join(', ')}`]),
    ...(document === undefined
      ? []
      : [`    ${labels.document[language]}: ${document.path} sha256:${document.sha256}`]),
  ];
}

function rowText(row: RowReference, language: Language): string {
  if (row.kind === 'key') return row.masked;
  if (row.kind === 'unaddressable') return '–';
  const sheet = row.sheet === undefined ? '' : `#${row.sheet}`;
  const [label, at] =
    row.line === undefined ? [labels.record, row.record] : [labels.line, row.line];
  return `${row.file}${sheet} ${render(label, language, { at })}`;
}
