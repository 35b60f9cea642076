import type { Report } from '../../../vocabulary/reports/report.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import type { Valuation } from '../../../vocabulary/value/valuation.ts';
import { termOf, valueTypeTerms } from '../../../words/terms/valuation-terms.ts';
import { boundedSections } from '../bounded.ts';
import { percentText } from '../figures.ts';
import type { Block, Section } from '../paper.ts';
import { worthText } from '../sections/board.ts';
import { headingCharacters, shortened } from '../shortened.ts';
import type { Voice } from '../voice.ts';
import { approachesSection } from './approaches.ts';
import { changesSection } from './changes.ts';
import { sensitivitySection } from './sensitivity.ts';
import { sharedSection } from './shared.ts';
import { stateTerms, type Valued, valuedOf } from './value-terms.ts';
import { papersSection } from './working-papers.ts';

const texts = {
  title: { en: 'Valuation', zh: '价值评估' },
  intro: {
    en: 'A value reference from declared assumptions and measured evidence. Booking is at cost and nothing here enters the cost ledger. Amounts are in {currency}.',
    zh: '以下价值参考由声明的假设与实测证据得出。入表以成本为准，此处数值不进入成本台账。金额单位为 {currency}。',
  },
  state: { en: 'State', zh: '结论状态' },
  worth: { en: 'Value reference', zh: '价值参考' },
  spread: { en: 'Spread between approaches', zh: '方法间离散度' },
  purpose: { en: 'Purpose', zh: '评估目的' },
  object: { en: 'Object (fingerprint)', zh: '评估对象（指纹）' },
  uncertified: { en: 'not certified', zh: '未经指纹认证' },
  rights: { en: 'Scope of rights', zh: '权利范围' },
  valueType: { en: 'Value type', zh: '价值类型' },
  date: { en: 'Valuation date', zh: '价值评估基准日' },
  refused: { en: 'Nothing is calculated, because:', zh: '不予计算，原因：' },
  range: { en: 'No point is concluded, because:', zh: '不给出单一结论，原因：' },
  notices: { en: 'Warnings', zh: '特别事项' },
  once: { en: 'Counted once', zh: '避免重复计算' },
  disclosures: { en: 'Disclosures', zh: '披露' },
} satisfies Record<string, Texts>;

const shownAssets = 20;

/** What the assets are worth, each by its own valuation; nothing where none declares one. */
export function valuationSections(report: Report, voice: Voice): readonly Section[] {
  const valued = report.assets.flatMap(({ name, valuation }) =>
    valuation === undefined ? [] : [{ name, valuation }],
  );
  if (valued.length === 0) return [];
  const { blocks, sections } = boundedSections(
    valued,
    { limit: shownAssets, voice },
    ({ name, valuation }) => valuedAsset(name, valuedOf(valuation, { voice, model: report.model })),
  );
  return [
    {
      title: voice.say(texts.title),
      blocks,
      sections: [...sharedSection(report, voice), ...sections],
    },
  ];
}

function valuedAsset(name: string, valued: Valued): Section {
  return {
    title: shortened(name, headingCharacters),
    blocks: conclusionBlocks(valued),
    sections: [
      ...approachesSection(valued),
      ...sensitivitySection(valued),
      ...changesSection(valued),
      ...saidSections(valued),
      ...papersSection(valued),
    ],
  };
}

function conclusionBlocks({ valuation, voice }: Valued): readonly Block[] {
  const { say } = voice;
  const { state, reasons, currency, purpose, rightsScope, date, object, conclusion } = valuation;
  return [
    {
      kind: 'paragraph',
      tone: 'lead',
      text:
        state === 'refused'
          ? say(stateTerms.refused)
          : voice.labelled(say(stateTerms[state]), worthText(valuation, voice)),
    },
    ...(state === 'refused'
      ? []
      : [{ kind: 'paragraph', text: say(texts.intro, { currency }) } as const]),
    ...(reasons.length === 0
      ? []
      : ([
          {
            kind: 'paragraph',
            tone: 'warning',
            text: say(state === 'refused' ? texts.refused : texts.range),
          },
          { kind: 'list', items: reasons.map(voice.phrase) },
        ] as const)),
    {
      kind: 'facts',
      rows: [
        [say(texts.purpose), purpose],
        [say(texts.object), object ?? say(texts.uncertified)],
        [say(texts.rights), rightsScope],
        [say(texts.valueType), termOf(valueTypeTerms, valuation.valueType, voice.say)],
        [say(texts.date), date],
        ...(conclusion?.spread === undefined
          ? []
          : [[say(texts.spread), percentText(Number(conclusion.spread).toFixed(3))] as const]),
      ],
    },
  ];
}

/** What a reader has to be told, in the words of the valuation. */
function saidSections({ valuation, voice }: Valued): readonly Section[] {
  const { say } = voice;
  const said: readonly (readonly [Texts, Valuation['warnings']])[] = [
    [texts.notices, valuation.warnings],
    [texts.once, valuation.countedOnce],
    [texts.disclosures, valuation.disclosures],
  ];
  return said
    .filter(([, phrases]) => phrases.length > 0)
    .map(([title, phrases]) => ({
      title: say(title),
      blocks: [{ kind: 'list', items: phrases.map(voice.phrase) }],
    }));
}
