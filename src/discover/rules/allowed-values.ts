import type { SuggestedRule } from '../../vocabulary/quality-rule.ts';
import { wilson } from '../../vocabulary/wilson.ts';
import { shownValues } from '../clearance.ts';
import { type MinedColumn, mostExceptions, placeOf, ruleOf } from './suggestion.ts';

/** The probability that a future cell holds a value not yet seen has to be below this. */
const mostUnseen = 0.01;
/** A longer list is a table of its own, not a rule that a person can read. */
const mostValues = 50;

/**
 * A closed small set of words or codes. The mass of what was not seen is estimated by the share
 * of cells whose value occurs once (Good–Turing; Good 1953); the upper end of its 95 % interval
 * has to be small. Numbers have ranges instead, and personal values are no rule. A token for
 * missing that is a habit of the column is allowed; a rare one breaks the rule.
 */
export function allowedValuesRule(column: MinedColumn): readonly SuggestedRule[] {
  const { profile, discovery, report } = column;
  const { values, measures, missingRule } = profile;
  if (report.type !== 'text' || values.kind !== 'complete') return [];
  const shown = shownValues(profile, discovery) ?? [];
  const isToken = ({ text }: { text: string }) => missingRule?.test(text.trim()) === true;
  const present = shown.filter((value) => !isToken(value));
  const tokens = shown.filter(isToken);
  const cells = cellsOf(present);
  const missing = cellsOf(tokens);
  const once = present.filter(({ count }) => count === 1).length;
  const unseen = wilson(once, cells).high;
  if (present.length === 0 || present.length > mostValues || unseen >= mostUnseen) return [];
  const usual = missing > mostExceptions * cells ? tokens : [];
  const validValues = [...present, ...usual].map(({ text }) => text).sort();
  return [
    {
      rule: {
        ...ruleOf('allowed-values', placeOf(column)),
        type: 'library',
        metric: 'invalidValues',
        unit: 'rows',
        columns: [report.name],
        validValues,
        dimension: 'conformity',
      },
      support: cells,
      exceptions: usual.length > 0 ? 0 : missing,
      confidence: 1 - unseen,
      ...(measures.distinct && { query: measures.distinct.query }),
    },
  ];
}

function cellsOf(values: readonly { readonly count: number }[]): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}
