import type { MissingEvidence } from '../../../vocabulary/assessment.ts';
import { severities } from '../../../vocabulary/codes/severities.ts';
import type { Finding } from '../../../vocabulary/finding.ts';
import { byConsequence, byKind } from '../../../vocabulary/finding-order.ts';
import type { ModelRecord } from '../../../vocabulary/reports/model-record.ts';
import type { AssetReport, Report } from '../../../vocabulary/reports/report.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import { severityTerms } from '../../../words/terms/assessment-terms.ts';
import { subjectText } from '../../terminal/phrases.ts';
import { bounded, boundedSections } from '../bounded.ts';
import { none, scoreText } from '../figures.ts';
import type { Block, Section } from '../paper.ts';
import { headingCharacters, placeCharacters, shortened } from '../shortened.ts';
import { columnTerms } from '../terms.ts';
import type { Voice } from '../voice.ts';

const texts = {
  title: { en: 'Findings', zh: '评估发现' },
  missing: { en: 'Evidence that is missing', zh: '缺失的证据' },
  intro: {
    en: 'Facts that a person should look at, gravest first. Rows are named by position, never by content; indicators have their names in annex A.',
    zh: '以下事实需要人工核查，按严重程度排列。记录仅以位置表示，不显示内容；指标名称见附录一。',
  },
  place: { en: ' ({rows})', zh: '（{rows}）' },
  nothing: { en: 'Nothing was found.', zh: '未发现问题。' },
  effect: { en: 'Dimension if worst – best', zh: '维度得分：最差–最好' },
  gain: { en: 'Coverage', zh: '覆盖率增加' },
  gate: { en: '{reason} Decides gate {gate}.', zh: '{reason}决定门槛 {gate}。' },
} satisfies Record<string, Texts>;

const shownFindings = 60;
const shownMissing = 30;
const shownAssets = 40;

/** The gravest findings of all assets, one of each kind, with how many more of it the asset has. */
export function firstFindings(
  report: Report,
  limit: number,
): readonly { readonly asset: AssetReport; readonly finding: Finding; readonly alike: number }[] {
  const all = report.assets.flatMap((asset) =>
    byKind(byConsequence(asset.findings)).flatMap(([finding, ...alike]) =>
      finding === undefined ? [] : [{ asset, finding, alike: alike.length }],
    ),
  );
  return severities
    .flatMap((severity) => all.filter(({ finding }) => finding.severity === severity))
    .slice(0, limit);
}

/** What was found on each asset, and what evidence is missing. */
export function findingsSection(report: Report, voice: Voice): Section {
  const { blocks, sections } = boundedSections(
    report.assets,
    { limit: shownAssets, voice },
    (asset) => ({
      title: shortened(asset.name, headingCharacters),
      blocks: findingBlocks(asset, voice),
      sections: missingSections(asset, report.model, voice),
    }),
  );
  return {
    title: voice.say(texts.title),
    blocks: [{ kind: 'paragraph', text: voice.say(texts.intro) }, ...blocks],
    sections,
  };
}

function findingBlocks(asset: AssetReport, voice: Voice): readonly Block[] {
  if (asset.findings.length === 0) return [{ kind: 'paragraph', text: voice.say(texts.nothing) }];
  const { say } = voice;
  return bounded(byConsequence(asset.findings), { limit: shownFindings, voice }, (findings) => ({
    kind: 'table',
    columns: [
      { title: say(columnTerms.severity) },
      { title: say(columnTerms.where), share: 2 },
      { title: say(columnTerms.what), share: 5 },
      { title: say(columnTerms.indicator), share: 1 },
    ],
    rows: findings.map((finding) => [
      say(severityTerms[finding.severity]),
      shortened(subjectText(finding.subject) || asset.name, placeCharacters),
      [voice.finding(finding), placeText(finding, voice)].join(''),
      finding.feeds.join(' '),
    ]),
  }));
}

function placeText(finding: Finding, voice: Voice): string {
  const rows = voice.rows(finding.rows);
  return rows === '' ? '' : voice.say(texts.place, { rows });
}

function missingSections(asset: AssetReport, model: ModelRecord, voice: Voice): readonly Section[] {
  const { say } = voice;
  const answerable = asset.missingEvidence
    .filter(({ reason }) => !reason.code.endsWith('not-implemented'))
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  if (answerable.length === 0) return [];
  const names = new Map(model.indicators.map(({ id, name }) => [id, say(name)]));
  const blocks = bounded(answerable, { limit: shownMissing, voice }, (missing) => ({
    kind: 'table',
    columns: [
      { title: say(columnTerms.indicator), share: 2 },
      { title: say(columnTerms.reason), share: 4 },
      { title: say(texts.effect), is: 'number', share: 1.5 },
      { title: say(texts.gain), is: 'number' },
    ],
    rows: missing.map((one) => [
      `${one.indicator} ${names.get(one.indicator) ?? ''}`,
      reasonText(one, voice),
      one.ifWorst === null ? none : `${scoreText(one.ifWorst)} – ${scoreText(one.ifBest)}`,
      `+${one.coverageGain.toFixed(2)}`,
    ]),
  }));
  return [{ title: say(texts.missing), blocks }];
}

function weightOf({ gate, coverageGain }: MissingEvidence): number {
  return (gate === undefined ? 0 : 1) + coverageGain;
}

function reasonText({ reason, gate }: MissingEvidence, voice: Voice): string {
  const text = voice.phrase(reason);
  return gate === undefined ? text : voice.say(texts.gate, { reason: text, gate });
}
