import type { Cell } from '../../engine/engine.ts';
import { aggregate, as, binary, call, literal, when } from '../../sql/build.ts';
import type { Expression, Projection } from '../../sql/tree.ts';
import type { Found, ValuesFound } from '../routes/values/values-found.ts';
import { eachRow, type Weights } from '../routes/weights.ts';
import { holdsMissing } from '../types/missing-sql.ts';
import { type MissingRule, missingRule } from '../types/missing-tokens.ts';
import { cellWhiteSpace, isPadded, opensWithin } from './cell-text.ts';
import { textPatterns } from './text-shape.ts';

/** Counts that every text column gets from all its cells, whatever the route. */
export function presenceProjections(
  text: Expression,
  weights: Weights,
  missing: MissingRule = missingRule,
): readonly Projection[] {
  const blank = call('regexMatches', text, literal(`[${cellWhiteSpace}]*`));
  return [
    as('blank', weights.count(when(opensWithin(text, '!', '~'), literal(false), blank))),
    as('missing', weights.count(holdsMissing(text, missing))),
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
    as('padded', weights.count(isPadded(text))),
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
