import type { Report } from '../../../vocabulary/reports/report.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import { bounded } from '../bounded.ts';
import { moneyText, none, percentText } from '../figures.ts';
import type { Section } from '../paper.ts';
import { columnTerms } from '../terms.ts';
import type { Voice } from '../voice.ts';

const texts = {
  title: { en: 'Joint income shared out', zh: '共同收益分配' },
  intro: {
    en: '{total} {currency} that assets earn together, shared out by Shapley value ({method}); the shares add up to the whole. Concentration (Herfindahl–Hirschman) {concentration}.',
    zh: '多项资产共同取得收益 {total} {currency}，按 Shapley 值分配（{method}），各份额之和等于总额。集中度（赫芬达尔指数）为 {concentration}。',
  },
  exact: { en: 'exact', zh: '精确' },
  sampled: { en: 'sampled', zh: '抽样' },
  share: { en: 'Share', zh: '份额' },
  error: { en: '± (95%)', zh: '±（95%）' },
  useCase: { en: 'Use case', zh: '应用场景' },
  assets: { en: 'Data assets', zh: '数据资产' },
  income: { en: 'Income', zh: '收益' },
  comma: { en: ', ', zh: '、' },
} satisfies Record<string, Texts>;

const shownShares = 40;
const shownOverlaps = 20;

/** What each asset has of an income that several earn together; nothing where one earns it alone. */
export function sharedSection({ portfolio, assets }: Report, voice: Voice): readonly Section[] {
  const { sharedValue: shared } = portfolio;
  if (shared === undefined || shared.assets.length < 2) return [];
  const { say } = voice;
  const names = new Map(assets.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const money = (digits: string) => moneyText(digits, shared.currency);
  return [
    {
      title: say(texts.title),
      blocks: [
        {
          kind: 'paragraph',
          text: say(texts.intro, {
            total: money(shared.total),
            currency: shared.currency,
            method: say(texts[shared.method]),
            concentration: percentText(shared.concentration),
          }),
        },
        ...bounded(shared.assets, { limit: shownShares, voice }, (shares) => ({
          kind: 'table',
          columns: [
            { title: say(columnTerms.asset), share: 3 },
            { title: say(texts.share), is: 'number', share: 2 },
            { title: say(texts.error), is: 'number', share: 1 },
          ],
          rows: shares.map(({ asset, share, error }) => [
            nameOf(asset),
            money(share),
            error === undefined ? none : moneyText(String(error), shared.currency),
          ]),
        })),
        ...bounded(shared.overlaps, { limit: shownOverlaps, voice }, (overlaps) => ({
          kind: 'table',
          columns: [
            { title: say(texts.useCase), share: 2 },
            { title: say(texts.assets), share: 3 },
            { title: say(texts.income), is: 'number', share: 2 },
          ],
          rows: overlaps.map(({ useCase, assets: together, income }) => [
            useCase,
            together.map(nameOf).join(say(texts.comma)),
            money(income),
          ]),
        })),
      ],
    },
  ];
}
