import { useState } from 'react';
import type { Texts } from '../../src/vocabulary/text.ts';
import { useWords } from './words/language.tsx';

export interface Sorting<Key extends string> {
  readonly by: Key;
  readonly descending: boolean;
}

/** Rows in order; ties go by name, so that the same choice always gives the same list. */
export function sorted<T, Key extends string>(
  rows: readonly T[],
  { by, descending }: Sorting<Key>,
  keys: Readonly<Record<Key, (row: T) => number | string | null>> & {
    readonly name: (row: T) => string;
  },
): readonly T[] {
  const direction = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const order = compare(keys[by](a), keys[by](b), direction);
    return order || compare(keys.name(a), keys.name(b), 1);
  });
}

/** What is not there comes last, whatever the direction. */
function compare(a: number | string | null, b: number | string | null, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a === b) return 0;
  return (a < b ? -1 : 1) * direction;
}

export function useSorting<Key extends string>(first: Sorting<Key>) {
  const [sorting, setSorting] = useState(first);
  const sortBy = (by: Key) =>
    setSorting((now) => ({ by, descending: now.by === by ? !now.descending : false }));
  return { sorting, sortBy };
}

const texts = {
  ascending: { en: 'ascending', zh: '升序' },
  descending: { en: 'descending', zh: '降序' },
} satisfies Record<string, Texts>;

/** A column head that sorts by its column, and again the other way round. */
export function SortHead<Key extends string>({
  name,
  by,
  sorting,
  sortBy,
  numeric = false,
}: {
  readonly name: React.ReactNode;
  readonly by: Key;
  readonly sorting: Sorting<Key>;
  readonly sortBy: (by: Key) => void;
  readonly numeric?: boolean;
}) {
  const { say } = useWords();
  const active = sorting.by === by;
  const direction = sorting.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      {...(numeric ? { className: 'n' } : {})}
      {...(active ? { 'aria-sort': direction } : {})}
    >
      <button type="button" className="plain sort" onClick={() => sortBy(by)}>
        {name}
        {active ? (
          <span title={say(texts[direction])} aria-hidden="true">
            {sorting.descending ? ' ↓' : ' ↑'}
          </span>
        ) : null}
      </button>
    </th>
  );
}
