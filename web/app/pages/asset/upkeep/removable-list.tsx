import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { useWords } from '../../../../view/words/language.tsx';

const texts = {
  remove: { en: 'Take away', zh: '移除' },
  removeOf: { en: 'Take away {name}', zh: '移除 {name}' },
  none: { en: 'none yet', zh: '暂无' },
} satisfies Record<string, Texts>;

/** What was chosen, each with a button that takes it away again. */
export function RemovableList({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly {
    readonly key: string;
    readonly name: string;
    readonly remove: () => void;
  }[];
}) {
  const { say } = useWords();
  return (
    <fieldset className="checks-of">
      <legend className="entry-label">{label}</legend>
      {items.length === 0 ? <p className="s">{say(texts.none)}</p> : null}
      {items.map(({ key, name, remove }) => (
        <p key={key} className="any">
          {name}{' '}
          <button
            type="button"
            className="btn small"
            aria-label={say(texts.removeOf, { name })}
            onClick={remove}
          >
            {say(texts.remove)}
          </button>
        </p>
      ))}
    </fieldset>
  );
}
