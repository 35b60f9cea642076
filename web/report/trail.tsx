import type { Texts } from '../../src/vocabulary/text.ts';
import { useWords } from '../view/words/language.tsx';
import { Link } from './navigation.tsx';
import type { Place } from './route.ts';

const texts = {
  trail: { en: 'You are in', zh: '当前位置' },
  portfolio: { en: 'Portfolio', zh: '资产组合' },
} satisfies Record<string, Texts>;

/** The way from the portfolio down to this page. */
export function Trail({
  above = [],
}: {
  readonly above?: readonly { readonly name: string; readonly place: Place }[];
}) {
  const { say } = useWords();
  const steps = [{ name: say(texts.portfolio), place: { page: 'portfolio' } as const }, ...above];
  return (
    <nav className="s trail any" aria-label={say(texts.trail)}>
      {steps.map(({ name, place }) => (
        <span key={name}>
          <Link to={place}>{name}</Link> ›{' '}
        </span>
      ))}
    </nav>
  );
}
