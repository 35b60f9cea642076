import type { Language, Params, Texts } from '../../../vocabulary/text.ts';
import { render } from '../../../words/words.ts';
import { keysUnknown } from '../certificates/keys-unknown.ts';
import type { ProjectFileCheck } from './check-project-file.ts';

/** What the whole check amounts to. */
export type ProjectFileOutcome = 'genuine' | 'refuted' | 'open';

/** Refuted by a seal of other keys or an altered record; open while the keys could not be had. */
export function projectOutcome({ verdict }: ProjectFileCheck): ProjectFileOutcome {
  if (verdict === undefined) return 'open';
  const isGenuine = verdict.signature === 'valid' && verdict.document === 'same';
  return isGenuine ? 'genuine' : 'refuted';
}

const headlines = {
  genuine: { en: 'The report is genuine and as it was issued.', zh: '报告真实，且与出具时一致。' },
  unsigned: {
    en: 'This is no genuine report: none of the keys sealed it.',
    zh: '报告不真实：封签并非由所用密钥签署。',
  },
  altered: {
    en: 'The record in the file is not the one that was sealed.',
    zh: '文件中的记录与封签时的记录不一致。',
  },
} as const satisfies Record<string, Texts>;

const sentences = {
  keys: { en: '  Keys: from {from}', zh: '  公钥：取自 {from}' },
  signed: { en: '  Seal: valid, key {key}', zh: '  封签：有效，密钥 {key}' },
  issuer: {
    en: '  Issued by: {name} ({id}), {issuedAt}',
    zh: '  出具机构：{name}（{id}），{issuedAt}',
  },
  reference: { en: '  Date of reference: {referenceDate}', zh: '  评估基准日：{referenceDate}' },
  sha256: {
    en: '  SHA-256 of the record: {documentSha256}',
    zh: '  记录的 SHA-256：{documentSha256}',
  },
  later: {
    en: '  Whether a later report follows it: {verification}',
    zh: '  是否已有后续报告，请查询：{verification}',
  },
  untrusted: {
    en: 'The seal itself names where the keys come from: trust them only if you trust that address, or give --keys.',
    zh: '公钥地址由封签自身指定：仅在信任该地址时可信，或用 --keys 另行指定。',
  },
  nature: {
    en: 'An assessment report (value reference), no statutory appraisal report.',
    zh: '本报告为评估报告（价值参考），不是法定资产评估报告。',
  },
} as const satisfies Record<string, Texts>;

/** The check of a report for a terminal: the answer, who issued it when, and what was not asked. */
export function projectCheckText(check: ProjectFileCheck, language: Language): string {
  const say = (texts: Texts, params: Params = {}) => render(texts, language, params);
  const { keys, verdict } = check;
  const seal = verdict?.seal ?? undefined;
  const lines = [say(headlineOf(check)), '', say(sentences.keys, { from: keys.from })];
  if (seal !== undefined) {
    const { issuer, issuedAt, referenceDate, documentSha256, verification } = seal;
    lines.push(
      say(sentences.signed, { key: verdict?.key ?? '' }),
      say(sentences.issuer, { ...issuer, issuedAt }),
      say(sentences.reference, { referenceDate }),
      say(sentences.sha256, { documentSha256 }),
      say(sentences.later, { verification }),
      '',
      say(sentences.nature),
    );
  }
  if (!keys.trusted) lines.push('', say(sentences.untrusted));
  return `${lines.join('\n')}\n`;
}

function headlineOf({ verdict }: ProjectFileCheck): Texts {
  if (verdict === undefined) return keysUnknown;
  if (verdict.signature === 'invalid') return headlines.unsigned;
  return verdict.document === 'same' ? headlines.genuine : headlines.altered;
}
