import type { Cell } from '../engine/engine.ts';
import { aggregate, all, any, as, binary, call, literal, when } from '../sql/build.ts';
import type { Expression, Projection } from '../sql/tree.ts';
import { cellWhiteSpace, paddedPattern } from './cell-text.ts';
import { type MissingRule, missingRule } from './missing-tokens.ts';
import { textPatterns } from './text-shape.ts';
import type { Found, ValuesFound } from './values-found.ts';
import { eachRow, type Weights } from './weights.ts';

/** Counts that every text column gets from all its cells, whatever the route. */
export function presenceProjections(
  text: Expression,
  weights: Weights,
  missing: MissingRule = missingRule,
): readonly Projection[] {
  const blank = call('regexMatches', text, literal(`[${cellWhiteSpace}]*`));
  const missed = call('regexMatches', text, literal(`(?i)${missing.pattern}`));
  return [
    as('blank', weights.count(when(opensWithin(text, '!', '~'), literal(false), blank))),
    as('missing', weights.count(when(opensWithin(text, '0', '9'), literal(false), missed))),
  ];
}

/** Text measures that are cheap enough for every row of a near-unique column. */
export function plainTextProjections(text: Expression, weights: Weights): readonly Projection[] {
  const length = call('length', text);
  return [
    as('lengthMin', aggregate('min', length)),
    as('lengthMax', aggregate('max', length)),
    as('lengthSum', weights.sum(length)),
    as('empty', weights.count(binary('=', text, literal('')))),
    as('padded', weights.count(isPaddedCell(text))),
    as('nonAscii', weights.count(isNonAscii(text))),
  ];
}

/** The measures that need a pattern. Those that ASCII cannot show skip ASCII cells. */
export function patternProjections(text: Expression, weights: Weights): readonly Projection[] {
  const shows = (pattern: keyof typeof textPatterns) =>
    call('regexFinds', text, literal(textPatterns[pattern]));
  const beyondAscii = (pattern: keyof typeof textPatterns): Expression => ({
    kind: 'case',
    when: [{ if: isNonAscii(text), result: shows(pattern) }],
    else: literal(false),
  });
  const both = binary('and', shows('upper'), shows('lower'));
  const only = (one: 'upper' | 'lower', other: 'upper' | 'lower') =>
    binary('and', shows(one), { kind: 'not', of: shows(other) });
  return [
    as('doubleSpaces', weights.count(shows('doubleSpaces'))),
    as('controlCharacters', weights.count(shows('controlCharacters'))),
    as('fullWidth', weights.count(beyondAscii('fullWidth'))),
    as('replacementCharacters', weights.count(beyondAscii('replacementCharacters'))),
    as('mojibake', weights.count(beyondAscii('mojibake'))),
    as('allUpper', weights.count(only('upper', 'lower'))),
    as('allLower', weights.count(only('lower', 'upper'))),
    as('mixedCase', weights.count(both)),
  ];
}

/**
 * Whether the first character lies in a range of ASCII: a comparison of texts, many times cheaper
 * than a pattern. White space and the tokens for missing do not begin with a digit (a test holds
 * it), and white space with no visible ASCII character.
 */
function opensWithin(text: Expression, first: string, last: string): Expression {
  const beyond = String.fromCharCode(last.charCodeAt(0) + 1);
  return all(binary('>=', text, literal(first)), binary('<', text, literal(beyond)));
}

/** White space at either end; cells that begin visibly are only looked at from their end. */
function isPaddedCell(text: Expression): Expression {
  const endings = [...cellWhiteSpace].map((mark) => call('endsWith', text, literal(mark)));
  const padded = call('regexFinds', text, literal(paddedPattern));
  return when(opensWithin(text, '!', '~'), any(...endings), padded);
}

function isNonAscii(text: Expression): Expression {
  return binary('<>', call('byteLength', text), call('length', text));
}

const star: Expression = { kind: 'star' };
const namesOf = (projections: readonly Projection[]) =>
  new Set(projections.map((projection) => projection.as));

/** The measures that near-unique columns get from a sample. */
export const textPatternMeasures: ReadonlySet<string> = namesOf(patternProjections(star, eachRow));
const names = namesOf([
  ...plainTextProjections(star, eachRow),
  ...patternProjections(star, eachRow),
]);

/** The text measures in a result row; counts get the cells as their denominator. */
export function textPart(
  row: ReadonlyMap<string, Cell>,
  cells: number,
  query: string,
): ValuesFound {
  const safe: Record<string, Found | number | null> = {};
  for (const [name, cell] of row) {
    if (!names.has(name)) continue;
    const value = cell === null ? null : Number(cell);
    if (name === 'lengthSum') safe.lengthMean = cells === 0 ? null : Number(value) / cells;
    else if (name.startsWith('length')) safe[name] = value;
    else safe[name] = { value: value ?? 0, of: cells };
  }
  return { safe, content: { min: shown(row.get('min')), max: shown(row.get('max')) }, query };
}

function shown(cell: Cell | undefined): string | null {
  return cell === null || cell === undefined ? null : String(cell);
}
