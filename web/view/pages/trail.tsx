import type { Texts } from '../../../src/vocabulary/text.ts';
import { useLinks } from '../links.tsx';
import { useWords } from '../words/language.tsx';

const texts = {
  trail: { en: 'You are in', zh: '当前位置' },
} satisfies Record<string, Texts>;

/** The way from the first page down to this one. */
export function Trail({
  above = [],
}: {
  readonly above?: readonly { readonly name: string; readonly href: string }[];
}) {
  const { say } = useWords();
  const { top } = useLinks();
  const first = top();
  const steps = [{ name: say(first.name), href: first.href }, ...above];
  return (
    <nav className="s trail any" aria-label={say(texts.trail)}>
      {steps.map(({ name, href }) => (
        <span key={href}>
          <a href={href}>{name}</a> ›{' '}
        </span>
      ))}
    </nav>
  );
}
