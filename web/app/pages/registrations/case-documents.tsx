import type { RegistrationPage } from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Tag } from '../../../view/marks/tag.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';

const texts = {
  title: { en: 'Documents', zh: '申请材料' },
  note: { en: 'of the application, and what it still lacks', zh: '已提交的材料及尚缺的内容' },
  missing: { en: 'missing', zh: '缺少' },
  other: { en: 'Other document', zh: '其他材料' },
  ofAgency: { en: 'From the agency', zh: '登记机构材料' },
  ofRegistration: { en: 'Of the registration', zh: '原登记材料' },
  none: { en: 'Nothing is attached yet.', zh: '尚未提交材料。' },
} satisfies Record<string, Texts>;

function sourceOf({ byApplicant, ofRegistration }: RegistrationPage['documents'][number]): Texts {
  if (ofRegistration) return texts.ofRegistration;
  return byApplicant ? texts.other : texts.ofAgency;
}

/** What is attached to the application, and everything that it lacks, at once. */
export function CaseDocuments({
  data: { id, attachments, lacking, documents },
}: {
  readonly data: Pick<RegistrationPage, 'id' | 'attachments' | 'lacking' | 'documents'>;
}) {
  const { say } = useWords();
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      {attachments.length + lacking.length + documents.length === 0 ? (
        <p className="none">{say(texts.none)}</p>
      ) : (
        <table className="documents">
          <tbody>
            {attachments.map(({ kind, document }) => (
              <tr key={`${kind.en}${document}`}>
                <th scope="row">{say(kind)}</th>
                <td className="any">
                  <CaseFile registration={id} id={document} documents={documents} />
                </td>
              </tr>
            ))}
            {documents
              .filter((one) => !attachments.some(({ document }) => document === one.id))
              .map((one) => (
                <tr key={one.id}>
                  <th scope="row">{say(sourceOf(one))}</th>
                  <td className="any">
                    <CaseFile registration={id} id={one.id} documents={documents} />
                  </td>
                </tr>
              ))}
            {lacking.map(({ path, texts: field }) => (
              <tr key={path}>
                <th scope="row">
                  {say(field)} <span className="mono s any">{path}</span>
                </th>
                <td>
                  <Tag kind="critical">{say(texts.missing)}</Tag>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

/** A document that the registry keeps, to be saved; by its name alone where it lies elsewhere. */
export function CaseFile({
  registration,
  id,
  documents,
}: {
  readonly registration: string;
  readonly id: string;
  readonly documents: RegistrationPage['documents'];
}) {
  const kept = documents.find((one) => one.id === id);
  if (kept === undefined) return <span className="mono">{id}</span>;
  return (
    <a href={`/api/v1/registrations/${registration}/documents/${id}/content`} download>
      {kept.name}
    </a>
  );
}
