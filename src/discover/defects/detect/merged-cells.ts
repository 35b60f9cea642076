import { all, any, binary, cast, column, isNull, literal } from '../../../sql/build.ts';
import { exact } from '../../../vocabulary/exactness.ts';
import type { TextCount } from '../columns/text-counts.ts';
import type { DefectDetector, ExaminedColumn, Suspicion } from '../suspected/suspicion.ts';
import { isOneOf } from '../suspected/value-suspicion.ts';

/** The emptied column takes few values, so that ending in one of them is no accident. */
const mostValues = 300;
/** So many different cells must end in a value of the emptied column. */
const leastCandidates = 3;
/** The part before must itself be a value of the column, in so many of the cells. */
const leastKnown = 0.3;

/**
 * A cell that ends with the value of another column, which is empty in the same row: the two were
 * run together, as in `Springfield IL` beside an empty state. Both cells are suspected.
 */
export const mergedCells: DefectDetector = {
  texts: {
    'defect.merged-into': {
      en: 'ends with what {column} should hold, which is empty in the row',
      zh: '末尾混入了应在 {column} 中的取值，而该行此列为空',
    },
    'defect.merged-from': {
      en: 'is empty, and {column} ends with a value of this column',
      zh: '为空，而 {column} 末尾为本列的一个取值',
    },
  },
  find: ({ columns }) => {
    const texts = columns.filter(({ nature }) => nature.kind === 'text');
    return texts.flatMap((into) =>
      columns.flatMap((from) => (into === from ? [] : suspect(into, from))),
    );
  },
};

function suspect(into: ExaminedColumn, from: ExaminedColumn): readonly Suspicion[] {
  const hasGaps = (from.profile.measures.missing?.value ?? 0) > 0;
  if (!hasGaps || from.texts.present.length > mostValues) return [];
  const ends = new Set(from.texts.present.map(({ text }) => text));
  const whole = new Set(into.texts.present.map(({ text }) => text));
  const merged = new Map<string, Split>();
  for (const value of into.texts.present) {
    const split = splitOff(value, ends);
    if (split !== undefined) merged.set(value.text, split);
  }
  const known = [...merged.values()].filter(({ rest }) => whole.has(rest)).length;
  if (merged.size < leastCandidates || known < leastKnown * merged.size) return [];
  return suspicions(into, from, merged);
}

interface Split {
  readonly rest: string;
  readonly end: string;
  readonly count: number;
}

function splitOff({ text, count }: TextCount, ends: ReadonlySet<string>): Split | undefined {
  const at = text.lastIndexOf(' ');
  if (at <= 0) return undefined;
  const [rest, end] = [text.slice(0, at).replace(/[\s,;-]+$/, ''), text.slice(at + 1)];
  return rest !== '' && ends.has(end) ? { rest, end, count } : undefined;
}

function suspicions(
  into: ExaminedColumn,
  from: ExaminedColumn,
  merged: ReadonlyMap<string, Split>,
): readonly Suspicion[] {
  const empty = any(
    isNull(column(from.name)),
    binary('=', cast(column(from.name), 'text'), literal('')),
  );
  const shared = {
    kind: 'merged-cells' as const,
    reads: [into.name],
    where: all(empty, isOneOf(cast(column(into.name), 'text'), [...merged.keys()])),
    count: () => [...merged.values()].reduce((sum, { count }) => sum + count, 0),
    confidence: [0.9, 0.9] as const,
    exactness: exact,
  };
  const said = (code: string, other: ExaminedColumn, part: 'rest' | 'end') => ({
    judge: ([cell]: readonly (string | null)[]) => {
      const split = merged.get(cell ?? '');
      const evidence = { code, params: { column: other.name } };
      return split && { confidence: 0.9, evidence, proposal: split[part] };
    },
  });
  return [
    { ...shared, column: into.name, ...said('defect.merged-into', from, 'rest') },
    { ...shared, column: from.name, ...said('defect.merged-from', into, 'end') },
  ];
}
