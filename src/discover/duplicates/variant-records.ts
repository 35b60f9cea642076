import { levels } from './agreement-levels.ts';
import type { ComparedRecords } from './compared-records.ts';

type Records = Pick<ComparedRecords, 'telling' | 'kinds' | 'intrinsic'>;
type LevelOf = (field: number) => number;

/** Whether two records are variants, by the levels of their fields. */
export type VariantTest = (levelOf: LevelOf) => boolean;

/** Fields that hardly two records share, agreeing together: a name is shared by variants, a name and a phone are not. */
const leastTold = 2;

/**
 * A test of two records of one table by the levels of their fields: whether they are variants of
 * one thing (the next vintage, another size) and no copies. Fields that many records share agree
 * together among kin (the products of a maker), which Fellegi and Sunter's independent weights
 * count again and again. So the fields that hardly two records share decide: where one is there
 * in both and none is the same or a slip apart, the records differ; a name with another number is
 * no slip. And where at most one of them agrees with all else, another measure or amount makes the
 * difference. Persons have no variants: who agrees in what is a person's own has moved house.
 */
export function variantTest({ telling, kinds, intrinsic }: Records): VariantTest {
  const names = indices(telling, (is) => is);
  const own = indices(intrinsic, (is) => is);
  const amounts = own.length > 0 ? [] : indices(kinds, (kind) => kind === 'number');
  const others = kinds.flatMap((_, i) => (amounts.includes(i) ? [] : [i]));
  return (levelOf) => {
    const told = present(names, levelOf);
    const agreeing = told.filter((level) => level >= levels.near).length;
    if (told.length > 0 && agreeing === 0) return !isSamePerson(present(own, levelOf));
    const sameElse = present(others, levelOf).every((level) => level === levels.equal);
    const differs = amounts.map(levelOf).includes(levels.different);
    return sameElse && differs && agreeing < leastTold;
  };
}

/** A name alone is shared by many; with a birth date or a sex it is one's own. */
function isSamePerson(own: readonly number[]): boolean {
  return own.length >= 2 && own.every((level) => level >= levels.near);
}

function present(fields: readonly number[], levelOf: LevelOf): readonly number[] {
  return fields.map(levelOf).filter((level) => level !== levels.missing);
}

function indices<T>(of: readonly T[], is: (value: T) => boolean): readonly number[] {
  return of.flatMap((value, i) => (is(value) ? [i] : []));
}
