import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Texts } from '../../src/vocabulary/text.ts';
import { useWords } from './words/language.tsx';

const texts = {
  close: { en: 'Close', zh: '关闭' },
} satisfies Record<string, Texts>;

/** A dialog over the page; the browser keeps the focus in it, and `Esc` closes it. */
export function Modal({
  title,
  close,
  children,
}: {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
}) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('input')?.focus();
  }, []);
  return (
    <dialog ref={dialog} className="dialog sheet" aria-labelledby={heading} onClose={close}>
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" className="plain s" onClick={() => dialog.current?.close()}>
          {say(texts.close)} <span className="key">Esc</span>
        </button>
      </header>
      {children}
    </dialog>
  );
}
