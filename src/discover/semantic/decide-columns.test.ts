import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnProfile } from '../../../test/discover/column-profile.ts';
import { filled, pick, seeded } from '../../../test/discover/samples/random.ts';
import { takenBy } from './column-verdict.ts';
import { decideColumns } from './decide-columns.ts';
import { semanticVerdict } from './semantic-verdict.ts';

const context = { asOf: '2026-11-23' };
const given = 'James Mary John Linda Robert Susan Michael Karen David Lisa Maria Anna Peter'.split(
  ' ',
);
const family =
  'Smith Johnson Brown Miller Davis Garcia Wilson Moore Taylor Clark Lewis Walker Young Allen'.split(
    ' ',
  );
const drawn = (seed: number, make: (random: () => number) => string, length = 300) => {
  const random = seeded(seed);
  return Array.from({ length }, () => make(random));
};
const groups = (seed: number) => drawn(seed, (r) => filled(r, '###-##-####'));
const assigned = (seed: number) => groups(seed).filter((v) => !/^(?:000|666|9)|-00-|-0000/.test(v));

function typesOf(columns: Readonly<Record<string, readonly string[]>>) {
  const undecided = Object.entries(columns).map(([name, values]) => ({
    profile: columnProfile(
      name,
      [...new Set(values)].map((v) => [v, values.filter((w) => w === v).length] as const),
    ),
  }));
  return decideColumns(undecided, context).map((verdict) => takenBy(verdict)?.tally.type.id);
}

const seeds = fc.integer({ min: 1, max: 100_000 });

test('numbers grouped 3-2-4 are social security numbers beside a header or persons alone', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const persons = { first_name: drawn(seed, (r) => pick(r, given)) };
      const goods = { c1: drawn(seed, (r) => filled(r, `${pick(r, ['oak', 'pine'])} ##`)) };
      const ssn = 'us-social-security-number';
      expect(typesOf({ ...goods, c2: assigned(seed) })[1]).toBeUndefined();
      expect(typesOf({ ...persons, c2: groups(seed) })[1]).toBeUndefined();
      expect(typesOf({ ...persons, c2: assigned(seed) })[1]).toBe(ssn);
      expect(typesOf({ ...goods, ssn: assigned(seed) })[1]).toBe(ssn);
    }),
    { numRuns: 20 },
  );
});

test('what only its neighbours speak for is told with less confidence than what its header says', () => {
  const persons = columnProfile('first_name', given);
  const confidence = (name: string) => {
    const columns = [{ profile: persons }, { profile: columnProfile(name, assigned(3)) }];
    const verdict = decideColumns(columns, context)[1];
    return (verdict && semanticVerdict(verdict)?.confidence) ?? 0;
  };
  expect(confidence('c2')).toBeGreaterThan(0);
  expect(confidence('c2')).toBeLessThan(0.7);
  expect(confidence('ssn')).toBeGreaterThan(0.9);
});

test('among names, the header says of which kind they are', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom('last_name', 'surname', 'Family Name'), (seed, header) => {
      // Of these, most are given names as well.
      const both = ['James', 'Thomas', 'Taylor', 'Lewis', 'Allen', 'Clark', 'Walker', 'Wilson'];
      const values = drawn(seed, (r) => pick(r, r() < 0.5 ? both : family));
      expect(typesOf({ first_name: drawn(seed, (r) => pick(r, given)), [header]: values })).toEqual(
        ['given-name', 'family-name'],
      );
    }),
    { numRuns: 20 },
  );
});

test('a header of anything does not take a column from the structure that its values have', () => {
  const mails = drawn(5, (r) => `${filled(r, '~~~~.~~~')}@example.org`);
  for (const header of ['last name', 'user name', 'account', 'name']) {
    expect(typesOf({ [header]: mails })).toEqual(['email']);
  }
});
