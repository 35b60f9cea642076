import { all, binary, cast, column as cellOf, tryCast } from '../../../sql/build.ts';
import { exact } from '../../../vocabulary/exactness.ts';
import { dayCell, type NumberColumn, numberMatrix } from '../mining/number-matrix.ts';
import type {
  DefectContext,
  DefectDetector,
  Judgement,
  Suspicion,
} from '../suspected/suspicion.ts';
import { percent } from './spacing.ts';

/** Two dates are in order where so many rows keep it … */
const leastShare = 0.97;
/** … of so many that have both. */
const leastRows = 50;
/** Dates of other rows would keep it less often than this, or the order says nothing. */
const mostByChance = 0.9;
/** Dates compared pairwise at most. */
const mostColumns = 8;

/** A date before another that it follows in nearly every row: shipped before ordered. */
export const dateOrder: DefectDetector = {
  texts: {
    'defect.date-order': {
      en: 'contradicts {first} ≤ {second}, which {share} % of the rows keep',
      zh: '不满足 {first} ≤ {second}，而 {share}% 的行满足',
    },
  },
  find: async (context) => {
    const days = await dayColumns(context);
    return days.flatMap((first) =>
      days.flatMap((second) => (first === second ? [] : suspect(first, second))),
    );
  },
};

function dayColumns({ session, classified, columns }: DefectContext) {
  const dated = columns.filter(({ nature }) => nature.kind === 'date').slice(0, mostColumns);
  return numberMatrix(session, classified.profile, { columns: dated, cell: dayCell });
}

function suspect(first: NumberColumn, second: NumberColumn): readonly Suspicion[] {
  const rows = [...first.numbers.keys()].filter(
    (row) =>
      !Number.isNaN((first.numbers[row] ?? Number.NaN) + (second.numbers[row] ?? Number.NaN)),
  );
  const inOrder = (shift: number) =>
    rows.filter((row, i) => {
      const other = rows[(i + shift) % rows.length] ?? row;
      return (first.numbers[row] ?? 0) <= (second.numbers[other] ?? 0);
    }).length / Math.max(1, rows.length);
  const share = inOrder(0);
  const equal = rows.every((row) => first.numbers[row] === second.numbers[row]);
  if (rows.length < leastRows || share < leastShare || equal) return [];
  if (inOrder(Math.ceil(rows.length / 3)) > mostByChance) return [];
  return [suspicionOf(first, second, share)];
}

/** The later date is suspected: it is written when the earlier stands there already. */
function suspicionOf(first: NumberColumn, second: NumberColumn, share: number): Suspicion {
  const evidence = {
    code: 'defect.date-order',
    params: { first: first.name, second: second.name, share: percent(share) },
  };
  const confidence = 0.75;
  const day = (name: string) => tryCast(cellOf(name), 'date');
  const judge = (): Judgement => ({ confidence, evidence });
  return {
    column: second.name,
    kind: 'contradiction',
    reads: [first.name, second.name],
    where: all(binary('>', cast(day(first.name), 'date'), day(second.name))),
    unless: [first.name],
    judge,
    count: () => Math.round((1 - share) * first.numbers.length),
    confidence: [confidence, confidence],
    exactness: exact,
    reach: 'rows',
  };
}
