import type { Texts } from '../../src/vocabulary/text.ts';
import { useWords } from '../view/words/language.tsx';
import { Link } from './navigation.tsx';

const texts = {
  portfolio: { en: 'Back to the portfolio', zh: '返回资产组合' },
} satisfies Record<string, Texts>;

/** What is said where an address leads nowhere. */
export function Nothing({ text }: { readonly text: string }) {
  const { say } = useWords();
  return (
    <div className="wrap empty">
      <h1 tabIndex={-1}>{text}</h1>
      <p>
        <Link to={{ page: 'portfolio' }}>{say(texts.portfolio)}</Link>
      </p>
    </div>
  );
}
