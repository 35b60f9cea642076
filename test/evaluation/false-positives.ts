import { discoveredFlags } from '../../src/discover/personal/personal-flags.ts';
import {
  decideColumn,
  inTableOfPersons,
  takenBy,
} from '../../src/discover/semantic/column-verdict.ts';
import { compactForm, textForm } from '../../src/discover/semantic/normalise.ts';
import type { SemanticType } from '../../src/discover/semantic/semantic-type.ts';
import { semanticTypes } from '../../src/discover/semantic/semantic-types.ts';
import { boundsTest, shapeOf } from '../../src/discover/semantic/value-shape.ts';
import { columnProfile } from '../discover/column-profile.ts';
import { type Negative, negatives } from '../discover/samples/negatives.ts';
import { seeded } from '../discover/samples/random.ts';

/** How often a detector takes values, and columns of them, for what they are not. */
export interface FalsePositives {
  readonly type: string;
  readonly negative: string;
  /** Share of the values that pass the test which stands without a header. */
  readonly rate: number;
}

const context = { asOf: '2026-11-23' };
const valuesOfKind = 100_000;
const columnsOfKind = 5;
const valuesOfColumn = 1_000;

/** Types whose values are no proof without a header are not tested: alone they take nothing. */
const tested = semanticTypes.filter(
  ({ needs, alone }) => needs === 'values' || alone !== undefined,
);

/** The rate of each detector on 100,000 values of each hard negative; those above 0, highest first. */
export function valueFalsePositives(seed: number): readonly FalsePositives[] {
  const found = negatives.flatMap((negative) => {
    const random = seeded(seed);
    const values = Array.from({ length: valuesOfKind }, (_, i) => negative.make(random, i));
    const forms = { text: values.map(textForm), compact: values.map(compactForm) };
    return tested
      .filter(({ id }) => !negative.truly?.includes(id))
      .map((type) => ({ type: type.id, negative: negative.name, rate: rateOf(type, forms) }));
  });
  return found.filter(({ rate }) => rate > 0).sort((a, b) => b.rate - a.rate);
}

function rateOf(
  type: SemanticType,
  forms: Readonly<Record<SemanticType['form'], readonly string[]>>,
): number {
  const within = boundsTest(type.bounds ?? {});
  const matches = type.alone?.matches ?? type.matches;
  const values = forms[type.form];
  return values.filter((v) => within(shapeOf(v)) && matches(v, context)).length / values.length;
}

/** Columns of 1,000 hard negatives, without and with a header that misleads, that were typed all the same. */
export function columnFalsePositives(
  headers: readonly string[],
  seed: number,
): readonly { readonly negative: string; readonly header: string; readonly types: string }[] {
  return negatives.flatMap((negative) =>
    headers.flatMap((header) => {
      const types = new Set(columnsTyped(negative, header, seed));
      return types.size === 0
        ? []
        : [{ negative: negative.name, header, types: [...types].sort().join(', ') }];
    }),
  );
}

/** Values of a column, by how often each occurs. */
function counted(negative: Negative, seed: number, size: number): readonly [string, number][] {
  const random = seeded(seed);
  const counts = new Map<string, number>();
  for (let i = 0; i < size; i++) {
    const value = negative.make(random, i);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts];
}

function columnsTyped(negative: Negative, header: string, seed: number): readonly string[] {
  return Array.from({ length: columnsOfKind }, (_, nth) => {
    const profile = columnProfile(header, counted(negative, seed + nth, valuesOfColumn));
    const id = takenBy(decideColumn(profile, context))?.tally.type.id;
    return id === undefined || negative.truly?.includes(id) ? [] : [id];
  }).flat();
}

/** A kind of hard negatives that a header made personal. */
export interface PersonalFalsePositive {
  readonly negative: string;
  readonly type: string;
  /** Whether nobody could tell the values from those of the type. */
  readonly alike: boolean;
}

/** Types that can make a column personal. */
const personalTypes = semanticTypes.filter(({ personal }) => personal.scope !== 'never');
const misleading = [
  ...new Set(
    personalTypes.flatMap(({ header }) => [...header.en.slice(0, 1), ...header.zh.slice(0, 1)]),
  ),
];

/**
 * Hard negatives under the header of each type that tells of persons, in a table of persons: the
 * types for which a column of so many was called personal. `alike` where nobody could tell.
 */
export function personalFalsePositives(
  size: number,
  seed: number,
): readonly PersonalFalsePositive[] {
  return negatives.flatMap((negative) => {
    const values = counted(negative, seed, size);
    const types = misleading.flatMap((header) => {
      const verdict = inTableOfPersons(decideColumn(columnProfile(header, values), context));
      const isPersonal = discoveredFlags(verdict, true).personalInformation;
      const id = takenBy(verdict)?.tally.type.id;
      return isPersonal && id !== undefined ? [id] : [];
    });
    return [...new Set(types)]
      .filter((id) => !negative.truly?.includes(id))
      .sort()
      .map((type) => ({
        negative: negative.name,
        type,
        alike: negative.alike?.includes(type) === true,
      }));
  });
}
