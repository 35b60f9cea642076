import type { SuggestedRule } from '../../vocabulary/quality-rule.ts';
import { type MinedColumn, mostExceptions, placeOf, ruleOf, suggestion } from './suggestion.ts';

/** Fewer distinct values do not say, with 95 % confidence, that hardly another has another length. */
const leastValues = 73;

/**
 * The one length that the texts of a column have, in characters. By distinct values: a name in a
 * thousand cells is no evidence of how long names are. Ranges are not suggested: on clean generated
 * tables, rows that came later broke them. Tokens for missing do not count.
 */
export function lengthRule(column: MinedColumn): readonly SuggestedRule[] {
  const { report, profile } = column;
  const { distinct, lengthMin, lengthMax } = profile.measures;
  if (report.type !== 'text') return [];
  const values = lengthsOf(column, () => 1);
  const [length] = [...values].sort(([a, n], [b, m]) => m - n || a - b)[0] ?? [0];
  // A sample of the values cannot say that no cell is longer; the profile of all can.
  const ends = [lengthMin, lengthMax].map((m) => (m?.exactness.kind === 'exact' ? m.value : null));
  const seen = profile.values.kind === 'complete' || ends.every((end) => end === length);
  const others = total(values) - (values.get(length) ?? 0);
  if (!seen || length === 0 || total(values) < leastValues) return [];
  if (others > mostExceptions * total(values)) return [];
  const cells = lengthsOf(column, ({ count }) => count);
  const condition = {
    kind: 'length',
    column: report.name,
    minimum: length,
    maximum: length,
  } as const;
  return suggestion(
    { ...ruleOf('length', placeOf(column)), type: 'condition', condition, dimension: 'conformity' },
    {
      support: total(cells),
      exceptions: total(cells) - (cells.get(length) ?? 0),
      query: distinct?.query,
    },
  );
}

/** Values that are there, weighted, by their length in characters. */
function lengthsOf(
  { profile: { values, missingRule } }: MinedColumn,
  weight: (of: { readonly count: number }) => number,
): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  for (const entry of values.entries) {
    if (entry.value.test((text) => missingRule?.test(text.trim()) === true)) continue;
    const length = entry.value.measure((text) => [...text].length);
    lengths.set(length, (lengths.get(length) ?? 0) + weight(entry));
  }
  return lengths;
}

function total(lengths: ReadonlyMap<number, number>): number {
  return [...lengths.values()].reduce((sum, count) => sum + count, 0);
}
