import type { CombinedScore } from '../../../vocabulary/assessment.ts';
import type { ModelRecord } from '../../../vocabulary/reports/model-record.ts';
import type { AssetReport, Report } from '../../../vocabulary/reports/report.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import { gateTerms } from '../../../words/terms/assessment-terms.ts';
import { boundedSections } from '../bounded.ts';
import { coverageText, gradeText, intervalText, none } from '../figures.ts';
import type { Block, Section } from '../paper.ts';
import { headingCharacters, shortened } from '../shortened.ts';
import { columnTerms } from '../terms.ts';
import type { Voice } from '../voice.ts';

const texts = {
  title: { en: 'The four dimensions', zh: '四个维度' },
  intro: {
    en: 'Every score is between 0 and 100 and higher is always better, risk too: there it means safer. Grades begin at 85 (A), 70 (B) and 55 (C). Coverage is the share of the applicable weight that has evidence; below 0.60 the grade is held at C (marked *). Gates stand beside the score, never in it: unknown is not yes.',
    zh: '所有得分均为 0 至 100，越高越好；风险维度的得分越高表示越安全。等级界限为 85（A）、70（B）、55（C）。证据覆盖率是有证据的权重占适用权重的比例；低于 0.60 时等级不高于 C（标 *）。门槛与得分并列，不计入得分：未知不等于通过。',
  },
  dimension: { en: 'Dimension', zh: '维度' },
  group: { en: 'Group', zh: '分组' },
  gate: { en: 'Gate', zh: '门槛' },
  notch: {
    en: 'Scores with intervals; notches at 55, 70 and 85',
    zh: '得分与区间；刻度为 55、70、85',
  },
} satisfies Record<string, Texts>;

const shownAssets = 40;

/** Each asset on the four dimensions: scores, coverage, groups, gates. */
export function judgementSection(report: Report, voice: Voice): Section {
  const { blocks, sections } = boundedSections(
    report.assets,
    { limit: shownAssets, voice },
    (asset) => judgedAsset(asset, report.model, voice),
  );
  return {
    title: voice.say(texts.title),
    newPage: true,
    blocks: [{ kind: 'paragraph', text: voice.say(texts.intro) }, ...blocks],
    sections,
  };
}

function judgedAsset(asset: AssetReport, model: ModelRecord, voice: Voice): Section {
  const { overall, dimensions } = asset.assessment;
  const beams = model.dimensions.map(({ id, name }) => beam(voice.say(name), dimensions[id]));
  return {
    title: voice.labelled(
      shortened(asset.name, headingCharacters),
      `${gradeText(overall)} ${intervalText(overall)}`,
    ),
    blocks: [
      {
        kind: 'picture',
        caption: voice.say(texts.notch),
        picture: {
          kind: 'beams',
          columns: [
            texts.dimension,
            columnTerms.score,
            columnTerms.grade,
            columnTerms.coverage,
          ].map((text) => voice.say(text)),
          rows: beams,
        },
      },
      scoreTable(asset, model, voice),
      gateTable(asset, model, voice),
    ],
  };
}

function beam(label: string, combined: CombinedScore | undefined) {
  return {
    label,
    score: combined?.score ?? null,
    ...combined?.interval,
    texts:
      combined === undefined
        ? [none, none, none]
        : [intervalText(combined), gradeText(combined), coverageText(combined.coverage)],
  };
}

function scoreTable(asset: AssetReport, model: ModelRecord, { say }: Voice): Block {
  const { dimensions, groups } = asset.assessment;
  const rows = model.dimensions.flatMap(({ id, name, weight }) => [
    row(say(name), dimensions[id], weight.toFixed(2)),
    ...model.groups
      .filter(({ dimension, id: group }) => dimension === id && groups[group] !== undefined)
      .map((group) => row(`    ${say(group.name)}`, groups[group.id], '')),
  ]);
  return {
    kind: 'table',
    columns: [
      { title: say(texts.dimension), share: 3 },
      { title: say(columnTerms.weight), is: 'number' },
      { title: say(columnTerms.score), is: 'number', share: 2 },
      { title: say(columnTerms.coverage), is: 'number', share: 1 },
      { title: say(columnTerms.grade), share: 1 },
    ],
    rows,
  };
}

function row(label: string, combined: CombinedScore | undefined, weight: string): string[] {
  if (combined === undefined) return [label, weight, none, none, none];
  return [
    label,
    weight,
    intervalText(combined),
    coverageText(combined.coverage),
    gradeText(combined),
  ];
}

function gateTable(asset: AssetReport, model: ModelRecord, voice: Voice): Block {
  const { say } = voice;
  const names = new Map(model.gates.map(({ id, name }) => [id, say(name)]));
  return {
    kind: 'table',
    columns: [
      { title: say(texts.gate), share: 3 },
      { title: say(columnTerms.state), share: 1 },
      { title: say(columnTerms.reason), share: 5 },
    ],
    rows: asset.assessment.gates.map(({ id, state, reason }) => [
      `${id} ${names.get(id) ?? ''}`,
      say(gateTerms[state]),
      voice.phrase(reason),
    ]),
  };
}
