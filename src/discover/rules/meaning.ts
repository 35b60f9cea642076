import type { SuggestedRule } from '../../vocabulary/quality-rule.ts';
import { type MinedColumn, placeOf, ruleOf, suggestion } from './suggestion.ts';

/**
 * Cells of an accepted semantic type pass its check: its structure, checksum or code list. Support
 * are the cells that were tested, exceptions those that fail.
 */
export function meaningRule(column: MinedColumn): readonly SuggestedRule[] {
  const { discovery, profile, report } = column;
  const { semantic, tested, invalid, invalidExactness } = discovery;
  // What a sample says of the failures bears no rule of all cells.
  const counted = invalidExactness === undefined || invalidExactness.kind === 'exact';
  if (semantic === undefined || tested === 0 || !counted) return [];
  const condition = { kind: 'meaning', column: report.name, type: semantic.type } as const;
  return suggestion(
    {
      ...ruleOf('meaning', placeOf(column)),
      type: 'condition',
      condition,
      dimension: 'conformity',
    },
    { support: tested, exceptions: invalid, query: profile.measures.distinct?.query },
  );
}
