import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

/**
 * On another page, keyboard and screen reader start at its title, which is read aloud with the focus; until the title
 * is there, at the beginning of the page. Who has moved on meanwhile is left where they are.
 */
export function useArrival(main: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    const waiting = new MutationObserver(() => {
      if (main.current !== null && readTitle(main.current)) waiting.disconnect();
    });
    const unsubscribe = router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
      waiting.disconnect();
      // Who has just come to the application starts at the top, as everywhere.
      if (main.current === null || fromLocation === undefined || !pathChanged) return;
      main.current.focus({ preventScroll: true });
      if (!readTitle(main.current)) {
        waiting.observe(main.current, { childList: true, subtree: true });
      }
    });
    return () => {
      unsubscribe();
      waiting.disconnect();
    };
  }, [router, main]);
}

/** Whether the title has the focus, or something else took it meanwhile. A page that waits hides the one before. */
function readTitle(page: HTMLElement): boolean {
  if (document.activeElement !== page) return true;
  const title = [...page.querySelectorAll('h1')].find((one) => one.checkVisibility());
  title?.focus({ preventScroll: true });
  return title !== undefined;
}
