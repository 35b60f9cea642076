import type { RegistrationPage } from '../../../../src/vocabulary/registry/registration-page.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Tag } from '../../../view/marks/tag.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';

const texts = {
  title: { en: 'Documents', zh: '申请材料' },
  note: { en: 'of the application, and what it still lacks', zh: '已提交的材料及尚缺的内容' },
  missing: { en: 'missing', zh: '缺少' },
  none: { en: 'Nothing is attached yet.', zh: '尚未提交材料。' },
} satisfies Record<string, Texts>;

/** What is attached to the application, and everything that it lacks, at once. */
export function CaseDocuments({
  data: { attachments, lacking },
}: {
  readonly data: Pick<RegistrationPage, 'attachments' | 'lacking'>;
}) {
  const { say } = useWords();
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      {attachments.length + lacking.length === 0 ? (
        <p className="none">{say(texts.none)}</p>
      ) : (
        <table className="documents">
          <tbody>
            {attachments.map(({ kind, document }) => (
              <tr key={`${kind.en}${document}`}>
                <th scope="row">{say(kind)}</th>
                <td className="mono any">{document}</td>
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
