import type { Texts } from '../../../src/vocabulary/text.ts';
import { useLinks } from '../links.tsx';
import { useWords } from '../words/language.tsx';

const texts = {
  back: { en: 'Back: {page}', zh: '返回：{page}' },
} satisfies Record<string, Texts>;

/** What is said where an address leads nowhere. */
export function Nothing({ text }: { readonly text: string }) {
  const { say } = useWords();
  const { href, name } = useLinks().top();
  return (
    <div className="wrap empty">
      <h1 tabIndex={-1}>{text}</h1>
      <p>
        <a href={href}>{say(texts.back, { page: say(name) })}</a>
      </p>
    </div>
  );
}
