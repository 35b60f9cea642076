import { dataRightTexts } from '../../../rights/acquisition/data-right-texts.ts';
import type { CertificateClaims } from '../../../rights/certificate/certificate-claims.ts';
import { remarkTexts } from '../../../vocabulary/registry/registration/certificate-remark.ts';
import type { Language, Params, Texts } from '../../../vocabulary/text.ts';
import { render } from '../../../words/words.ts';
import type { CertificateExamination, DataComparison } from './check-certificate.ts';
import { keysUnknown } from './keys-unknown.ts';

/** What was found of a certificate and, where asked for, of the data. */
export interface CertificateCheck extends CertificateExamination {
  readonly data?: DataComparison | undefined;
}

/** What the whole check amounts to. */
export type CertificateOutcome = 'valid' | 'refuted' | 'open';

/** Refuted by any one fault; open while something that was asked for is not known. */
export function outcomeOf({ verdict, status, data }: CertificateCheck): CertificateOutcome {
  if (verdict === undefined) return data?.same === false ? 'refuted' : 'open';
  if (verdict.signature === 'invalid' || verdict.validity !== 'valid') return 'refuted';
  if (status.state === 'revoked' || data?.same === false) return 'refuted';
  return status.state === 'unknown' ? 'open' : 'valid';
}

const headlines = {
  valid: { en: 'The certificate is valid.', zh: '凭证有效。' },
  same: {
    en: 'The certificate is valid, and these are the data that it was issued for.',
    zh: '凭证有效，与登记时的数据一致。',
  },
  invalid: {
    en: 'This is no valid certificate: none of the keys signed it as it stands.',
    zh: '凭证无效：现有内容并非由所用密钥签名。',
  },
  revoked: { en: 'The certificate was revoked.', zh: '凭证已撤销。' },
  over: { en: 'The certificate has expired.', zh: '凭证已过有效期。' },
  notYet: { en: 'The certificate is not valid yet.', zh: '凭证尚未生效。' },
  different: {
    en: 'These are not the data that the certificate was issued for.',
    zh: '数据与凭证登记时的数据不一致。',
  },
  statusUnknown: {
    en: 'Signed and in its time; whether it was revoked is not known.',
    zh: '签名有效且在有效期内；是否已撤销未知。',
  },
} as const satisfies Record<string, Texts>;

const labels = {
  signature: { en: 'Signature', zh: '签名' },
  status: { en: 'Status', zh: '状态' },
  validity: { en: 'Validity', zh: '有效期' },
  fingerprint: { en: 'Fingerprint', zh: '内容指纹' },
  data: { en: 'Data', zh: '数据' },
  holder: { en: 'Holder', zh: '权利人' },
  agency: { en: 'Agency', zh: '登记机构' },
  number: { en: 'Number', zh: '凭证编号' },
  limits: { en: 'Limits', zh: '权利限制' },
  remarks: { en: 'Remarks', zh: '备注' },
} as const satisfies Record<string, Texts>;

const sentences = {
  signed: { en: 'valid, key {key}, keys from {from}', zh: '有效，密钥 {key}，公钥取自 {from}' },
  unsigned: { en: 'not valid, keys from {from}', zh: '无效，公钥取自 {from}' },
  noKeys: { en: 'not checked: {from} does not answer', zh: '未查验：{from} 无法访问' },
  untrusted: {
    en: 'The certificate itself names where the keys come from: trust them only if you trust that address, or give --keys.',
    zh: '公钥地址由凭证自身指定：仅在信任该地址时可信，或用 --keys 另行指定。',
  },
  good: { en: 'not revoked, list of {asOf}', zh: '未撤销，状态列表签发于 {asOf}' },
  revoked: { en: 'revoked, list of {asOf}', zh: '已撤销，状态列表签发于 {asOf}' },
  notReached: { en: 'unknown: {from} does not answer', zh: '未知：{from} 无法访问' },
  noList: { en: 'not asked', zh: '未查询' },
  listUnproven: {
    en: 'unknown: the list at {from} is not signed by these keys',
    zh: '未知：{from} 的状态列表并非由所用密钥签名',
  },
  otherList: {
    en: 'unknown: the list at {from} is for other certificates',
    zh: '未知：{from} 是其他凭证的状态列表',
  },
  validity: { en: '{from} to {until}: {state}', zh: '{from} 至 {until}：{state}' },
  same: {
    en: 'measured again: the same as registered',
    zh: '已重新测量：与登记时一致',
  },
  different: {
    en: 'measured again: differs from {certified}',
    zh: '已重新测量：与 {certified} 不一致',
  },
  notMeasured: {
    en: '{certified} (not measured; --against SOURCE measures it)',
    zh: '{certified}（未测量；使用 --against 可重新测量）',
  },
  measured: { en: '{asset}: {fingerprint}', zh: '{asset}：{fingerprint}' },
  number: {
    en: '{number}, issued by the agency and recorded by Assay',
    zh: '{number}（由登记机构核发，数衡仅作存录）',
  },
  asText: {
    en: '{count} cells that fit no type of their column are covered as text',
    zh: '{count} 个不符合所在列类型的单元格按文本计入',
  },
  limit: { en: '{holder}, {right}: {limits}', zh: '{holder}，{right}：{limits}' },
  nature: {
    en: 'It certifies rights, not quality or value; recorded data prevail over the certificate.',
    zh: '本凭证证明权利，不证明数据的质量或价值；凭证与存证信息不一致的，以存证信息为准。',
  },
} as const satisfies Record<string, Texts>;

const validityTexts = {
  valid: { en: 'lasts', zh: '在有效期内' },
  over: { en: 'over', zh: '已届满' },
  notYet: { en: 'not begun', zh: '尚未开始' },
} as const satisfies Record<string, Texts>;

/** The check of a certificate for a terminal: the answer, the four checks, then what it says. */
export function certificateText(check: CertificateCheck, language: Language): string {
  const { verdict, keys } = check;
  const say = (texts: Texts, params: Params = {}) => render(texts, language, params);
  const line = (label: keyof typeof labels, text: string) =>
    `  ${say(labels[label])}${language === 'zh' ? '：' : ': '}${text}`;
  const lines = [
    say(headlineOf(check)),
    '',
    line('signature', signatureText(check, say)),
    line('status', say(statusText(check.status), { asOf: '', ...check.status })),
  ];
  if (verdict?.signature === 'valid') {
    const { claims, validity } = verdict;
    const { validFrom: from, validUntil: until } = claims;
    const state = say(validityTexts[validity]);
    lines.push(line('validity', say(sentences.validity, { from, until, state })));
    lines.push(
      ...dataLines(check, claims, { say, line }),
      '',
      ...contentLines(claims, { say, line }),
    );
    lines.push('', say(sentences.nature));
  }
  if (!keys.trusted) lines.push('', say(sentences.untrusted));
  return `${lines.join('\n')}\n`;
}

interface Telling {
  readonly say: (texts: Texts, params?: Params) => string;
  readonly line: (label: keyof typeof labels, text: string) => string;
}

function headlineOf(check: CertificateCheck): Texts {
  const { verdict, status, data } = check;
  if (verdict === undefined) return keysUnknown;
  if (verdict.signature === 'invalid') return headlines.invalid;
  if (status.state === 'revoked') return headlines.revoked;
  if (verdict.validity !== 'valid') return headlines[verdict.validity];
  if (data?.same === false) return headlines.different;
  if (status.state === 'unknown') return headlines.statusUnknown;
  return data === undefined ? headlines.valid : headlines.same;
}

function signatureText({ verdict, keys }: CertificateCheck, say: Telling['say']): string {
  const { from } = keys;
  if (verdict === undefined) return say(sentences.noKeys, { from });
  if (verdict.signature === 'invalid') return say(sentences.unsigned, { from });
  return say(sentences.signed, { from, key: verdict.key });
}

function statusText(status: CertificateCheck['status']): Texts {
  return status.state === 'unknown' ? sentences[status.because] : sentences[status.state];
}

function dataLines({ data }: CertificateCheck, claims: CertificateClaims, { say, line }: Telling) {
  const certified = claims.credentialSubject.fingerprint.value;
  if (data === undefined) return [line('fingerprint', say(sentences.notMeasured, { certified }))];
  if (data.same) return [line('fingerprint', say(sentences.same))];
  return [
    line('fingerprint', say(sentences.different, { certified })),
    ...data.measured.map(
      ({ asset, fingerprint }) =>
        `    ${say(sentences.measured, { asset, fingerprint: fingerprint ?? '–' })}`,
    ),
  ];
}

function contentLines({ issuer, credentialSubject }: CertificateClaims, { say, line }: Telling) {
  const { name, rights, registration, remarks } = credentialSubject;
  const { agencyNumber } = registration;
  const { cellsAsText } = credentialSubject.fingerprint;
  const holders = new Map<string, string[]>();
  for (const { holder, right } of rights) {
    holders.set(holder, [...(holders.get(holder) ?? []), say(dataRightTexts[right].texts)]);
  }
  return [
    line('data', name),
    ...[...holders].map(([holder, held]) => line('holder', `${holder} (${held.join(', ')})`)),
    ...rights.flatMap(({ holder, right, limits }) =>
      limits === undefined
        ? []
        : [
            line(
              'limits',
              say(sentences.limit, { holder, right: say(dataRightTexts[right].texts), limits }),
            ),
          ],
    ),
    ...(cellsAsText === undefined
      ? []
      : [line('fingerprint', say(sentences.asText, { count: cellsAsText }))]),
    ...remarks.map((remark) => line('remarks', say(remarkTexts(remark)))),
    line('agency', `${issuer.name} (${issuer.id})`),
    ...(agencyNumber === undefined
      ? []
      : [line('number', say(sentences.number, { number: agencyNumber }))]),
  ];
}
