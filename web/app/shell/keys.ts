import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** How long `g` waits for the letter after it, in milliseconds. */
const patience = 1500;

/** Pages that `g` and a letter open. */
const destinations: Readonly<Partial<Record<string, string>>> = {
  a: '/assets',
  p: '/portfolio',
  e: '/projects',
  r: '/registrations',
};

/**
 * The keys of the application: `/ f j k Esc`, `g` and a letter, silent while a field or dialog is used; Ctrl or ⌘ and
 * `k` always calls `find`.
 */
export function useKeys(find: () => void): void {
  const router = useRouter();
  useEffect(() => {
    let goingSince = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'k' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        find();
        return;
      }
      if (isForOthers(event)) return;
      const going = event.timeStamp - goingSince < patience;
      goingSince = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
      const destination = going ? destinations[event.key] : undefined;
      const act = destination ? () => router.history.push(destination) : actions[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [router, find]);
}

const actions: Readonly<Partial<Record<string, () => void>>> = {
  '/': () => focus('[data-find]'),
  f: () => focus('[data-filter], [data-find]'),
  j: () => step(1),
  k: () => step(-1),
  e: () => document.querySelector<HTMLElement>('main a[data-indicator]')?.click(),
  Escape: () => document.querySelector<HTMLElement>('main .drawer a[data-close]')?.click(),
};

/** Keys with a modifier are the browser's; letters in a field or dialog belong to these. */
function isForOthers(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const { target } = event;
  return (
    target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null
  );
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** Moves between the rows that open something, in the order of the page. */
function step(by: 1 | -1): void {
  const rows: readonly Element[] = [...document.querySelectorAll('main [data-row]')];
  const now = document.activeElement === null ? -1 : rows.indexOf(document.activeElement);
  const next = now === -1 ? (by === 1 ? 0 : rows.length - 1) : now + by;
  const row = rows[next];
  if (row instanceof HTMLElement) row.focus();
}
