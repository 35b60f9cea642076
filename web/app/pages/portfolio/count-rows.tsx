import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { cssNumbers } from '../../../view/marks/beam.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { count, share } from '../../../view/words/numbers.ts';
import type { AssetSearch } from '../../api/assets.ts';

const texts = {
  share: { en: '{share} of {total}', zh: '占 {total} 项的 {share}' },
} satisfies Record<string, Texts>;

export interface CountRow {
  readonly key: string;
  readonly name: string;
  readonly mark?: ReactNode;
  readonly count: number;
  /** The list of what was counted. */
  readonly search: AssetSearch;
}

/** Counts with their share of all, as lines of one length; a count of nothing leads nowhere. */
export function CountRows({
  rows,
  total,
}: {
  readonly rows: readonly CountRow[];
  readonly total: number;
}) {
  const { say } = useWords();
  return (
    <ul className="count-rows">
      {rows.map(({ key, name, mark, count: counted, search }) => (
        <li key={key}>
          {mark}
          <span className="any">
            {counted === 0 ? (
              name
            ) : (
              <Link to="/assets" search={search} data-row>
                {name}
              </Link>
            )}
          </span>
          <span className="n" title={shareOf(counted)}>
            {count(counted)}
          </span>
          <span className="count-line" style={cssNumbers({ v: (100 * counted) / total })} />
        </li>
      ))}
    </ul>
  );

  function shareOf(counted: number): string {
    return say(texts.share, { share: share(counted / total), total: count(total) });
  }
}
