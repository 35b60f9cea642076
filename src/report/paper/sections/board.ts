import type { AssetReport, Report } from '../../../vocabulary/reports/report.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import { subjectText } from '../../terminal/phrases.ts';
import { bounded } from '../bounded.ts';
import {
  coverageText,
  gradeText,
  intervalText,
  moneyText,
  none,
  rangeEndText,
} from '../figures.ts';
import type { Block, Section } from '../paper.ts';
import { placeCharacters, shortened } from '../shortened.ts';
import { columnTerms } from '../terms.ts';
import { rangesPicture } from '../valuation/approaches.ts';
import { actionText } from '../valuation/changes.ts';
import { type Valued, valuedOf } from '../valuation/value-terms.ts';
import type { Voice } from '../voice.ts';
import { firstFindings } from './findings.ts';
import { gatesText } from './gates.ts';

const texts = {
  title: { en: 'Summary', zh: '摘要' },
  worth: { en: 'Value reference', zh: '价值参考' },
  first: { en: 'To look at first', zh: '优先关注' },
  alike: { en: ' (and {count} more of this kind)', zh: '（同类另有 {count} 项）' },
  actions: { en: 'What would raise the value most, each alone', zh: '增值最多的行动（逐项计算）' },
  gain: { en: '{action} (+{gain} {currency})', zh: '{action}（+{gain} {currency}）' },
  gatesNote: { en: 'Gates: {gates}.', zh: '门槛：{gates}。' },
  semicolon: { en: '; ', zh: '；' },
  illustrative: { en: '{range} (illustrative)', zh: '{range}（仅供示意）' },
  refused: { en: 'none: refused', zh: '不出具数值' },
  currency: { en: '{currency} {low} – {high}', zh: '{low} – {high}（{currency}）' },
  point: {
    en: '{currency} {value} ({low} – {high})',
    zh: '{value}（{low} – {high}，{currency}）',
  },
} satisfies Record<string, Texts>;

/** As many and as long as leave the summary on its one page. */
const nameCharacters = 40;
const findingCharacters = 240;
const shownAssets = 8;
const shownFindings = 6;
const shownActions = 3;

/** One page for the board: the sentence, the grades, the gates, the value as a range. */
export function boardSection(report: Report, voice: Voice): Section {
  const { say } = voice;
  return {
    title: say(texts.title),
    newPage: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: voice.phrases(report.portfolio.summary) },
      ...bounded(report.assets, { limit: shownAssets, voice }, (assets) => ({
        kind: 'table',
        columns: boardColumns(voice),
        rows: assets.map((asset) => boardRow(asset, voice)),
      })),
      ...gatesNote(report, voice),
      {
        kind: 'picture',
        caption: '',
        picture: {
          kind: 'beams',
          columns: ['', say(columnTerms.score), say(columnTerms.grade)],
          rows: report.model.dimensions.map(({ id, name }) => {
            const combined = report.portfolio.assessment.dimensions[id];
            return {
              label: say(name),
              score: combined?.score ?? null,
              ...combined?.interval,
              texts:
                combined === undefined
                  ? [none, none]
                  : [intervalText(combined), gradeText(combined)],
            };
          }),
        },
      },
      ...worthPictures(report, voice),
      ...urgent(report, voice),
    ],
  };
}

/** The names of the gates that are not open for all: the table has no room for them. */
function gatesNote({ assets, model }: Report, { say }: Voice): readonly Block[] {
  const shut = new Set(
    assets.flatMap(({ assessment }) =>
      assessment.gates.filter(({ state }) => state !== 'open').map(({ id }) => id),
    ),
  );
  const gates = model.gates
    .filter(({ id }) => shut.has(id))
    .map(({ id, name }) => `${id} ${say(name)}`)
    .join(say(texts.semicolon));
  return gates === ''
    ? []
    : [{ kind: 'paragraph', tone: 'note', text: say(texts.gatesNote, { gates }) }];
}

function boardColumns({ say }: Voice) {
  return [
    { title: say(columnTerms.asset), share: 3 },
    { title: say(columnTerms.grade) },
    { title: say(columnTerms.score), is: 'number' },
    { title: say(columnTerms.coverage), is: 'number' },
    { title: say(columnTerms.gates), share: 2 },
    { title: say(texts.worth), share: 3 },
  ] as const;
}

function boardRow(asset: AssetReport, voice: Voice): string[] {
  const { overall, gates } = asset.assessment;
  return [
    shortened(asset.name, nameCharacters),
    gradeText(overall),
    intervalText(overall),
    coverageText(overall.coverage),
    gatesText(gates, voice),
    worthText(asset.valuation, voice),
  ];
}

/** The value as far as it may be said: a point only where one was concluded. */
export function worthText(valuation: AssetReport['valuation'], { say }: Voice): string {
  if (valuation === undefined) return none;
  const { state, conclusion, currency } = valuation;
  if (state === 'refused' || conclusion === undefined) return say(texts.refused);
  const end = (digits: string) => rangeEndText(digits, currency);
  const params = { currency, low: end(conclusion.low), high: end(conclusion.high) };
  if (state === 'concluded' && conclusion.value !== undefined) {
    return say(texts.point, { ...params, value: moneyText(conclusion.value, currency) });
  }
  const range = say(texts.currency, params);
  return state === 'illustrative' ? say(texts.illustrative, { range }) : range;
}

/** Approaches and conclusion on one axis, where there is one valuation to show. */
function worthPictures(report: Report, voice: Voice): readonly Block[] {
  const [first, ...others] = report.assets.flatMap(({ valuation }) => valuation ?? []);
  if (first === undefined || others.length > 0 || first.approaches.length === 0) return [];
  const valued = valuedOf(first, { voice, model: report.model });
  return [rangesPicture(valued), ...firstActions(valued)];
}

/** What would raise the value most, each action by itself. */
function firstActions({ valuation, voice }: Valued): readonly Block[] {
  const gained = valuation.actions.filter(({ gain }) => !gain.startsWith('-'));
  if (gained.length === 0) return [];
  const { currency } = valuation;
  const items = gained.slice(0, shownActions).map((action) =>
    voice.say(texts.gain, {
      action: shortened(actionText(action, voice), findingCharacters),
      gain: moneyText(action.gain, currency),
      currency,
    }),
  );
  return [
    { kind: 'paragraph', tone: 'lead', text: voice.say(texts.actions) },
    { kind: 'list', items },
  ];
}

function urgent(report: Report, voice: Voice): readonly Block[] {
  const items = firstFindings(report, shownFindings).map(({ asset, finding, alike }) => {
    const where = [
      ...(report.assets.length > 1 ? [shortened(asset.name, nameCharacters)] : []),
      ...[subjectText(finding.subject)].filter((text) => text !== ''),
    ];
    const more = alike === 0 ? '' : voice.say(texts.alike, { count: alike });
    const said = `${shortened(voice.finding(finding), findingCharacters)}${more}`;
    const place = shortened(where.join(' · '), placeCharacters);
    return place === '' ? said : voice.labelled(place, said);
  });
  if (items.length === 0) return [];
  return [
    { kind: 'paragraph', tone: 'lead', text: voice.say(texts.first) },
    { kind: 'list', items },
  ];
}
