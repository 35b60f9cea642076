import type { SuggestedRule } from '../../vocabulary/quality-rule.ts';
import type { RowCondition } from '../../vocabulary/row-condition.ts';
import { namesThings } from '../semantic/names-things.ts';
import { type MinedColumn, placeOf, presentCells, ruleOf, suggestion } from './suggestion.ts';

/**
 * Bounds of a number column: half the observed range is added at both ends and the ends are
 * rounded outwards to two digits, so that they hold for data like this (a new extreme beyond the
 * greatest of n has the chance 1 / (n + 1), one so far beyond far less) and not for slips of scale.
 * Where nothing is negative, 0 is the lower bound. Numbers that name something, as those of phones, have none. Keys, references, running numbers, and columns
 * whose tail already holds outliers have no upper bound to speak of.
 */
export function boundsRule(column: MinedColumn): readonly SuggestedRule[] {
  const { report, discovery } = column;
  const { measures, type } = report;
  const numeric = type === 'integer' || type === 'decimal' || type === 'double';
  const [low, high] = [measures.min?.value, measures.max?.value];
  if (
    !numeric ||
    (discovery.semantic?.state === 'accepted' && namesThings(discovery.semantic.type)) ||
    !report.cleared ||
    typeof low !== 'number' ||
    typeof high !== 'number'
  )
    return [];
  const bounded = discovery.role === 'none' && measures.strictlyMonotone?.value !== 1;
  const tailed = discovery.outliers.count > 0;
  const margin = (high - low) / 2;
  const condition: RowCondition & { kind: 'range' } = {
    kind: 'range',
    column: report.name,
    ...(low >= 0 ? { minimum: 0 } : bounded && !tailed ? { minimum: outwards(low - margin) } : {}),
    ...(bounded && !tailed && high > low ? { maximum: outwards(high + margin) } : {}),
  };
  if (condition.minimum === undefined && condition.maximum === undefined) return [];
  return suggestion(
    {
      ...ruleOf('range', placeOf(column)),
      type: 'condition',
      condition,
      dimension: 'conformity',
    },
    { support: presentCells(column), exceptions: 0, query: measures.max?.query },
  );
}

/** Away from zero, to two digits. */
function outwards(bound: number): number {
  if (bound === 0) return 0;
  const scale = 10 ** (Math.floor(Math.log10(Math.abs(bound))) - 1);
  const rounded = Math.ceil(Math.abs(bound) / scale) * scale;
  return Math.sign(bound) * Number(rounded.toPrecision(2));
}

/** A time that never was in the future is suggested to stay so. No value stands in the rule. */
export function pastRule(column: MinedColumn): readonly SuggestedRule[] {
  const { report } = column;
  const { future } = report.measures;
  const dated = report.type === 'date' || report.type === 'timestamp';
  if (!dated || typeof future?.value !== 'number') return [];
  return suggestion(
    {
      ...ruleOf('past', placeOf(column)),
      type: 'condition',
      condition: { kind: 'past', column: report.name },
      dimension: 'conformity',
    },
    { support: presentCells(column), exceptions: future.value, query: future.query },
  );
}
