import type { Texts } from '../../src/vocabulary/text.ts';
import { useWords } from './words/language.tsx';

const texts = {
  filter: { en: 'Filter', zh: '筛选' },
} satisfies Record<string, Texts>;

/** A field that narrows a table; the `f` key goes to the first of a page. */
export function FilterField({
  label,
  value,
  onChange,
  result,
  children,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How many of how many are shown. */
  readonly result: string;
  readonly children?: React.ReactNode;
}) {
  const { say } = useWords();
  return (
    <div className="filter noprint">
      <input
        type="search"
        className="field"
        aria-label={label}
        placeholder={say(texts.filter)}
        aria-keyshortcuts="f"
        data-filter
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="key" aria-hidden="true">
        f
      </span>
      <output className="s">{result}</output>
      {children}
    </div>
  );
}
