import { all, any, as, cast, column, countRows, isNotNull, table } from '../../../sql/build.ts';
import type { Expression } from '../../../sql/tree.ts';
import { exact } from '../../../vocabulary/exactness.ts';
import { mayLieWithin } from '../../dictionaries/chinese-divisions.ts';
import {
  type PlaceColumn,
  type PlacePair,
  placeColumns,
  placePair,
} from '../mining/place-columns.ts';
import type {
  DefectContext,
  DefectDetector,
  Judgement,
  Suspicion,
} from '../suspected/suspicion.ts';
import { isOneOf } from '../suspected/value-suspicion.ts';
import { percent } from './spacing.ts';

/** All other places of the row agree with each other and not with this one. */
const outvoted = 0.9;
/** Two places contradict each other and no third decides: the finer was filled in first or last. */
const undecided = 0.55;

/**
 * Places that do not lie in the place beside them: a city not in its province, a county not in its
 * city, a division code of elsewhere. By the divisions of GB/T 2260, so that it takes no rows that
 * repeat; names are understood with and without their suffix.
 */
export const misplaced: DefectDetector = {
  texts: {
    'defect.misplaced': {
      en: 'does not lie in the place that {columns} names, unlike in {share} % of the rows',
      zh: '不属于 {columns} 所示的行政区划，而 {share}% 的行相符',
    },
  },
  find: async (context) => {
    const places = placeColumns(context.columns);
    const pairs: PlacePair[] = [];
    let query: string | undefined;
    for (const [i, first] of places.entries()) {
      for (const second of places.slice(i + 1)) {
        const counted = await combinations(context, [first, second]);
        const pair = placePair([first, second], counted.rows);
        if (pair !== undefined) pairs.push(pair);
        query = counted.query;
      }
    }
    const involved = places.filter((place) => pairs.some(({ columns }) => columns.includes(place)));
    return involved.map((place) => suspicionOf(place, { places: involved, pairs, query }));
  },
};

async function combinations(
  { session, classified: { profile } }: DefectContext,
  [first, second]: PlacePair['columns'],
) {
  const [a, b] = [first, second].map(({ name }) => cast(column(name), 'text'));
  if (a === undefined || b === undefined) throw new Error('bug: a pair of one');
  const { rows, query } = await session.sql.rows({
    select: [as('a', a), as('b', b), as('n', countRows())],
    from: table(profile.table.relation),
    where: all(isNotNull(a), isNotNull(b)),
    groupBy: [a, b],
  });
  return { rows: rows.map(([x, y, n]) => [String(x), String(y), Number(n)] as const), query };
}

interface Places {
  readonly places: readonly PlaceColumn[];
  readonly pairs: readonly PlacePair[];
  readonly query: string | undefined;
}

function suspicionOf(own: PlaceColumn, { places, pairs, query }: Places): Suspicion {
  const concerned = pairs.filter(({ columns }) => columns.includes(own));
  const reads = [own, ...places.filter((place) => place !== own)];
  return {
    column: own.name,
    kind: 'contradiction',
    reads: reads.map(({ name }) => name),
    where: any(...concerned.map(contradicting)),
    unless: reads.slice(1).map(({ name }) => name),
    judge: (cells) => judged({ reads, pairs, cells }),
    count: () => Math.max(0, ...concerned.map(({ rows }) => rows)),
    confidence: [undecided, outvoted],
    exactness: exact,
    reach: 'rows',
    query,
  };
}

function contradicting({ columns, values }: PlacePair): Expression {
  const among = columns.map(({ name }, i) =>
    isOneOf(cast(column(name), 'text'), [...(values[i] ?? [])].sort()),
  );
  return all(...among);
}

interface Row {
  /** The judged column first. */
  readonly reads: readonly PlaceColumn[];
  readonly pairs: readonly PlacePair[];
  readonly cells: readonly (string | null)[];
}

function judged({ reads, pairs, cells }: Row): Judgement | undefined {
  const codes = reads.map((place, i) => place.codes(cells[i] ?? ''));
  const against = (i: number) =>
    reads.flatMap((place, j) => {
      const other = codes[j] ?? [];
      const own = codes[i] ?? [];
      const pair = pairs.find(({ columns }) => columns.every((c) => c === place || c === reads[i]));
      const clear = i !== j && own.length > 0 && other.length > 0 && pair !== undefined;
      return clear && !mayLieWithin(own, other) ? [{ place, pair, codes: other }] : [];
    });
  const votes = reads.map((_, i) => against(i));
  const [own = [], ...others] = votes;
  const most = Math.max(0, ...others.map(({ length }) => length));
  if (own.length === 0 || own.length < most) return undefined;
  const finest = reads.every(
    (place, i) => i === 0 || votes[i]?.length !== most || place.digits < (reads[0]?.digits ?? 0),
  );
  if (own.length === most && !finest) return undefined;
  const evidence = {
    code: 'defect.misplaced',
    params: {
      columns: own.map(({ place }) => place.name).join(', '),
      share: percent(Math.min(...own.map(({ pair }) => pair.share))),
    },
  };
  if (own.length === most) return { confidence: undecided, evidence };
  const proposal = meant(
    reads[0],
    own.map((vote) => vote.codes),
  );
  const said = { confidence: outvoted, evidence, settled: true } as const;
  return { ...said, ...(proposal !== undefined && { proposal }) };
}

/** The place of the column's level in which all others lie, as the column writes it. */
function meant(
  own: PlaceColumn | undefined,
  others: readonly (readonly string[])[],
): string | undefined {
  if (own === undefined) return undefined;
  const above = others.map((codes) => new Set(codes.map((code) => code.slice(0, own.digits))));
  const [first, ...more] = above;
  const shared = [...(first ?? [])].filter((code) => more.every((codes) => codes.has(code)));
  const [only, ...rest] = shared.filter((code) => code.length === own.digits);
  return only === undefined || rest.length > 0 ? undefined : own.spelling(only);
}
