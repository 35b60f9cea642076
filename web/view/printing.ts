import { useMedia } from './use-media.ts';

/** True while the page is laid out for paper, where nothing may be folded or left out. */
export function usePrinting(): boolean {
  return useMedia('print');
}
