import './register.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { RegisterEntry } from '../../../../src/vocabulary/registry/registration/register-entry.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { registerEntryQuery, registrationNamesQuery } from '../../api/register.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { nameOf } from './code-name.ts';
import { ObjectionForm } from './objection-form.tsx';
import { Registered } from './registered.tsx';
import { Timeline } from './timeline.tsx';

const texts = {
  register: { en: 'Public register', zh: '公开登记簿' },
  published: { en: 'published on {on}', zh: '{on} 起公示' },
  state: { en: '{state}, published on {on}', zh: '{state}，{on} 公示' },
  valid: {
    en: '{state}, published on {on}, valid {from} to {until}',
    zh: '{state}，{on} 公示，有效期 {from} 至 {until}',
  },
  remark: { en: 'Remark in effect: {remark}', zh: '现有备注：{remark}' },
  certificate: { en: 'Certificate', zh: '登记凭证' },
  issued: { en: 'issued {on}', zh: '{on} 核发' },
  number: { en: 'Number that the agency issued: {number}', zh: '登记机构核发的编号：{number}' },
  noNumber: { en: 'The agency issued no number.', zh: '登记机构未核发编号。' },
  verify: { en: 'Check this certificate', zh: '查验此凭证' },
  objectLater: {
    en: 'Whoever objects to a registration in force writes to the agency, {agency}, which notifies the holder and settles the objection.',
    zh: '对已生效登记有异议的，请以书面形式向登记机构（{agency}）提出，由登记机构通知权利人并处理。',
  },
  noCertificate: { en: 'No certificate was issued yet.', zh: '尚未核发凭证。' },
} satisfies Record<string, Texts>;

/** One entry of the public register: who holds which rights, until when, and what happened. */
export function EntryPage() {
  const { say } = useWords();
  const { registration } = useParams({ from: '/register/$registration' });
  const { data: names } = useSuspenseQuery(registrationNamesQuery);
  const { name, state, entry, objectUntil } = useSuspenseQuery(
    registerEntryQuery(registration),
  ).data;
  const { publishedOn: on, validity } = entry;
  const stateName = nameOf(names.states, state, say);
  return (
    <div className="wrap">
      <PageHead
        title={name}
        named
        above={
          <>
            <Link to="/register">{say(texts.register)}</Link> ·{' '}
            {nameOf(names.kinds, entry.kind, say)}
          </>
        }
        lead={
          validity === undefined
            ? say(state === 'published' ? texts.published : texts.state, { state: stateName, on })
            : say(texts.valid, { state: stateName, on, ...validity })
        }
      />
      {entry.remarks.map((id) => (
        <p key={id} className="none">
          {say(texts.remark, { remark: nameOf(names.remarks, id, say) })}
        </p>
      ))}
      <Registered entry={entry} />
      {objectUntil === undefined ? null : (
        <ObjectionForm registration={registration} until={objectUntil} />
      )}
      <Certificate certificate={entry.certificate} />
      <Timeline timeline={entry.timeline} />
      {state === 'inForce' || state === 'underObjection' ? (
        <p className="s">{say(texts.objectLater, { agency: entry.agency })}</p>
      ) : null}
    </div>
  );
}

function Certificate({ certificate }: Pick<RegisterEntry, 'certificate'>) {
  const { say } = useWords();
  if (certificate === undefined) {
    return (
      <Section title={say(texts.certificate)}>
        <p className="none">{say(texts.noCertificate)}</p>
      </Section>
    );
  }
  const { id, issuedOn, agencyNumber: number } = certificate;
  return (
    <Section title={say(texts.certificate)} note={say(texts.issued, { on: issuedOn })}>
      <p className="any">
        {number === undefined ? say(texts.noNumber) : say(texts.number, { number })}
      </p>
      <p className="buttons">
        <Link className="btn" to="/verify/$certificate" params={{ certificate: uuidOf(id) }}>
          {say(texts.verify)}
        </Link>
      </p>
    </Section>
  );
}

/** A credential names itself by a URN (RFC 9562); an address has the UUID alone. */
function uuidOf(id: string): string {
  return id.replace(/^urn:uuid:/, '');
}
