import { useSyncExternalStore } from 'react';

const media = () => window.matchMedia('print');

/** True while the page is laid out for paper, where nothing may be folded or left out. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => media().matches);
}

function subscribe(changed: () => void): () => void {
  const query = media();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
