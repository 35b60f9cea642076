import {
  all,
  any,
  binary,
  call,
  cast,
  column,
  isNull,
  literal,
  not,
  when,
} from '../../sql/build.ts';
import type { Expression } from '../../sql/tree.ts';
import type { FieldKind } from './record-fields.ts';

/** How far two cells agree: −1 where one is missing, which is no evidence, 0 not at all … 3 the same. */
export const levels = { missing: -1, different: 0, similar: 1, near: 2, equal: 3 } as const;
export const levelCount = 4;

/** Jaro–Winkler of texts a slip or two apart; Winkler (1990) calls above 0.92 near and above 0.85 similar. */
const nearText = 0.92;
const similarText = 0.85;
/** Texts that have no word in common are mostly below. */
const worthWords = 0.55;

/**
 * The agreement of field i of two records `l` and `r`. A text whose neighbour in the table holds
 * what the other record holds here counts as near: the two cells were swapped.
 */
export function agreementLevel(
  kinds: readonly FieldKind[],
  i: number,
  swaps: readonly number[],
): Expression {
  const [mine, yours] = sides('c', i);
  const crossed = swaps.map((j) => {
    const [here, there] = sides('c', j);
    return all(binary('=', mine, there), binary('=', here, yours));
  });
  const level: Expression = {
    kind: 'case',
    when: [
      { if: any(isNull(mine), isNull(yours)), result: literal(levels.missing) },
      { if: binary('=', mine, yours), result: literal(levels.equal) },
      ...(crossed.length === 0 ? [] : [{ if: any(...crossed), result: literal(levels.near) }]),
      ...graded[kinds[i] ?? 'code'](i),
    ],
    else: literal(levels.different),
  };
  return cast(level, 'double');
}

type Grades = readonly { readonly if: Expression; readonly result: Expression }[];
const graded: Record<FieldKind, (i: number) => Grades> = {
  text: textGrades,
  code: codeGrades,
  number: numberGrades,
};

function sides(prefix: string, i: number): readonly [Expression, Expression] {
  return [column(`${prefix}${i}`, 'l'), column(`${prefix}${i}`, 'r')];
}

/** Numbers inside a text tell apart what its words do not (flat 5, flat 6): where they differ, texts are at most similar. */
function textGrades(i: number): Grades {
  const [mine, yours] = sides('c', i);
  const likeness = when(isAlphabetic(mine), call('jaroWinkler', mine, yours), literal(0));
  const sameNumbers = binary('=', ...sides('d', i));
  const fewest = call('least', ...sides('w', i).map((words) => call('listLength', words)));
  const shared = call('sharedEntries', ...sides('w', i));
  // Counting common words costs ten times the likeness: only where letters agree somewhat.
  const worth = any(not(isAlphabetic(mine)), binary('>=', likeness, literal(worthWords)));
  const abbreviated = all(worth, binary('>', fewest, literal(1)), binary('=', shared, fewest));
  const half = all(worth, binary('>=', binary('*', shared, literal(2)), fewest));
  return [
    {
      if: all(sameNumbers, any(binary('>=', likeness, literal(nearText)), abbreviated)),
      result: literal(levels.near),
    },
    {
      if: any(binary('>=', likeness, literal(similarText)), half),
      result: literal(levels.similar),
    },
  ];
}

/** The likeness counts bytes: of Chinese characters, three bytes each, even different ones share some. */
function isAlphabetic(text: Expression): Expression {
  return binary('<=', call('byteLength', text), binary('*', call('length', text), literal(2)));
}

/** Codes of four characters and more forgive one edit, of six two; the likeness spares most pairs the count. */
function codeGrades(i: number): Grades {
  const [mine, yours] = sides('c', i);
  const long = (length: number) =>
    binary('>=', call('least', call('length', mine), call('length', yours)), literal(length));
  const maybe = binary('>=', call('jaroWinkler', mine, yours), literal(0.7));
  const edits = call('damerauLevenshtein', mine, yours);
  const within = (length: number, most: number) =>
    when(all(long(length), maybe), binary('<=', edits, literal(most)), literal(false));
  return [
    { if: within(4, 1), result: literal(levels.near) },
    { if: within(6, 2), result: literal(levels.similar) },
  ];
}

/** Quantities: one per cent is a rounding, ten a rough agreement. */
function numberGrades(i: number): Grades {
  const [mine, yours] = sides('v', i);
  const apart = call('abs', binary('-', mine, yours));
  const size = call('greatest', call('abs', mine), call('abs', yours));
  const within = (share: number) =>
    all(
      not(any(isNull(mine), isNull(yours))),
      binary('<=', apart, binary('*', size, literal(share))),
    );
  return [
    { if: within(0.01), result: literal(levels.near) },
    { if: within(0.1), result: literal(levels.similar) },
  ];
}
