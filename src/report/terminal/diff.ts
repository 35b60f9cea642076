import { isAtLeast } from '../../vocabulary/change-level.ts';
import type { ColumnDiff, DiffReport, TableDiff } from '../../vocabulary/reports/diff-report.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { judgedSections } from './diff-judged.ts';
import { levelText } from './level-text.ts';
import { phraseText } from './phrases.ts';
import { coloursOf, plainTable, type Style, say, section } from './style.ts';

const texts = {
  heading: {
    en: '{before} → {after}: {level}',
    zh: '{before} → {after}：{level}',
  },
  side: {
    en: '{kind} as of {asOf} (tables: {tables}, rows: {rows})',
    zh: '{kind}，基准日 {asOf}（{tables} 张表，{rows} 行）',
  },
  removedTable: { en: 'Table removed: {table}', zh: '已删除的表：{table}' },
  addedTable: { en: 'Table added: {table}', zh: '新增的表：{table}' },
  table: { en: '{name}: {level}', zh: '{name}：{level}' },
  volume: { en: 'rows {before} → {after}', zh: '行数 {before} → {after}' },
  newest: {
    en: 'newest {column} {before} → {after} ({days} days)',
    zh: '最新 {column} {before} → {after}（{days} 天）',
  },
  removed: { en: 'columns removed: {names}', zh: '已删除的字段：{names}' },
  added: { en: 'columns added: {names}', zh: '新增的字段：{names}' },
  renamed: {
    en: 'renamed: {before} → {after}, {evidence}',
    zh: '已改名：{before} → {after}，{evidence}',
  },
  key: { en: 'key ({columns}) {change}', zh: '键（{columns}）{change}' },
  stable: {
    en: 'columns without a change worth a line: {count}, and not comparable: {incomparable}',
    zh: '无值得列出变化的字段：{count} 个；不可比：{incomparable} 个',
  },
  shapes: {
    en: 'of shapes: values are withheld',
    zh: '仅比较写法：取值不予显示',
  },
  unchanged: { en: 'Nothing changed.', zh: '没有变化。' },
  notes: { en: 'Notes', zh: '说明' },
} satisfies Record<string, Texts>;

const kinds = {
  report: { en: 'report', zh: '评估报告' },
  profile: { en: 'profile', zh: '数据剖析结果' },
} satisfies Record<string, Texts>;
const keyChanges = {
  gained: { en: 'found now', zh: '新发现' },
  lost: { en: 'not found any more', zh: '不再成立' },
  broken: { en: 'does not hold any more', zh: '已被破坏' },
  mended: { en: 'holds again', zh: '已恢复' },
} satisfies Record<TableDiff['keys'][number]['change'], Texts>;
const columnTitles = {
  column: { en: 'Column', zh: '字段' },
  missing: { en: 'Missing', zh: '缺失率' },
  h: { en: 'h', zh: 'h' },
  mean: { en: 'd', zh: 'd' },
  psi: { en: 'PSI', zh: 'PSI' },
  js: { en: 'JS', zh: 'JS' },
  ks: { en: 'KS', zh: 'KS' },
  level: { en: 'Change', zh: '变化' },
} satisfies Record<string, Texts>;

/** What changed between two documents, the tables that changed first. */
export function terminalDiff(diff: DiffReport, style: Style): string {
  const { bold } = coloursOf(style);
  const { added, removed, compared } = diff.tables;
  const quiet = diff.level === 'none' && diff.findings.length === 0 && diff.scores.length === 0;
  const lines = [
    bold(
      say(style, texts.heading, {
        before: sideText(diff.before, style),
        after: sideText(diff.after, style),
        level: levelText(diff.level, style),
      }),
    ),
    ...removed.map((table) => say(style, texts.removedTable, { table })),
    ...added.map((table) => say(style, texts.addedTable, { table })),
    ...compared.filter(hasChanged).flatMap((table) => tableLines(table, diff, style)),
    ...judgedSections(diff, style),
    ...(quiet ? ['', say(style, texts.unchanged)] : []),
    ...section(
      style,
      texts.notes,
      diff.notes.map((note) => `  ${phraseText(style, diff.words, note)}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function hasChanged({ level, volume }: TableDiff): boolean {
  return isAtLeast(level, 'minor') || volume.before !== volume.after;
}

function sideText({ kind, asOf, tables, rows }: DiffReport['before'], style: Style): string {
  return say(style, texts.side, { kind: say(style, kinds[kind]), asOf, tables, rows });
}

function tableLines(table: TableDiff, diff: DiffReport, style: Style): string[] {
  const { before, after, level, volume, freshness } = table;
  const name = before === after ? before : `${before} → ${after}`;
  const names = (columns: TableDiff['added']) =>
    columns.map((column) => `${column.name} (${column.type})`).join(', ');
  return [
    '',
    coloursOf(style).bold(say(style, texts.table, { name, level: levelText(level, style) })),
    `  ${say(style, texts.volume, { before: volume.before, after: volume.after })}`,
    ...(freshness === undefined || freshness.days === 0
      ? []
      : [`  ${say(style, texts.newest, { ...freshness, days: signed(freshness.days, 1) })}`]),
    ...(table.removed.length === 0
      ? []
      : [`  ${say(style, texts.removed, { names: names(table.removed) })}`]),
    ...(table.added.length === 0
      ? []
      : [`  ${say(style, texts.added, { names: names(table.added) })}`]),
    ...table.renamed.map((one) => {
      const evidence = phraseText(style, diff.words, one.evidence);
      return `  ${say(style, texts.renamed, { before: one.before, after: one.after, evidence })}`;
    }),
    ...table.keys.map(({ columns, change }) => {
      const params = { columns: columns.join(', '), change: say(style, keyChanges[change]) };
      return `  ${say(style, texts.key, params)}`;
    }),
    ...columnLines(table, diff, style),
  ];
}

function columnLines({ columns }: TableDiff, diff: DiffReport, style: Style): string[] {
  const changed = columns.filter(({ level }) => isAtLeast(level, 'minor'));
  const stable = columns.filter((column) => !changed.includes(column));
  const incomparable = stable.filter(({ shift }) => shift.kind === 'not-comparable').length;
  const titles = Object.entries(columnTitles).map(([name, title]) => ({
    title: say(style, title),
    align: name === 'column' || name === 'level' ? ('left' as const) : ('right' as const),
  }));
  const rows = changed.map((column) => columnRow(column, diff, style));
  const rest = { count: stable.length - incomparable, incomparable };
  return [
    ...(rows.length === 0 ? [] : plainTable(titles, rows)),
    `  ${say(style, texts.stable, rest)}`,
  ];
}

function columnRow(column: ColumnDiff, { words }: DiffReport, style: Style): string[] {
  const { before, after, type, missing, mean, shift, level } = column;
  const renamed = before === after ? after : `${before} → ${after}`;
  const retyped = type === undefined ? '' : ` (${type.before} → ${type.after})`;
  const figures =
    shift.kind === 'compared'
      ? [shift.psi, shift.jensenShannon, shift.kolmogorovSmirnov?.value].map(figure)
      : ['–', '–', '–'];
  const reason = reasonText(shift, { words, style });
  const gaps = [missing.before, missing.after].map(percent);
  return [
    `${renamed}${retyped}`,
    gaps[0] === gaps[1] ? (gaps[0] ?? '') : gaps.join(' → '),
    signed(missing.effect, 2),
    mean?.effect === undefined || mean.effect === null ? '–' : signed(mean.effect, 2),
    ...figures,
    `${levelText(level, style)}${reason}`,
  ];
}

function reasonText(
  shift: ColumnDiff['shift'],
  { words, style }: { readonly words: DiffReport['words']; readonly style: Style },
): string {
  if (shift.kind === 'not-comparable') return `, ${phraseText(style, words, shift.reason)}`;
  return shift.of === 'shapes' ? `, ${say(style, texts.shapes)}` : '';
}

function figure(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** With its sign, also where it is positive; a true minus sign. */
function signed(value: number, digits: number): string {
  const size = Math.abs(value).toFixed(digits);
  if (Number(size) === 0) return size;
  return `${value < 0 ? '−' : '+'}${size}`;
}
