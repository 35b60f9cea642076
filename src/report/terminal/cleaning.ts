import type { CleanReport, ScorePair } from '../../vocabulary/reports/clean-report.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { problemText } from './phrases.ts';
import { coloursOf, plainTable, type Style, say, section } from './style.ts';

const conclusions = {
  applied: {
    en: '{applied} of {proposed} proposed repairs were applied: {cells} cells in {rows} rows changed, {removed} rows removed.',
    zh: '提出 {proposed} 项修复，已执行 {applied} 项：更改 {rows} 行中的 {cells} 个单元格，删除 {removed} 行。',
  },
  proposed: {
    en: '{proposed} repairs are proposed; none was applied.',
    zh: '提出 {proposed} 项修复，尚未执行。',
  },
  unread: {
    en: '{count} lines of the source could not be read as rows and are not in the copy.',
    zh: '数据源中有 {count} 行无法读取，未写入副本。',
  },
  lost: {
    en: '{count} cells hold text that the type of their column cannot hold: they are empty in the copy and listed in lineage.jsonl.',
    zh: '有 {count} 个单元格的文本不符合字段类型：在副本中为空，并列于 lineage.jsonl。',
  },
  formulas: {
    en: '{count} cells of the copy start like a formula (= + - @). They are data and were kept; import the files into a spreadsheet as text.',
    zh: '副本中有 {count} 个单元格以公式字符（= + - @）开头。它们是数据，已原样保留；请以文本方式导入电子表格。',
  },
} satisfies Record<string, Texts>;

const titles = {
  scores: { en: 'Scores, before and after', zh: '前后得分' },
  indicators: { en: 'Indicators that changed', zh: '有变化的指标' },
  kinds: { en: 'Suspected cells and repairs', zh: '疑似缺陷与修复' },
  tables: { en: 'Tables', zh: '数据表' },
  unreadable: { en: 'Could not be read', zh: '无法读取' },
  files: { en: 'Written to {folder}: {files}', zh: '已写入 {folder}：{files}' },
  review: {
    en: 'Review the column decision of {file}, then run the command again with --decisions.',
    zh: '请审阅 {file} 的 decision 列，然后加 --decisions 再次运行。',
  },
} satisfies Record<string, Texts>;

const heads = {
  none: { en: '', zh: '' },
  before: { en: 'before', zh: '之前' },
  after: { en: 'after', zh: '之后' },
  proposed: { en: 'proposed', zh: '提出' },
  applied: { en: 'applied', zh: '执行' },
  cells: { en: 'cells', zh: '单元格' },
  rows: { en: 'rows', zh: '行' },
  removed: { en: 'rows removed', zh: '删除行' },
  overall: { en: 'Overall', zh: '总分' },
} satisfies Record<string, Texts>;

/** What was cleaned in a few tables: scores, indicators and defects of source and copy side by side. */
export function terminalCleaning(
  report: CleanReport,
  style: Style & { readonly folder: string },
): string {
  const { bold } = coloursOf(style);
  const lines = [
    bold(conclusion(report, style)),
    ...warnings(report, style),
    ...section(style, titles.scores, report.applied ? scoreLines(report, style) : []),
    ...section(style, titles.indicators, indicatorLines(report, style)),
    ...section(style, titles.kinds, kindLines(report, style)),
    ...section(style, titles.tables, report.applied ? tableLines(report, style) : []),
    ...section(
      style,
      titles.unreadable,
      report.unreadable.map((problem) => `  ${problemText(style, report.words, problem)}`),
    ),
    '',
    ...fileLines(report, style),
  ];
  return `${lines.join('\n')}\n`;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function conclusion({ applied, kinds, tables }: CleanReport, style: Style): string {
  return say(style, applied ? conclusions.applied : conclusions.proposed, {
    proposed: sum(kinds.map((kind) => kind.proposed)),
    applied: sum(kinds.map((kind) => kind.applied)),
    cells: sum(tables.map(({ changedCells }) => changedCells)),
    rows: sum(tables.map(({ changedRows }) => changedRows)),
    removed: sum(tables.map(({ removedRows }) => removedRows)),
  });
}

function warnings({ tables }: CleanReport, style: Style): string[] {
  const counts = [
    [conclusions.unread, sum(tables.map(({ unreadRows }) => unreadRows))],
    [conclusions.lost, sum(tables.map(({ unconvertedCells }) => unconvertedCells))],
    [conclusions.formulas, sum(tables.map(({ formulaCells }) => formulaCells))],
  ] as const;
  return counts.flatMap(([texts, count]) => (count === 0 ? [] : [say(style, texts, { count })]));
}

function scoreLines({ overall, dimensions }: CleanReport, style: Style): string[] {
  return pairTable(style, [
    ...dimensions.map(({ name, ...pair }) => [say(style, name), pair] as const),
    [say(style, heads.overall), overall],
  ]);
}

function indicatorLines({ indicators }: CleanReport, style: Style): string[] {
  const changed = indicators.filter(
    ({ before, after }) => after !== undefined && shown(before) !== shown(after),
  );
  if (changed.length === 0) return [];
  return pairTable(
    style,
    changed.map(({ id, name, ...pair }) => [`${id} ${say(style, name)}`, pair]),
  );
}

function pairTable(style: Style, rows: readonly (readonly [string, ScorePair])[]): string[] {
  const columns = numbered(style, [heads.before, heads.after]);
  return plainTable(
    columns,
    rows.map(([name, { before, after }]) => [name, shown(before), shown(after)]),
  );
}

function shown(score: number | null | undefined): string {
  return score === null || score === undefined ? '–' : score.toFixed(1);
}

function kindLines({ kinds, words, applied }: CleanReport, style: Style): string[] {
  if (kinds.length === 0) return [];
  const all = [heads.before, heads.proposed, heads.applied, heads.after];
  const rows = kinds.map(({ kind, before, proposed, applied: done, after }) => {
    const texts = words[`defect-kind.${kind}`];
    const counts = [before, proposed, ...(applied ? [done, after ?? 0] : [])];
    return [texts === undefined ? kind : say(style, texts), ...counts.map(String)];
  });
  return plainTable(numbered(style, applied ? all : all.slice(0, 2)), rows);
}

function tableLines({ tables }: CleanReport, style: Style): string[] {
  const { none, rows, cells, removed, before, after } = heads;
  return plainTable(
    [
      { title: say(style, none) },
      ...numbered(style, [rows, cells, removed, before, after]).slice(1),
    ],
    tables.map((table) => [
      table.file ?? table.id,
      String(table.rows.after),
      String(table.changedCells),
      String(table.removedRows),
      shown(table.overall.before),
      shown(table.overall.after),
    ]),
  );
}

function numbered(style: Style, titlesOfNumbers: readonly Texts[]) {
  return [
    { title: '' },
    ...titlesOfNumbers.map((title) => ({ title: say(style, title), align: 'right' as const })),
  ];
}

function fileLines({ applied }: CleanReport, style: Style & { readonly folder: string }): string[] {
  const { folder } = style;
  const files = applied
    ? 'data/, decisions.csv, lineage.jsonl, clean-report.json'
    : 'decisions.csv, clean-report.json';
  return [
    say(style, titles.files, { folder, files }),
    ...(applied ? [] : [say(style, titles.review, { file: `${folder}/decisions.csv` })]),
  ];
}
