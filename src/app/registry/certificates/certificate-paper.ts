import type { CertificatePaper } from '../../../report/pdf/certificate-pdf.ts';
import { dataRightTexts } from '../../../rights/acquisition/data-right-texts.ts';
import { fieldTexts } from '../../../rights/application/field-texts.ts';
import type { CertificateClaims } from '../../../rights/certificate/certificate-claims.ts';
import { formOptionTexts } from '../../../vocabulary/declarations/registration-form-texts.ts';
import { dataRights } from '../../../vocabulary/declarations/rights.ts';
import { remarkTexts } from '../../../vocabulary/registry/registration/certificate-remark.ts';
import type { RegisterEntry } from '../../../vocabulary/registry/registration/register-entry.ts';
import type { RevocationReason } from '../../../vocabulary/registry/registration/revocation.ts';
import { revocationTexts } from '../../../vocabulary/registry/registration/revocation-reasons.ts';
import { sealPaths, sealSize } from '../../../vocabulary/registry/seal.ts';
import { acquisitionTable } from '../../../vocabulary/rights/acquisition-table.ts';
import { industryOf } from '../../../vocabulary/rights/industries.ts';
import type { Language, Params, Texts } from '../../../vocabulary/text.ts';
import { render } from '../../../words/words.ts';

const texts = {
  revoked: {
    en: 'Revoked on {on}: {because}. It is no longer valid.',
    zh: '本凭证已于 {on} 撤销：{because}，不再有效。',
  },
  title: { en: 'Certificate of data property rights', zh: '数据产权登记凭证' },
  agencyNumber: { en: 'Number of the certificate', zh: '数据产权登记凭证编号' },
  byAgency: {
    en: 'Issued by the agency; Assay records this number and makes none. Identifier in Assay, no number of an agency: {id}',
    zh: '由登记机构核发，数衡仅作存录，不编发此号。数衡记录号（并非登记机构编号）：{id}',
  },
  ownNumber: { en: 'Identifier in Assay', zh: '数衡记录号' },
  noNumber: {
    en: 'This URN is an identifier of Assay and no number of an agency (SJ…): the agency issued none to this registry.',
    zh: '此 URN 为数衡记录号，并非登记机构编号（SJ 开头）：登记机构未向本系统提供其核发的编号。',
  },
  contents: { en: 'Registered contents', zh: '登记内容' },
  agency: { en: 'agency', zh: '登记机构' },
  recorded: { en: 'recorded on', zh: '信息存证日期' },
  validity: { en: 'validity', zh: '有效期' },
  span: { en: '{from} to {until}', zh: '{from} 至 {until}' },
  period: { en: 'time span', zh: '时域范围' },
  volume: { en: 'volume', zh: '数据量' },
  rows: { en: '{rows} rows', zh: '{rows} 行' },
  restrictions: { en: 'restrictions', zh: '限制范围' },
  rights: { en: 'Rights', zh: '权利配置' },
  holder: { en: 'Holder', zh: '权利人' },
  until: { en: 'Until', zh: '期限' },
  held: { en: 'yes', zh: '有' },
  asRegistered: { en: 'as the registration', zh: '同登记有效期' },
  acquired: {
    en: 'Acquired: {modes}. Remarks: {remarks}.',
    zh: '取得方式：{modes}。备注：{remarks}。',
  },
  none: { en: 'none', zh: '无' },
  semicolon: { en: '; ', zh: '；' },
  limits: { en: 'Limits of the rights: {all}.', zh: '权利限制：{all}。' },
  limit: { en: '{right}: {said}', zh: '{right}：{said}' },
  digests: { en: 'Bound digests (SHA-256)', zh: '绑定的摘要（SHA-256）' },
  fingerprint: { en: 'content fingerprint', zh: '内容指纹' },
  asText: { en: 'covered as text', zh: '按文本计入' },
  cells: {
    en: '{count} cells that fit no type of their column',
    zh: '{count} 个不符合所在列类型的单元格',
  },
  contract: { en: 'data contract', zh: '数据合约' },
  report: { en: 'assessment report', zh: '评估报告' },
  record: { en: 'record', zh: '存证信息' },
  audit: { en: 'audit chain', zh: '审计链' },
  check: {
    en: 'Scan to see whether it stands; or check the signed file yourself:',
    zh: '扫码查验凭证是否有效；亦可自行核对签名文件：',
  },
  prevails: {
    en: 'This page shows the signed certificate and proves nothing by itself. Where it differs from the recorded data, those prevail (article 27).',
    zh: '本页为签名凭证的展示，本身不构成证明。凭证与存证信息不一致的，以存证信息为准（第二十七条）。',
  },
  nature: {
    en: 'It certifies rights, not the quality or the value of the data.',
    zh: '本凭证证明权利，不证明数据的质量或价值。',
  },
} as const satisfies Record<string, Texts>;

interface Shown {
  readonly claims: CertificateClaims;
  /** What the public register says of the registration, if it was published. */
  readonly entry: RegisterEntry | undefined;
  /** The page that checks it. */
  readonly address: string;
  /** Since which day it is revoked, and why. */
  readonly revoked?: { readonly on: string; readonly because: RevocationReason } | undefined;
}

/** A certificate as a page in one language. */
export function certificatePaper(
  { claims, entry, address, revoked }: Shown,
  language: Language,
): CertificatePaper {
  const say = (text: Texts, params: Params = {}) => render(text, language, params);
  const subject = claims.credentialSubject;
  return {
    language,
    title: say(texts.title),
    ...(revoked === undefined ? {} : { alert: alertOf(revoked, say) }),
    number: numberOf(claims, say),
    seal: { size: sealSize, paths: sealPaths(subject.fingerprint.value) },
    sections: [
      { title: say(texts.contents), facts: contentsOf(claims, entry, say) },
      {
        title: say(texts.rights),
        facts: [],
        table: rightsTable(claims, say),
        note: acquisitionNote(claims, say),
      },
      { title: say(texts.digests), fixed: true, facts: digestsOf(claims, say) },
    ],
    check: {
      address,
      text: say(texts.check),
      command: 'assay verify-certificate certificate.jwt --against SOURCE',
    },
    notes: [say(texts.nature), say(texts.prevails)],
  };
}

function alertOf({ on, because }: NonNullable<Shown['revoked']>, say: Say): string {
  return say(texts.revoked, { on, because: say(revocationTexts[because]) });
}

type Say = (text: Texts, params?: Params) => string;
type Facts = CertificatePaper['sections'][number]['facts'];

function numberOf({ id, credentialSubject }: CertificateClaims, say: Say) {
  const { agencyNumber } = credentialSubject.registration;
  return agencyNumber === undefined
    ? { label: say(texts.ownNumber), value: id, note: say(texts.noNumber) }
    : { label: say(texts.agencyNumber), value: agencyNumber, note: say(texts.byAgency, { id }) };
}

function contentsOf(
  { issuer, credentialSubject, validFrom, validUntil }: CertificateClaims,
  entry: RegisterEntry | undefined,
  say: Say,
): Facts {
  const { name, registration } = credentialSubject;
  const span = { from: validFrom.slice(0, 10), until: lastDay(validUntil) };
  return [
    [say(fieldTexts.dataName), shortened(name)],
    ...(entry === undefined ? [] : registeredFacts(entry.data, say)),
    [say(texts.agency), shortened(issuer.name)],
    [say(texts.recorded), registration.recordedOn],
    [say(texts.validity), say(texts.span, span)],
  ];
}

function registeredFacts(data: RegisterEntry['data'], say: Say): Facts {
  const { origin, region, updateFrequency, structure, periodFrom, periodTo, rows } = data;
  const facts: readonly (readonly [Texts, string | undefined])[] = [
    [fieldTexts.industry, industryText(data.industry, say)],
    [fieldTexts.origin, origin && say(formOptionTexts.origin[origin])],
    [fieldTexts.region, region && say(formOptionTexts.region[region])],
    [
      texts.period,
      periodFrom && periodTo && say(texts.span, { from: periodFrom, until: periodTo }),
    ],
    [
      fieldTexts.updateFrequency,
      updateFrequency && say(formOptionTexts.updateFrequency[updateFrequency]),
    ],
    [texts.volume, rows === undefined ? undefined : say(texts.rows, { rows })],
    [fieldTexts.structure, structure && say(formOptionTexts.structure[structure])],
    [texts.restrictions, data.restrictions],
  ];
  return facts.flatMap(([label, value]) =>
    value ? [[say(label), shortened(value)] as const] : [],
  );
}

/** The code with what it is called: `F52 批发和零售业`. */
function industryText(code: string | undefined, say: Say): string | undefined {
  const name = code === undefined ? undefined : industryOf(code);
  return name === undefined ? code : `${code} ${say(name)}`;
}

/** One page: what is longer stands in the register. */
function shortened(text: string, most = 90): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

/** Holders as far as one page has room; the signed file names all. */
const shownHolders = 6;
const shownOfHolder = 40;
const shownOfLimits = 160;

function rightsTable({ credentialSubject }: CertificateClaims, say: Say) {
  const { rights } = credentialSubject;
  const names = [...new Set(rights.map(({ holder }) => holder))];
  const rows = names.slice(0, shownHolders).map((name) => {
    const own = rights.filter(({ holder }) => holder === name);
    const ends = [...new Set(own.map(({ until }) => until ?? say(texts.asRegistered)))];
    const held = dataRights.map((right) =>
      own.some((one) => one.right === right) ? say(texts.held) : '–',
    );
    return [shortened(name, shownOfHolder), ...held, ends.join(' / ')];
  });
  const more = names.length > shownHolders ? [['…', '', '', '', '']] : [];
  return {
    head: [
      say(texts.holder),
      ...dataRights.map((right) => say(dataRightTexts[right].texts)),
      say(texts.until),
    ],
    rows: [...rows, ...more],
  };
}

function acquisitionNote({ credentialSubject }: CertificateClaims, say: Say): string {
  const { acquisitionModes, remarks, rights } = credentialSubject;
  const modes = acquisitionModes.map((mode) => {
    const { texts: name, article } = acquisitionTable[mode];
    return `${say(name)} (${say(article)})`;
  });
  const acquired = say(texts.acquired, {
    modes: modes.join(say(texts.semicolon)),
    remarks:
      remarks.length === 0
        ? say(texts.none)
        : remarks.map((one) => say(remarkTexts(one))).join(say(texts.semicolon)),
  });
  const limits = rights.flatMap(({ right, limits: said }) =>
    said === undefined ? [] : [say(texts.limit, { right: say(dataRightTexts[right].texts), said })],
  );
  if (limits.length === 0) return acquired;
  const all = shortened([...new Set(limits)].join(say(texts.semicolon)), shownOfLimits);
  return `${acquired} ${say(texts.limits, { all })}`;
}

function digestsOf({ credentialSubject }: CertificateClaims, say: Say): Facts {
  const { fingerprint, contractSha256, reportSha256, registration, auditHead } = credentialSubject;
  return [
    [say(texts.fingerprint), fingerprint.value],
    ...(fingerprint.cellsAsText === undefined
      ? []
      : [[say(texts.asText), say(texts.cells, { count: fingerprint.cellsAsText })] as const]),
    [say(texts.contract), contractSha256],
    [say(texts.report), reportSha256],
    [say(texts.record), registration.recordSha256],
    [say(texts.audit), `${auditHead.sequence} ${auditHead.sha256}`],
  ];
}

/** `validUntil` is the first moment after the last day. */
function lastDay(validUntil: string): string {
  const offset = validUntil.slice(validUntil.indexOf('T') + 'T00:00:00'.length);
  const before = new Date(Date.parse(validUntil) - 1);
  const [hours = 0, minutes = 0] = offset === 'Z' ? [] : offset.slice(1).split(':').map(Number);
  const sign = offset.startsWith('-') ? -1 : 1;
  return new Date(before.getTime() + sign * (hours * 60 + minutes) * 60_000)
    .toISOString()
    .slice(0, 10);
}
