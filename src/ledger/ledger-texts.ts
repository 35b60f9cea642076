import type { Params, Phrase, Texts } from '../vocabulary/text.ts';

const texts = {
  'ledger.from-file': {
    en: 'Entries read from {path} (SHA-256 {sha256}): {entries}.',
    zh: '自 {path}（SHA-256 {sha256}）读入记录 {entries} 项。',
  },
  'ledger.after-today': {
    en: '{entries} entries are dated after {asOf} and are not counted.',
    zh: '{entries} 项记录晚于 {asOf}，未计入。',
  },
  'ledger.unproven': {
    en: '{entries} of {all} entries have no document with its hash: they are stated, not proven.',
    zh: '{all} 项记录中有 {entries} 项没有附带哈希的文件，仅为声明。',
  },
  'ledger.no-amortisation': {
    en: 'Costs are capitalised, but no useful life is declared: nothing is amortised.',
    zh: '存在资本化支出，但未声明使用寿命，未进行摊销。',
  },
  'ledger.not-amortised-line': {
    en: 'This line of the balance sheet is not amortised; its useful life is not used.',
    zh: '该资产负债表项目不进行摊销，所声明的使用寿命未使用。',
  },
  'ledger.impaired-away': {
    en: 'The impairment of {date} exceeds what was left; the carrying amount is 0.',
    zh: '{date} 的减值超过账面价值余额，账面价值记为 0。',
  },
  'ledger.disclosure.line.inventories': {
    en: 'Inventories, of which data resources',
    zh: '存货，其中：数据资源',
  },
  'ledger.disclosure.line.intangible-assets': {
    en: 'Intangible assets, of which data resources',
    zh: '无形资产，其中：数据资源',
  },
  'ledger.disclosure.line.development-expenditure': {
    en: 'Development expenditure, of which data resources',
    zh: '开发支出，其中：数据资源',
  },
  'ledger.disclosure.line.undecided': {
    en: 'Carrying amount; the line of the balance sheet is not declared',
    zh: '账面价值；未声明所属资产负债表项目',
  },
  'ledger.disclosure.gross': { en: 'Gross amount', zh: '账面原值' },
  'ledger.disclosure.purchased': { en: 'of which purchased', zh: '其中：外购' },
  'ledger.disclosure.own': {
    en: 'of which made or processed in-house',
    zh: '其中：自行开发或加工',
  },
  'ledger.disclosure.amortised': { en: 'Accumulated amortisation', zh: '累计摊销' },
  'ledger.disclosure.impaired': { en: 'Accumulated impairment', zh: '减值准备' },
  'ledger.disclosure.expensed': {
    en: 'Recognised as expense up to {asOf}',
    zh: '截至 {asOf} 计入当期损益',
  },
  'ledger.disclosure.life': {
    en: 'Useful life of {months} months from {from}, straight line',
    zh: '使用寿命 {months} 个月，自 {from} 起，直线法摊销',
  },
  'ledger.disclosure.life-reason': {
    en: 'Reason for the useful life: {reason}',
    zh: '使用寿命确定依据：{reason}',
  },
} as const satisfies Record<string, Texts>;

/** Every text of a cost ledger, in both languages. */
export const ledgerWords: Readonly<Record<string, Texts>> = texts;

export function say(code: keyof typeof texts, params: Params = {}): Phrase {
  return { code, params: { ...params } };
}
