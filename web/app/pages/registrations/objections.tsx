import type { RegistrationPage } from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Tag } from '../../../view/marks/tag.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';

const texts = {
  title: { en: 'Objections', zh: '异议' },
  note: {
    en: 'who objected is shown to the agency alone',
    zh: '异议人信息仅登记机构可见',
  },
  open: { en: 'to be decided', zh: '待处理' },
  received: { en: '{number}, received {on}', zh: '{number}，{on} 收到' },
} satisfies Record<string, Texts>;

/** What was objected, by whom where the caller may know, and on what document. */
export function Objections({ data: { id, objections } }: { readonly data: RegistrationPage }) {
  const { say } = useWords();
  if (objections.length === 0) return null;
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      {objections.map(({ id: objection, number, receivedOn: on, ground, open, contact }) => (
        <article key={objection} className="objection">
          <p>
            <b>{say(texts.received, { number, on })}</b>{' '}
            {open ? <Tag kind="critical">{say(texts.open)}</Tag> : null}
          </p>
          <p className="any">{ground}</p>
          {contact === undefined ? null : (
            <p className="s any">
              {contact.name} · {contact.contact}{' '}
              {contact.document === undefined ? null : (
                <a href={`/api/v1/registrations/${id}/objections/${objection}/document`} download>
                  {contact.document.name}
                </a>
              )}
            </p>
          )}
        </article>
      ))}
    </Section>
  );
}
