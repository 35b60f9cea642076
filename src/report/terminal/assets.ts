import type { CombinedScore, GateResult } from '../../vocabulary/assessment.ts';
import type { AssetReport, Report } from '../../vocabulary/reports/report.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { type Colours, coloursOf, plainTable, type Style, say } from './style.ts';

const titles = {
  grade: { en: 'Grade', zh: '等级' },
  asset: { en: 'Data asset', zh: '数据资产' },
  score: { en: 'Score', zh: '得分' },
  coverage: { en: 'Coverage', zh: '证据覆盖率' },
  gates: { en: 'Gates', zh: '门槛' },
} satisfies Record<string, Texts>;

const gateWords: Record<GateResult['state'], Texts> = {
  open: { en: 'open', zh: '通过' },
  closed: { en: 'closed', zh: '未通过' },
  unknown: { en: 'unknown', zh: '未知' },
};
const allOpen: Texts = { en: 'all open', zh: '全部通过' };
const candidate: Texts = { en: '{name} (candidate)', zh: '{name}（候选）' };
const possibly: Texts = { en: '{grade}, possibly {other}', zh: '{grade}，可能为 {other}' };
const capped: Texts = { en: '{grade} (capped)', zh: '{grade}（封顶）' };
const more: Texts = { en: 'and {count} more in the report', zh: '报告中还有 {count} 项' };

const shownAssets = 40;

/** One line for each asset: grade, score with interval, coverage, dimensions, gates. */
export function assetLines(style: Style, report: Report): string[] {
  const { dimensions } = report.model;
  const columns = [
    { title: say(style, titles.grade) },
    { title: say(style, titles.asset) },
    { title: say(style, titles.score), align: 'right' },
    { title: say(style, titles.coverage), align: 'right' },
    ...dimensions.map(({ name }) => ({ title: say(style, name), align: 'right' }) as const),
    { title: say(style, titles.gates) },
  ] as const;
  const rows = report.assets
    .slice(0, shownAssets)
    .map((asset) => assetRow(style, asset, dimensions));
  const rest = report.assets.length - rows.length;
  return [
    ...(rows.length === 0 ? [] : plainTable(columns, rows)),
    ...(rest > 0 ? [`  ${say(style, more, { count: rest })}`] : []),
  ];
}

function assetRow(
  style: Style,
  asset: AssetReport,
  dimensions: Report['model']['dimensions'],
): string[] {
  const { overall, dimensions: scores, gates } = asset.assessment;
  return [
    gradeText(style, overall),
    asset.candidate ? say(style, candidate, { name: asset.name }) : asset.name,
    scoreText(overall),
    overall.coverage === null ? '–' : overall.coverage.toFixed(2),
    ...dimensions.map(({ id }) => scores[id]?.score?.toFixed(1) ?? '–'),
    gatesText(style, gates),
  ];
}

function gradeText(style: Style, { grade, possibly: other, capped: isCapped }: CombinedScore) {
  if (grade === null) return '–';
  const paint = gradeColour(coloursOf(style), grade);
  if (other !== undefined) return paint(say(style, possibly, { grade, other }));
  return paint(isCapped ? say(style, capped, { grade }) : grade);
}

function gradeColour(colours: Colours, grade: 'A' | 'B' | 'C' | 'D') {
  const { green, blue, yellow, red } = colours;
  return { A: green, B: blue, C: yellow, D: red }[grade];
}

function scoreText({ score, interval }: CombinedScore): string {
  if (score === null) return '–';
  const ends = interval && [interval.low.toFixed(1), interval.high.toFixed(1)];
  // An interval that rounds to one number tells nothing.
  if (ends === undefined || ends[0] === ends[1]) return score.toFixed(1);
  return `${score.toFixed(1)} [${ends.join(' – ')}]`;
}

function gatesText(style: Style, gates: readonly GateResult[]): string {
  const { red, dim } = coloursOf(style);
  const ids = (state: GateResult['state']) =>
    gates.filter((gate) => gate.state === state).map((gate) => gate.id);
  const parts = (['closed', 'unknown'] as const).flatMap((state) => {
    const list = ids(state);
    const text = `${say(style, gateWords[state])} ${list.join(' ')}`;
    return list.length === 0 ? [] : [state === 'closed' ? red(text) : dim(text)];
  });
  if (gates.length === 0) return '–';
  return parts.length === 0 ? say(style, allOpen) : parts.join('; ');
}
