import type { Phrase, Texts } from '../../vocabulary/text.ts';
import { phrasesOf } from '../phrases.ts';
import type { ValuationInput } from '../valuation-input.ts';

export const disclosureTexts = {
  'value.disclosure.reference': {
    en: 'This is an assessment report with a value reference, not a statutory appraisal report.',
    zh: '本报告为评估报告（价值参考），不是资产评估报告。',
  },
  'value.disclosure.booking': {
    en: 'Recognition in the accounts is at cost, as in the cost ledger; no figure of this valuation is fed into it.',
    zh: '入表以成本为准，见成本台账；本估值的任何数值均不进入台账。',
  },
  'value.disclosure.purpose': { en: 'Purpose: {purpose}.', zh: '评估目的：{purpose}。' },
  'value.disclosure.no-purpose': {
    en: 'The purpose is not declared (assay.valuation.purpose).',
    zh: '未声明评估目的（assay.valuation.purpose）。',
  },
  'value.disclosure.rights': { en: 'Scope of rights: {rights}.', zh: '权利范围：{rights}。' },
  'value.disclosure.no-rights': {
    en: 'The scope of rights is not declared (assay.valuation.rightsScope).',
    zh: '未声明权利范围（assay.valuation.rightsScope）。',
  },
  'value.disclosure.date': {
    en: 'Valuation date {date}; all amounts in {currency}.',
    zh: '评估基准日 {date}，金额单位 {currency}。',
  },
  'value.disclosure.object': {
    en: 'Object: the data with the content fingerprint {object}.',
    zh: '评估对象：内容指纹为 {object} 的数据。',
  },
  'value.disclosure.no-object': {
    en: 'The data is not certified: assess with --certify to bind the value to a content fingerprint.',
    zh: '数据未经指纹认证：使用 --certify 评估可将价值与内容指纹绑定。',
  },
  'value.disclosure.measured': {
    en: 'Scores were measured by Assay in the data as it stood; {declared} inputs are stated by the owner, {documented} of them with a document.',
    zh: '各项得分由数衡对现有数据实测得出；另有 {declared} 项输入由所有者声明，其中 {documented} 项附有文件。',
  },
  'value.disclosure.inputs-from': {
    en: 'The inputs were read from {path} (SHA-256 {sha256}), not from the contract.',
    zh: '各项输入读自 {path}（SHA-256 {sha256}），而非合约。',
  },
  'value.disclosure.nominal': {
    en: 'Cash and rate are nominal.',
    zh: '现金流与折现率均为名义口径。',
  },
  'value.disclosure.real': { en: 'Cash and rate are real.', zh: '现金流与折现率均为实际口径。' },
  'value.disclosure.use-limit': {
    en: 'The reference is meant for the stated purpose and for one year from the valuation date.',
    zh: '本价值参考仅用于所述目的，自评估基准日起一年内有效。',
  },
} as const satisfies Record<string, Texts>;

const say = phrasesOf(disclosureTexts);

/** How many inputs people stated, and how many of them a document supports. */
export interface StatedInputs {
  readonly declared: number;
  readonly documented: number;
}

/** What every reader of a valuation has to be told: section 7 of the valuation notes. */
export function disclose(
  { declared, object, inputsFrom }: ValuationInput,
  head: { readonly date: string; readonly currency: string },
  stated: StatedInputs,
): Phrase[] {
  const { purpose, rightsScope, income, prices = 'nominal' } = declared;
  return [
    say('value.disclosure.reference'),
    purpose === undefined
      ? say('value.disclosure.no-purpose')
      : say('value.disclosure.purpose', { purpose }),
    rightsScope === undefined
      ? say('value.disclosure.no-rights')
      : say('value.disclosure.rights', { rights: rightsScope }),
    say('value.disclosure.date', { ...head }),
    object === undefined
      ? say('value.disclosure.no-object')
      : say('value.disclosure.object', { object }),
    ...(stated.declared === 0 ? [] : [say('value.disclosure.measured', { ...stated })]),
    ...(inputsFrom === undefined ? [] : [say('value.disclosure.inputs-from', { ...inputsFrom })]),
    ...(income === undefined ? [] : [say(`value.disclosure.${prices}`)]),
    say('value.disclosure.booking'),
    say('value.disclosure.use-limit'),
  ];
}
