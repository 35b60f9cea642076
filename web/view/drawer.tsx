import { type ReactNode, useEffect, useRef } from 'react';
import type { Texts } from '../../src/vocabulary/text.ts';
import { useLinks } from './links.tsx';
import { useWords } from './words/language.tsx';

const texts = {
  close: { en: 'Close', zh: '关闭' },
} satisfies Record<string, Texts>;

/** What stands behind a number, beside the page; shutting it gives the focus back. */
export function Drawer({
  id,
  path,
  label,
  children,
}: {
  readonly id: string;
  readonly path?: string;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const { say } = useWords();
  const links = useLinks();
  const top = useRef<HTMLElement>(null);
  useFocusReturn();
  // Moving to the drawer is what opening it means, whatever was open before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each id
  useEffect(() => top.current?.focus(), [id]);
  return (
    <aside className="drawer sheet" aria-label={label} tabIndex={-1} ref={top}>
      <header>
        <div>
          <span className="mono">{id}</span> <span className="s">{path}</span>
        </div>
        <a className="s noprint" href={links.closeEvidence()} data-close>
          {say(texts.close)} <span className="key">Esc</span>
        </a>
      </header>
      {children}
    </aside>
  );
}

/** The link that opened the drawer, of several to the same number, is where the reader was. */
function useFocusReturn() {
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      const isThere = opener instanceof HTMLAnchorElement && opener.isConnected;
      if (isThere && opener.closest('main') !== null) opener.focus({ preventScroll: true });
    };
  }, []);
}
