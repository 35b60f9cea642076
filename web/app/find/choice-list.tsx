import { type ReactNode, useId, useState } from 'react';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { Modal } from '../../view/dialog.tsx';
import { useWords } from '../../view/words/language.tsx';
import { ProblemNotice } from '../shell/problem-notice.tsx';

const texts = {
  searching: { en: 'Searching …', zh: '正在查找 …' },
  count: { en: 'Found: {count}', zh: '找到 {count} 项' },
} satisfies Record<string, Texts>;

/** Something that can be chosen. */
export interface Choice {
  readonly key: string;
  readonly name: ReactNode;
  /** What it is, in grey. */
  readonly kind: string;
  readonly choose: () => void;
}

/**
 * A dialog with a field and what was found for it: the arrows move, Enter chooses. The field keeps the focus and
 * tells a screen reader which choice is marked (ARIA combobox with a list box).
 */
export function ChoiceDialog({
  title,
  label,
  wanted,
  want,
  choices,
  none,
  searching,
  error,
  close,
}: {
  readonly title: string;
  readonly label: string;
  readonly wanted: string;
  readonly want: (wanted: string) => void;
  readonly choices: readonly Choice[];
  /** What is said where nothing was found. */
  readonly none: string;
  /** Whether more may be found yet. */
  readonly searching: boolean;
  /** Why what was asked for could not be looked up; null where it could. */
  readonly error: unknown;
  readonly close: () => void;
}) {
  const { say } = useWords();
  const [marked, setMarked] = useState(0);
  const list = useId();
  const at = Math.min(marked, choices.length - 1);
  const found = choices.length === 0 ? none : say(texts.count, { count: choices.length });
  const choose = (choice: Choice | undefined) => {
    if (choice === undefined) return;
    close();
    choice.choose();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || choices.length === 0) return;
    event.preventDefault();
    setMarked((at + by + choices.length) % choices.length);
  };
  return (
    <Modal title={title} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          choose(choices[at]);
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
      <div className="found choices-found" role="listbox" id={list} aria-label={title}>
        {choices.map((choice, index) => (
          <ChoiceLine
            key={choice.key}
            id={`${list}-${index}`}
            choice={choice}
            marked={index === at}
            choose={() => choose(choice)}
          />
        ))}
      </div>
      {error === null ? (
        <output className="s">{searching ? say(texts.searching) : found}</output>
      ) : (
        <ProblemNotice error={error} />
      )}
    </Modal>
  );
}

function ChoiceLine({
  id,
  choice: { name, kind },
  marked,
  choose,
}: {
  readonly id: string;
  readonly choice: Choice;
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
