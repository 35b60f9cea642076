import { type ReactNode, useDeferredValue, useId, useState } from 'react';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { Modal } from '../../view/dialog.tsx';
import { useWords } from '../../view/words/language.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';

const counted = {
  searching: { en: 'Searching …', zh: '正在查找 …' },
  count: { en: 'Found: {count}', zh: '找到 {count} 项' },
} satisfies Record<string, Texts>;

/** Something that can be chosen. */
export interface Choice<T> {
  readonly key: string;
  readonly name: ReactNode;
  /** What it is, in grey. */
  readonly kind: string;
  readonly value: T;
}

/** What was found for some words. */
export interface Found<T> {
  readonly choices: readonly Choice<T>[];
  /** Whether more may be found yet. */
  readonly searching: boolean;
  /** Why what was asked for could not be looked up; null where it could. */
  readonly error: unknown;
}

/** What a dialog says of itself: its title, its field, and that nothing was found. */
export type FindTexts = Readonly<Record<'title' | 'field' | 'none', Texts>>;

/**
 * A dialog with a field and what was found for it: the arrows move, Enter chooses. The field keeps the focus and
 * tells a screen reader which choice is marked (ARIA combobox with a list box).
 */
export function ChoiceDialog<T>({
  texts: { title, field, none },
  useFound,
  choose,
  close,
}: {
  readonly texts: FindTexts;
  /** Looks for words without spaces around them; none ask for what is shown at first. Always the same hook. */
  readonly useFound: (words: string) => Found<T>;
  readonly choose: (value: T) => void;
  readonly close: () => void;
}) {
  const { say } = useWords();
  const [wanted, want] = useState('');
  const { choices, searching, error } = useFound(useDeferredValue(wanted.trim()));
  const label = say(field);
  const [marked, setMarked] = useState(0);
  const list = useId();
  const at = Math.min(marked, choices.length - 1);
  const found = choices.length === 0 ? say(none) : say(counted.count, { count: choices.length });
  const take = (choice: Choice<T> | undefined) => {
    if (choice === undefined) return;
    close();
    choose(choice.value);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || choices.length === 0) return;
    event.preventDefault();
    setMarked((at + by + choices.length) % choices.length);
  };
  return (
    <Modal title={say(title)} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          take(choices[at]);
        }}
      >
        <input
          // In a search field Esc empties it first, and only closes the dialog when it is asked again.
          type="text"
          enterKeyHint="search"
          className="field wide"
          role="combobox"
          aria-label={label}
          aria-expanded={choices.length > 0}
          aria-controls={list}
          aria-activedescendant={choices.length === 0 ? undefined : `${list}-${at}`}
          autoComplete="off"
          maxLength={200}
          placeholder={label}
          value={wanted}
          onKeyDown={onKeyDown}
          onChange={({ currentTarget }) => {
            setMarked(0);
            want(currentTarget.value);
          }}
        />
      </form>
      <div className="found choices-found" role="listbox" id={list} aria-label={say(title)}>
        {choices.map((choice, index) => (
          <ChoiceLine
            key={choice.key}
            id={`${list}-${index}`}
            name={choice.name}
            kind={choice.kind}
            marked={index === at}
            choose={() => take(choice)}
          />
        ))}
      </div>
      {error === null ? (
        <output className="s">{searching ? say(counted.searching) : found}</output>
      ) : (
        <ProblemNotice error={error} />
      )}
    </Modal>
  );
}

function ChoiceLine({
  id,
  name,
  kind,
  marked,
  choose,
}: {
  readonly id: string;
  readonly name: ReactNode;
  readonly kind: string;
  readonly marked: boolean;
  readonly choose: () => void;
}) {
  return (
    <button
      type="button"
      id={id}
      role="option"
      className="plain"
      aria-selected={marked}
      tabIndex={-1}
      onClick={choose}
    >
      <span>{name}</span> <span className="s">{kind}</span>
    </button>
  );
}
