import { useEffect, useLayoutEffect, useRef } from 'react';

interface Place {
  readonly element: Element;
  /** Distance from the top of the window, in pixels. */
  readonly top: number;
}

/**
 * Keeps the link that a reader followed where it stands in the window while a drawer opens or shuts
 * beside it and the page is laid out anew; a drawer over the lower part of the window leaves it in view.
 */
export function useSteadyPlace(opened: string | undefined): void {
  const followed = useRef<Element | null>(null);
  const before = useRef<Place | null>(null);
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('main a') : null;
      if (link !== null && link.closest('.drawer') === null) followed.current = link;
    };
    const onLeave = () => {
      const element = followed.current;
      const top = element?.getBoundingClientRect().top;
      before.current = element === null || top === undefined ? null : { element, top };
    };
    document.addEventListener('click', onClick, true);
    // It comes before `hashchange`, at which the page is laid out anew.
    window.addEventListener('popstate', onLeave);
    return () => {
      document.removeEventListener('click', onClick, true);
      window.removeEventListener('popstate', onLeave);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when a drawer opens or shuts
  useLayoutEffect(() => {
    const place = before.current;
    before.current = null;
    if (place?.element.isConnected) restore(place);
  }, [opened]);
}

/** Room that is left between the link and what lies over the page. */
const gap = 24;

function restore({ element, top }: Place): void {
  scrollDown(element.getBoundingClientRect().top - top);
  const drawer = document.querySelector('.drawer');
  if (drawer === null || getComputedStyle(drawer).position !== 'fixed') return;
  const hidden = element.getBoundingClientRect().bottom + gap - drawer.getBoundingClientRect().top;
  if (hidden > 0) scrollDown(hidden);
}

function scrollDown(by: number): void {
  window.scrollBy({ top: by, behavior: 'instant' });
}
