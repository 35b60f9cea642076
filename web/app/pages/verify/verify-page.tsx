import './verify.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { PublicVerification } from '../../../../src/vocabulary/registry/verification.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { GateMark } from '../../../view/marks/gate.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { verificationQuery } from '../../api/verification.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { QrCode } from '../../shell/qr-code.tsx';
import { utcTime } from '../../words/times.ts';
import { Registered } from '../register/registered.tsx';
import { type Verdict, verdictOf } from './verdict.ts';

const headlines: Readonly<Record<Verdict, Texts>> = {
  valid: { en: 'The certificate is valid.', zh: '凭证有效。' },
  outdated: {
    en: 'The certificate is valid, but the registered contents have changed since.',
    zh: '凭证有效，但登记内容此后已变更。',
  },
  unknown: { en: 'Whether the certificate stands is not known.', zh: '凭证状态未知。' },
  notYet: { en: 'The certificate is not valid yet.', zh: '凭证尚未生效。' },
  expired: { en: 'The certificate has expired.', zh: '凭证已过有效期。' },
  revoked: { en: 'The certificate was revoked.', zh: '凭证已被撤销。' },
  forged: { en: 'The signature does not hold: do not rely on it.', zh: '签名无效，请勿采信。' },
};

const texts = {
  above: { en: 'Public verification, {at} UTC', zh: '公开查验，{at}（UTC）' },
  lead: {
    en: 'This page does not look at the data: whoever holds them measures the fingerprint again with the command below.',
    zh: '本页不检查数据本身：持有数据者可用下列命令重新测量指纹并比对。',
  },
  number: { en: 'Number that the agency issued', zh: '数据产权登记凭证编号' },
  numberNote: {
    en: 'Issued by the registration agency; Assay keeps it and never makes one.',
    zh: '由登记机构核发，数衡仅作存录，不编发此号。',
  },
  noNumber: { en: 'no number of an agency', zh: '登记机构未核发编号' },
  record: { en: 'Assay record {id}', zh: '数衡记录号 {id}' },
  checks: { en: 'Checks', zh: '查验结果' },
  signature: { en: 'Signature', zh: '签名' },
  status: { en: 'Status', zh: '状态' },
  validity: { en: 'Validity', zh: '有效期' },
  holds: { en: 'holds', zh: '通过' },
  fails: { en: 'fails', zh: '未通过' },
  unknown: { en: 'unknown', zh: '未知' },
  key: { en: 'key {key}', zh: '密钥 {key}' },
  revokedAt: { en: 'revoked {at}: {because}', zh: '{at} 撤销：{because}' },
  until: { en: '{from} to {until}', zh: '{from} 至 {until}' },
  notPublished: {
    en: 'The registration was not published; the register shows nothing of it.',
    zh: '该登记未公示，公开登记簿不显示其内容。',
  },
  address: { en: 'Address of this page', zh: '本页地址' },
  code: { en: 'QR code of the address of this page', zh: '本页地址的二维码' },
  entry: { en: 'Entry in the public register', zh: '公开登记簿中的记录' },
  self: { en: 'Check it yourself', zh: '自行核对' },
  file: { en: 'Certificate (JWT)', zh: '下载凭证（JWT）' },
  page: { en: 'Certificate (PDF)', zh: '下载凭证（PDF）' },
  proves: {
    en: 'It proves: at registration the holders had these rights in the data. It does not prove their quality or value.',
    zh: '证明：登记时权利人对该数据享有上列权利。不证明：数据的质量或价值。',
  },
} satisfies Record<string, Texts>;

/** The public page of a certificate: the answer first, then the checks, then what is registered. */
export function VerifyPage() {
  const { say, language } = useWords();
  const { certificate } = useParams({ from: '/verify/$certificate' });
  const { data } = useSuspenseQuery(verificationQuery(certificate));
  const files = `/api/v1/certificates/${encodeURIComponent(data.id)}`;
  return (
    <div className="wrap">
      <PageHead
        title={say(headlines[verdictOf(data)])}
        above={say(texts.above, { at: utcTime(data.at) })}
        lead={say(texts.lead)}
      />
      <div className="certificate sheet">
        <p className="s">{say(texts.number)}</p>
        <p className="number">{data.agencyNumber ?? say(texts.noNumber)}</p>
        <p className="s any">
          {data.agencyNumber === null ? null : `${say(texts.numberNote)} `}
          {say(texts.record, { id: data.id })}
        </p>
        <Checks data={data} />
        {data.register === null ? (
          <p className="none">{say(texts.notPublished)}</p>
        ) : (
          <Registered entry={data.register.entry} />
        )}
      </div>
      <Section title={say(texts.self)} note={say(texts.proves)}>
        <pre>assay verify-certificate FILE.jwt --against SOURCE</pre>
        <figure className="address">
          <QrCode content={data.address} label={say(texts.code)} />
          <figcaption>
            <span className="s sub">{say(texts.address)}</span>
            <a className="mono any" href={data.address}>
              {data.address}
            </a>
            {data.register === null ? null : (
              <Link to="/register/$registration" params={{ registration: data.registration }}>
                {say(texts.entry)}
              </Link>
            )}
          </figcaption>
        </figure>
        <p className="buttons">
          <a className="btn" href={`${files}/file`} download>
            {say(texts.file)}
          </a>
          <a className="btn" href={`${files}/page?language=${language}`} download>
            {say(texts.page)}
          </a>
        </p>
        <p className="mono s any">sha256 {data.sha256}</p>
      </Section>
    </div>
  );
}

type State = 'open' | 'closed' | 'unknown';
const words = { open: texts.holds, closed: texts.fails, unknown: texts.unknown };

/** `good` is the one answer that holds; one that is not there is unknown. */
function stateOf<T extends string>(answer: T | null, good: T): State {
  if (answer === null || answer === 'unknown') return 'unknown';
  return answer === good ? 'open' : 'closed';
}

function Checks({ data }: { readonly data: PublicVerification }) {
  const { say } = useWords();
  const { key, revoked, register } = data;
  const span = register?.entry.validity;
  const checks: readonly (readonly [Texts, State, string])[] = [
    [
      texts.signature,
      stateOf(data.signature, 'valid'),
      key === null ? '' : say(texts.key, { key }),
    ],
    [
      texts.status,
      stateOf(data.status, 'good'),
      revoked === null
        ? ''
        : say(texts.revokedAt, { at: utcTime(revoked.at), because: revoked.because }),
    ],
    [
      texts.validity,
      stateOf(data.validity, 'valid'),
      span === undefined ? '' : say(texts.until, { from: span.from, until: span.until }),
    ],
  ];
  return (
    <ul className="checks" aria-label={say(texts.checks)}>
      {checks.map(([name, state, note]) => (
        <li key={name.en}>
          <GateMark state={state} /> {say(name)}: <b>{say(words[state])}</b>
          <span className="s sub any">{note}</span>
        </li>
      ))}
    </ul>
  );
}
