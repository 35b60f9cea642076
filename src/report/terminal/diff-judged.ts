import type { DiffReport, FindingChange } from '../../vocabulary/reports/diff-report.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { levelText } from './level-text.ts';
import { phraseText, subjectText } from './phrases.ts';
import { plainTable, type Style, say, section } from './style.ts';

const titles = {
  findings: { en: 'Findings', zh: '发现' },
  relationships: { en: 'Relationships', zh: '关联关系' },
  scores: { en: 'Scores', zh: '评分' },
} satisfies Record<string, Texts>;
const more: Texts = {
  en: '{count} more: --json shows all',
  zh: '另有 {count} 项：--json 可查看全部',
};
const portfolio: Texts = { en: 'portfolio', zh: '资产组合' };
const findingWords = {
  new: { en: 'new', zh: '新增' },
  resolved: { en: 'resolved', zh: '已消除' },
  more: { en: 'more', zh: '增多' },
  fewer: { en: 'fewer', zh: '减少' },
} satisfies Record<FindingChange['change'], Texts>;
const relationshipWords = {
  gained: { en: 'found now', zh: '新发现' },
  lost: { en: 'not found any more', zh: '不再成立' },
  orphans: { en: 'orphans {before} → {after}', zh: '孤立引用 {before} → {after}' },
} satisfies Record<DiffReport['relationships'][number]['change'], Texts>;

/** More are in the JSON form. */
const listLength = 20;

/** What only reports have: findings, relationships, scores. */
export function judgedSections(diff: DiffReport, style: Style): string[] {
  return [
    ...section(style, titles.findings, findingLines(diff, style)),
    ...section(style, titles.relationships, relationshipLines(diff, style)),
    ...section(style, titles.scores, scoreLines(diff, style)),
  ];
}

function findingLines({ findings, words }: DiffReport, style: Style): string[] {
  const rows = findings.map(({ code, params, change, count, total, subject, level }) => {
    const numbers = {
      count: count.after ?? count.before ?? 0,
      total: total.after ?? total.before ?? 0,
    };
    return [
      level === 'none' ? '' : levelText(level, style),
      say(style, findingWords[change]),
      subjectText(subject),
      phraseText(style, words, { code, params: { ...numbers, ...params } }),
    ];
  });
  return listed(rows, style);
}

function relationshipLines({ relationships }: DiffReport, style: Style): string[] {
  const rows = relationships.map(({ from, to, change, orphans, level }) => [
    level === 'none' ? '' : levelText(level, style),
    `${endText(from)} → ${endText(to)}`,
    say(style, relationshipWords[change], {
      before: percent(orphans.before),
      after: percent(orphans.after),
    }),
  ]);
  return listed(rows, style);
}

function scoreLines({ scores }: DiffReport, style: Style): string[] {
  const shown = (score: number | null) => score?.toFixed(1) ?? '–';
  const moved = scores.filter(({ before, after }) => shown(before) !== shown(after));
  const rows = moved.map(({ asset, dimension, before, after, level }) => [
    level === 'none' ? '' : levelText(level, style),
    [asset ?? say(style, portfolio), dimension].filter((part) => part !== undefined).join(' '),
    `${shown(before)} → ${shown(after)}`,
  ]);
  return listed(rows, style);
}

function listed(rows: readonly string[][], style: Style): string[] {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = first.map(() => ({ title: '' }));
  const rest = rows.length - listLength;
  return [
    ...plainTable(columns, rows.slice(0, listLength)).slice(1),
    ...(rest > 0 ? [`  ${say(style, more, { count: rest })}`] : []),
  ];
}

function endText({ table, columns }: DiffReport['relationships'][number]['from']): string {
  return `${table}.${columns.join('+')}`;
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}
