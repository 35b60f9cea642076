import { any, call, isNull, literal, when } from '../../sql/build.ts';
import type { Expression } from '../../sql/tree.ts';
import { opensWithin } from '../text/cell-text.ts';
import { type MissingRule, missingRule } from './missing-tokens.ts';

/** Whether a text cell is null, blank or a token for missing. */
export function isMissingCell(raw: Expression, missing: MissingRule = missingRule): Expression {
  return any(isNull(raw), holdsMissing(raw, missing));
}

/**
 * Whether a text is blank or a token for missing; null where it is null. No token begins with a
 * digit (a test holds it), and most numbers and times do.
 */
export function holdsMissing(text: Expression, missing: MissingRule): Expression {
  const missed = call('regexMatches', text, literal(`(?i)${missing.pattern}`));
  return when(opensWithin(text, '0', '9'), literal(false), missed);
}
