import { expect, test } from 'vitest';
import { decideColumn, takenBy } from '../../src/discover/semantic/column-verdict.ts';
import { semanticTypes } from '../../src/discover/semantic/semantic-types.ts';
import { reliability } from '../evaluation/calibration.ts';
import { personalFalsePositives } from '../evaluation/false-positives.ts';
import { columnProfile } from './column-profile.ts';
import { negatives } from './samples/negatives.ts';
import { filled, seeded } from './samples/random.ts';
import { sampleOf, templates } from './samples/type-samples.ts';

const context = { asOf: '2026-11-23' };
const sampled = semanticTypes.filter((type) => type.id in templates);
const counted = (values: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
};
const typeOf = (name: string, values: readonly string[]) =>
  takenBy(decideColumn(columnProfile(name, counted(values)), context))?.tally.type.id;

test.each(sampled.map((type) => [type.id, type] as const))(
  '%s is told by its values',
  (id, type) => {
    const random = seeded(7);
    const values = Array.from({ length: 200 }, () => sampleOf(type, random));
    const alone = typeOf('c1', values);
    const header = type.header.en[0] ?? '';
    expect([id, alone ?? typeOf(header, values), typeOf(header, values)]).toEqual([id, id, id]);
  },
);

test.each(negatives)('a column of $name is of no type that it is not', ({ make, truly = [] }) => {
  const random = seeded(11);
  const values = Array.from({ length: 1000 }, (_, i) => make(random, i));
  const found = typeOf('c1', values);
  expect(found === undefined || truly.includes(found) ? [] : [found]).toEqual([]);
});

// Signs say by themselves what stands around them, and so does the character of a province in front.
const speaking = new Set(['international-phone', 'chinese-plate', 'email', 'mac-address']);
const identifiers = sampled.filter(
  ({ id, personal }) => personal.scope === 'always' && personal.direct && !speaking.has(id),
);

test.each(identifiers.map((type) => [type.id, type] as const))(
  'without a header, what is only spelt like %s is nothing personal',
  (_, type) => {
    const random = seeded(13);
    const shapes = Array.from({ length: 400 }, () =>
      sampleOf(type, random).replace(/[0-9]/g, '#').replace(/[A-Z]/g, '@').replace(/[a-z]/g, '~'),
    );
    const head = filled(random, shapes[0]?.slice(0, 4) ?? '');
    const loose = shapes.map((shape) => filled(random, shape));
    const counted = shapes.map((shape) => head + filled(random, shape.slice(4)));
    const found = [typeOf('c1', loose), typeOf('c1', counted)];
    const personal = semanticTypes.filter((t) => t.personal.scope !== 'never').map((t) => t.id);
    expect(found.filter((id) => id !== undefined && personal.includes(id))).toEqual([]);
  },
);

// Of ten random digits 60 % are a mobile number somewhere: among fewer than thirty 80 % are now and then.
test('no header makes hard negatives personal among persons', () => {
  expect(personalFalsePositives(30, 5).filter(({ alike }) => !alike)).toEqual([]);
});

test('of the verdicts with some confidence, that share is right', () => {
  const ranges = reliability(3, 400).filter(({ verdicts }) => verdicts >= 50);
  expect(ranges.length).toBeGreaterThan(0);
  for (const { meanConfidence, rightShare } of ranges) {
    expect(Math.abs(meanConfidence - rightShare)).toBeLessThan(0.05);
  }
});
