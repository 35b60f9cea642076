import type { RawValue } from '../../../vocabulary/raw-value.ts';
import { textForm } from '../../semantic/normalise.ts';
import type { MatchContext } from '../../semantic/semantic-type.ts';
import { type EmbeddedKind, embeddedKinds } from './embedded-kinds.ts';
import type { HiddenPersonal } from './hidden-personal.ts';

/** Of the runs that could be of a kind, so many must be, where chance passes more than one in a thousand. */
const leastRunShare = 0.5;
const strong = 0.001;
/** Values that must hold one: a single mention is a slip, and chance finds one sooner. */
const leastValues = { strong: 1, weak: 3 } as const;

/** Personal values inside longer texts, by kind. A text that is one as a whole is no hidden one. */
export function embeddedValues(
  values: readonly RawValue[],
  context: MatchContext,
): readonly HiddenPersonal[] {
  return embeddedKinds.flatMap((kind) => {
    const { found, runs, passed } = count(kind, values, context);
    const isStrong = kind.chance <= strong;
    const enough = found >= (isStrong ? leastValues.strong : leastValues.weak);
    if (!enough || (!isStrong && passed < runs * leastRunShare)) return [];
    return [{ type: kind.type, found, tested: values.length }];
  });
}

function count(kind: EmbeddedKind, values: readonly RawValue[], context: MatchContext) {
  let [found, runs, passed] = [0, 0, 0];
  for (const value of values) {
    value.test((cell) => {
      const text = textForm(cell);
      const inside = [...text.matchAll(kind.runs)]
        .map((match) => match[1] ?? match[0])
        .filter((run) => run.length < text.length - 2);
      const hits = inside.filter((run) => kind.isOne(run, context)).length;
      runs += inside.length;
      passed += hits;
      if (hits > 0) found += 1;
      return hits > 0;
    });
  }
  return { found, runs, passed };
}
