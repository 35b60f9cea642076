import type { RegistrationPage } from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';

const texts = {
  asked: { en: 'The agency asks for', zh: '登记机构要求' },
  until: {
    en: 'by {until}; without it the application counts as not filed',
    zh: '截止 {until}；逾期未补正视为未提出申请',
  },
  stopped: {
    en: 'the clock of the review stands still until it is supplied',
    zh: '补充证明期间审查期限中止计算',
  },
  grounds: { en: 'Grounds of the decision', zh: '决定理由' },
} satisfies Record<string, Texts>;

/** What the applicant is asked for now, told at once, and why a case was refused or cancelled. */
export function Asked({ data: { asked, grounds } }: { readonly data: RegistrationPage }) {
  const { say } = useWords();
  return (
    <>
      {asked === undefined ? null : (
        <Section
          title={say(texts.asked)}
          note={
            asked.until === undefined
              ? say(texts.stopped)
              : say(texts.until, { until: asked.until })
          }
        >
          <Listed items={asked.items} />
        </Section>
      )}
      {grounds.length === 0 ? null : (
        <Section title={say(texts.grounds)}>
          <Listed items={grounds} />
        </Section>
      )}
    </>
  );
}

function Listed({ items }: { readonly items: readonly Texts[] }) {
  const { say } = useWords();
  return (
    <ul className="asked">
      {items.map((item) => (
        <li key={item.en}>{say(item)}</li>
      ))}
    </ul>
  );
}
