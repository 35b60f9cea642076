import { useEffect } from 'react';
import { useNavigation } from './navigation.tsx';
import { withoutEvidence } from './page-links.tsx';
import type { Place } from './route.ts';

interface Keyboard {
  readonly go: (place: Place) => void;
  readonly place: Place;
  readonly open: (dialog: 'find' | 'keys') => void;
}

/** How long `g` waits for the letter after it, in milliseconds. */
const patience = 1500;

/** The keys of the report: `/ j k Enter Esc e f g ?`. Silent while a text field or dialog is used. */
export function useKeys({
  open,
  blocked,
}: {
  readonly open: Keyboard['open'];
  readonly blocked: boolean;
}) {
  const { go, route } = useNavigation();
  const { place } = route;
  useEffect(() => {
    if (blocked) return;
    const onKey = keyListener({ go, place, open });
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [blocked, go, open, place]);
}

function keyListener(keyboard: Keyboard): (event: KeyboardEvent) => void {
  let goingSince = Number.NEGATIVE_INFINITY;
  return (event) => {
    if (isForOthers(event)) return;
    const going = event.timeStamp - goingSince < patience;
    goingSince = event.key === 'g' ? event.timeStamp : Number.NEGATIVE_INFINITY;
    const act = (going ? destinations[event.key] : undefined) ?? actions[event.key];
    if (act === undefined) return;
    if (event.key !== 'Escape') event.preventDefault();
    act(keyboard);
  };
}

/** Keys with a modifier are the browser's; letters in a field belong to the field. */
function isForOthers(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  return isWriting(event.target) && event.key !== 'Escape';
}

type Action = (keyboard: Keyboard) => void;

const actions: Readonly<Partial<Record<string, Action>>> = {
  '/': ({ open }) => open('find'),
  '?': ({ open }) => open('keys'),
  j: () => step(1),
  k: () => step(-1),
  e: () => document.querySelector<HTMLElement>(evidenceToOpen())?.click(),
  f: () => document.querySelector<HTMLElement>('[data-filter]')?.focus(),
  Escape: back,
};

/** After `g`. */
const destinations: Readonly<Partial<Record<string, Action>>> = {
  p: ({ go }) => go({ page: 'portfolio' }),
  a: ({ go }) => go({ page: 'assets' }),
  u: ({ go }) => go({ page: 'files' }),
  m: ({ go }) => go({ page: 'model' }),
  v: ({ go, place }) => {
    if ('asset' in place) go({ page: 'value', asset: place.asset });
  },
};

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea');
}

/** Moves between the rows that open something, in the order of the page. */
function step(by: 1 | -1): void {
  const rows: readonly Element[] = [...document.querySelectorAll('main [data-row]')];
  const now = document.activeElement === null ? -1 : rows.indexOf(document.activeElement);
  const next = now === -1 ? (by === 1 ? 0 : rows.length - 1) : now + by;
  const row = rows[next];
  if (row instanceof HTMLElement) row.focus();
}

/** The indicator of the focused row, else the first on the page. */
function evidenceToOpen(): string {
  const focused = document.activeElement?.closest('tr')?.querySelector('[data-indicator]');
  const id = focused?.getAttribute('data-indicator');
  return id === undefined || id === null ? 'main a[data-indicator]' : indicatorLink(id);
}

/** Out of a field; else shut the drawer and return to its row; else one level up. */
function back({ go, place }: Keyboard): void {
  if (isWriting(document.activeElement)) {
    document.querySelector<HTMLElement>('main')?.focus();
    return;
  }
  if ('evidence' in place && place.evidence !== undefined) {
    returnTo(place.evidence);
    go(withoutEvidence(place));
    return;
  }
  const above = levelAbove(place);
  if (above !== null) go(above);
}

function returnTo(indicator: string): void {
  document.querySelector<HTMLElement>(`${indicatorLink(indicator)}[data-row]`)?.focus();
}

function indicatorLink(id: string): string {
  return `main a[data-indicator="${CSS.escape(id)}"]`;
}

function levelAbove(place: Place): Place | null {
  if (place.page === 'column') return { page: 'table', asset: place.asset, table: place.table };
  if (['table', 'value', 'ledger'].includes(place.page) && 'asset' in place) {
    return { page: 'asset', asset: place.asset };
  }
  return place.page === 'portfolio' ? null : { page: 'portfolio' };
}
