import { useEffect } from 'react';

/** Names the window after its page: what tabs, histories and screen readers tell it by. */
export function useWindowTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Assay 数衡`;
  }, [title]);
}
