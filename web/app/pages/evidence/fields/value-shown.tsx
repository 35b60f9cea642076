import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';
import { choiceTerms } from '../../../words/choice-terms.ts';
import { fieldTerms } from '../../../words/field-terms.ts';

const texts = {
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  none: { en: 'none', zh: '无' },
} satisfies Record<string, Texts>;

/** A declared value in words, however deep it is. */
export function ValueShown({ value }: { readonly value: unknown }) {
  const { say } = useWords();
  if (typeof value === 'boolean') return <>{say(value ? texts.yes : texts.no)}</>;
  if (typeof value === 'number') return <>{value}</>;
  if (typeof value === 'string') {
    const term = choiceTerms[value];
    return <>{term === undefined ? value : say(term)}</>;
  }
  if (Array.isArray(value)) return <ListShown items={value} />;
  if (typeof value !== 'object' || value === null) return <>{say(texts.none)}</>;
  return (
    <span className="value-parts">
      {Object.entries(value).map(([name, part]) => (
        <span key={name}>
          <span className="s">{say(fieldTerms[name] ?? { en: name, zh: name })}</span>{' '}
          <ValueShown value={part} />
        </span>
      ))}
    </span>
  );
}

function ListShown({ items }: { readonly items: readonly unknown[] }) {
  const { say } = useWords();
  if (items.length === 0) return <>{say(texts.none)}</>;
  return (
    <span className="value-list">
      {items.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is shown does not move.
        <span key={at}>
          <ValueShown value={one} />
        </span>
      ))}
    </span>
  );
}
