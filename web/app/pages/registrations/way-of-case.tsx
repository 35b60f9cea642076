import type { RegistrationWayStep } from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { OtherName } from '../../../view/words/names.tsx';

const texts = {
  way: { en: 'The way of the case', zh: '办理进度' },
} satisfies Record<string, Texts>;

/** The states of the table that the case passes, with the day on which it reached each. */
export function WayOfCase({ way }: { readonly way: readonly RegistrationWayStep[] }) {
  const { say } = useWords();
  return (
    <ol className="steps" aria-label={say(texts.way)}>
      {way.map(({ state, texts: name, mark, on, article }) => (
        <li key={state} className={mark} {...(mark === 'now' ? { 'aria-current': 'step' } : {})}>
          <i aria-hidden="true" />
          <b>{say(name)}</b>
          <OtherName texts={name} />
          <span className="s">
            {[on, article && say(article)].filter((part) => part !== undefined).join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
