import type { ColumnReport, MeasureRecord } from '../../vocabulary/reports/column-report.ts';
import type { ProfileReport } from '../../vocabulary/reports/profile-report.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { fileNotes } from './file-notes.ts';
import { problemText } from './phrases.ts';
import { coloursOf, plainTable, type Style, say, section } from './style.ts';

const titles = {
  column: { en: 'Column', zh: '字段' },
  type: { en: 'Type', zh: '类型' },
  meaning: { en: 'Meaning', zh: '语义类型' },
  personal: { en: 'Personal', zh: '个人信息' },
  missing: { en: 'Missing', zh: '缺失率' },
  distinct: { en: 'Distinct', zh: '不同值' },
  minimum: { en: 'Minimum', zh: '最小值' },
  median: { en: 'Median', zh: '中位数' },
  maximum: { en: 'Maximum', zh: '最大值' },
} satisfies Record<string, Texts>;

const heading: Texts = {
  en: '{name}: {rows} rows, {columns} columns ({files})',
  zh: '{name}：{rows} 行，{columns} 个字段（{files}）',
};
const drawnHeading: Texts = {
  en: '{name}: {rows} rows, {drawn} of them measured, {columns} columns ({files})',
  zh: '{name}：{rows} 行，其中测量 {drawn} 行，{columns} 个字段（{files}）',
};
const withheld: Texts = { en: 'withheld', zh: '不予显示' };
const sampled: Texts = { en: '(sampled)', zh: '（抽样）' };
const unreadable: Texts = { en: 'Could not be read', zh: '无法读取' };
const flags = {
  directIdentifier: { en: 'direct', zh: '直接标识符' },
  quasiIdentifier: { en: 'quasi', zh: '准标识符' },
  sensitive: { en: 'sensitive', zh: '敏感' },
  personalInformation: { en: 'yes', zh: '是' },
  unclear: { en: 'not cleared', zh: '尚未排除' },
} satisfies Record<string, Texts>;

/** Every table with its columns: what was measured, and what may be shown of it. */
export function terminalProfile(profile: ProfileReport, style: Style): string {
  const { bold } = coloursOf(style);
  const tables = profile.tables.flatMap((table) => [
    bold(tableHeading(table, style)),
    ...columnTable(table, profile, style),
    '',
  ]);
  const refused = profile.files.unreadable.map(
    (one) => `  ${problemText(style, profile.words, one)}`,
  );
  const about = [...section(style, unreadable, refused), ...fileNotes(profile, style)];
  return `${[...tables, ...about].join('\n')}\n`;
}

function tableHeading(
  { name, rows, drawnRows, columns, files }: TableReport,
  style: Style,
): string {
  const shown = files.slice(0, 2).map(({ path }) => path);
  const list = files.length > shown.length ? [...shown, '…'] : shown;
  const params = { name, rows, columns: columns.length, files: list.join(', ') };
  if (drawnRows === undefined) return say(style, heading, params);
  return say(style, drawnHeading, { ...params, drawn: drawnRows });
}

function columnTable(table: TableReport, profile: ProfileReport, style: Style): string[] {
  const columns = Object.entries(titles).map(
    ([key, title]) =>
      ({
        title: say(style, title),
        align: ['missing', 'distinct', 'minimum', 'median', 'maximum'].includes(key)
          ? 'right'
          : 'left',
      }) as const,
  );
  const rows = table.columns.map((column) => columnRow(column, { table, profile, style }));
  return plainTable(columns, rows);
}

interface Around {
  readonly table: TableReport;
  readonly profile: ProfileReport;
  readonly style: Style;
}

function columnRow(column: ColumnReport, { table, profile, style }: Around): string[] {
  const meaning = profile.words[`semantic-type.${column.semantic?.type}`];
  const { missing, distinct, min, median, max } = column.measures;
  const content = (measure: typeof min) =>
    column.cleared ? valueText(measure?.value) : say(style, withheld);
  return [
    column.name,
    column.type,
    meaning === undefined ? '' : say(style, meaning),
    personalText(column, style),
    shareText(missing?.value, table.rows),
    markedText(distinct, style),
    content(min),
    content(median),
    content(max),
  ];
}

function personalText({ personal, cleared }: ColumnReport, style: Style): string {
  const { personalInformation, directIdentifier, quasiIdentifier, sensitive } = personal;
  const marks = [
    ...(directIdentifier ? [flags.directIdentifier] : []),
    ...(quasiIdentifier ? [flags.quasiIdentifier] : []),
    ...(sensitive.length > 0 ? [flags.sensitive] : []),
  ];
  if (marks.length > 0) return marks.map((mark) => say(style, mark)).join(', ');
  if (personalInformation) return say(style, flags.personalInformation);
  return cleared ? '' : say(style, flags.unclear);
}

function shareText(missing: string | number | null | undefined, rows: number): string {
  return typeof missing === 'number' && rows > 0 ? `${((100 * missing) / rows).toFixed(1)}%` : '–';
}

/** An estimate is marked: a count drawn from a sample must not read like one of all rows. */
function markedText(measure: MeasureRecord | undefined, style: Style): string {
  const text = valueText(measure?.value);
  const { kind } = measure?.exactness ?? { kind: 'exact' as const };
  if (kind === 'exact') return text;
  return kind === 'sampled' ? `${text} ${say(style, sampled)}` : `≈${text}`;
}

const shownCharacters = 24;

function valueText(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  const text = typeof value === 'number' ? String(Number(value.toPrecision(6))) : value;
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters - 1)}…` : text;
}
