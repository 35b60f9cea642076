import './verify.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { PublicVerification } from '../../../../src/vocabulary/registry/verification.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { verificationQuery } from '../../api/verification.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { utcTime } from '../../words/times.ts';
import { Registered } from '../register/registered.tsx';
import { Timeline } from '../register/timeline.tsx';
import { boundDigests } from './bound-digests.ts';
import { Address, CheckYourself, Meaning } from './check-yourself.tsx';
import { Checks } from './checks.tsx';
import { Seal } from './seal.tsx';
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
    en: 'This page does not look at the data: whoever holds them measures the fingerprint again.',
    zh: '本页不检查数据本身：持有数据者可重新测量指纹并比对。',
  },
  number: { en: 'Number that the agency issued', zh: '数据产权登记凭证编号' },
  numberNote: {
    en: 'Issued by the registration agency; Assay keeps it and never makes one.',
    zh: '由登记机构核发，数衡仅作存录，不编发此号。',
  },
  noNumber: { en: 'The agency issued no number.', zh: '登记机构未核发编号。' },
  record: {
    en: 'Identifier in Assay, no number of an agency:',
    zh: '数衡记录号（并非登记机构编号）：',
  },
  renewal: {
    en: 'Its time is over; a renewal was applied for in time and is being decided.',
    zh: '有效期已满；权利人已按期申请续期，正在办理。',
  },
  notPublished: {
    en: 'The registration was not published; the register shows nothing of it.',
    zh: '该登记未公示，公开登记簿不显示其内容。',
  },
  remarks: { en: 'Remarks', zh: '备注' },
  digests: { en: 'Bound digests', zh: '绑定的摘要' },
  fingerprint: { en: 'Content fingerprint', zh: '内容指纹' },
  contract: { en: 'Data contract', zh: '数据合约' },
  report: { en: 'Assessment report', zh: '评估报告' },
  figure: {
    en: 'The figure is drawn from the bytes of the fingerprint, an aid to the eye: the signature decides.',
    zh: '纹样由内容指纹逐字节生成，便于肉眼辨认；结论以签名为准。',
  },
} satisfies Record<string, Texts>;

/** The public page of a certificate: the answer first, then the checks, then what is registered. */
export function VerifyPage() {
  const { say } = useWords();
  const { certificate } = useParams({ from: '/verify/$certificate' });
  const { data } = useSuspenseQuery(verificationQuery(certificate));
  const verdict = verdictOf(data);
  return (
    <div className="wrap">
      <PageHead
        title={say(headlines[verdict])}
        above={say(texts.above, { at: utcTime(data.at) })}
        lead={say(texts.lead)}
      />
      <div className="certificate-columns">
        <article className="certificate sheet">
          <div className="certificate-head">
            <NumberOf data={data} />
            <SealOf data={data} holds={verdict === 'valid' || verdict === 'outdated'} />
          </div>
          {data.register?.state === 'renewalPending' ? (
            <p className="late">{say(texts.renewal)}</p>
          ) : null}
          <Checks data={data} />
          {data.register === null ? (
            <p className="none">{say(texts.notPublished)}</p>
          ) : (
            <Registered entry={data.register.entry} />
          )}
          <Remarks data={data} />
          <Digests data={data} />
        </article>
        <aside>
          <CheckYourself data={data} />
          {data.register === null ? null : <Timeline timeline={data.register.entry.timeline} />}
          <Meaning />
          <Address data={data} />
        </aside>
      </div>
    </div>
  );
}

/** What the signed certificate remarks on the rights. */
function Remarks({ data: { remarks } }: Found) {
  const { say } = useWords();
  if (remarks.length === 0) return null;
  return (
    <Section title={say(texts.remarks)}>
      <ul>
        {remarks.map((remark) => (
          <li key={remark.en}>{say(remark)}</li>
        ))}
      </ul>
    </Section>
  );
}

interface Found {
  readonly data: PublicVerification;
}

/** The agency's number as it is stored; Assay's own id stands under it and is called so. */
function NumberOf({ data: { agencyNumber, id } }: Found) {
  const { say } = useWords();
  return (
    <div>
      {agencyNumber === null ? (
        <p className="m">{say(texts.noNumber)}</p>
      ) : (
        <>
          <p className="s">{say(texts.number)}</p>
          <p className="number">{agencyNumber}</p>
          <p className="s">{say(texts.numberNote)}</p>
        </>
      )}
      <p className="s">
        {say(texts.record)} <span className="mono any">urn:uuid:{id}</span>
      </p>
    </div>
  );
}

function SealOf({ data, holds }: Found & { readonly holds: boolean }) {
  const bound = boundDigests(data);
  return bound === undefined ? null : <Seal fingerprint={bound.fingerprint} holds={holds} />;
}

function Digests({ data }: Found) {
  const { say } = useWords();
  const bound = boundDigests(data);
  if (bound === undefined) return null;
  return (
    <Section title={say(texts.digests)} note="SHA-256">
      <dl className="kv digests">
        {(['fingerprint', 'contract', 'report'] as const).map((name) => (
          <div key={name} className="fact">
            <dt>{say(texts[name])}</dt>
            <dd className="mono">{inFours(bound[name])}</dd>
          </div>
        ))}
      </dl>
      <p className="s sub">{say(texts.figure)}</p>
    </Section>
  );
}

/** As it is read aloud and compared by eye. */
const inFours = (digest: string) => digest.replace(/.{4}(?!$)/g, '$& ');
