import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnProfile } from '../../../test/discover/column-profile.ts';
import { residentCheckCharacter } from '../../vocabulary/identifiers/resident-id.ts';
import { confirmedFlags, discoveredFlags } from '../personal/personal-flags.ts';
import { passesLuhn } from './check-digits.ts';
import { decideColumn, takenBy } from './column-verdict.ts';
import { semanticTypes } from './semantic-types.ts';
import { semanticVerdict } from './semantic-verdict.ts';

const context = { asOf: '2026-11-23' };
const many = (make: (i: number) => string, n = 40) => Array.from({ length: n }, (_, i) => make(i));
/** Spread over the digits without randomness. */
const scattered = (i: number, digits: number) =>
  String((i * 7_919_317 + 104_729) % 10 ** digits).padStart(digits, '0');
const residentId = (i: number) => {
  const body = `360426${1960 + (i % 40)}${String(1 + (i % 12)).padStart(2, '0')}15${String(i).padStart(3, '0')}`;
  return `${body}${residentCheckCharacter(body)}`;
};
const withLuhn = (body: string) =>
  `${body}${[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((d) => passesLuhn(`${body}${d}`))}`;

function decide(name: string, values: readonly (string | readonly [string, number])[]) {
  const verdict = decideColumn(columnProfile(name, values), context);
  return {
    type: takenBy(verdict)?.tally.type.id,
    state: takenBy(verdict)?.state,
    personal: discoveredFlags(verdict, false).personalInformation,
  };
}

test('resident IDs are found without a header', () => {
  expect(decide('c1', many(residentId))).toEqual({
    type: 'chinese-resident-id',
    state: 'accepted',
    personal: true,
  });
});

test('fewer than twenty distinct values are only possible', () => {
  expect(decide('c1', many(residentId, 19)).state).toBe('possible');
});

test('half resident IDs, half anything else is a mixed column', () => {
  const found = decide('c1', [
    ...many(residentId, 20),
    ...many((i) => `order ${scattered(i, 8)} b`, 20),
  ]);
  expect(found).toEqual({ type: 'chinese-resident-id', state: 'mixed', personal: true });
});

test('e-mail addresses are found whatever the header says', () => {
  expect(
    decide(
      'birth date',
      many((i) => `user${i}@example.com`),
    ).type,
  ).toBe('email');
});

test('bank cards need the issuer range beside the Luhn rule', () => {
  expect(
    decide(
      'c1',
      many((i) => withLuhn(`622202${scattered(i, 12)}`)),
    ).type,
  ).toBe('bank-card');
  expect(
    decide(
      'c1',
      many((i) => withLuhn(`910000${scattered(i, 9)}`)),
    ).personal,
  ).toBe(false);
});

test.each([
  ['years', many((i) => String(1980 + i))],
  ['small integers', many((i) => String(i))],
  ['a counter that looks like mobile numbers', many((i) => String(13800000000 + i), 200)],
  ['epoch seconds', many((i) => String(1_600_000_000 + i * 86_411))],
  ['epoch milliseconds', many((i) => String(1_600_000_000_000 + i * 86_411_007))],
  [
    'random digits of a resident ID’s length',
    many((i) => `9${scattered(i, 8)}${scattered(i + 7, 9)}`),
  ],
  ['random digits with the Luhn check', many((i) => withLuhn(scattered(i, 14)))],
  ['product codes', many((i) => `SKU-${scattered(i, 6)}`)],
])('%s are no personal information, even under a header that says so', (_, values) => {
  for (const header of ['c1', '手机号', 'phone', 'card number', '身份证号']) {
    const found = decide(header, values);
    expect([header, found.type, found.personal]).toEqual([header, found.type, false]);
  }
});

test('a counter is told from its sample by how many values the column has', () => {
  const sample = columnProfile(
    '手机号',
    many((i) => String(13_800_000_000 + i * 30), 1000),
  );
  const measure = { value: 30_000, exactness: { kind: 'exact' }, query: 'q-1' } as const;
  const column = { ...sample, measures: { distinct: measure } };
  expect(decideColumn(column, context).guard).toBe('sequence');
  expect(decideColumn(sample, context).guard).toBeUndefined();
});

test('a header alone never makes personal information', () => {
  for (const header of ['email', '姓名', '身份证号', 'phone', 'passport', '车牌']) {
    expect(
      decide(
        header,
        many((i) => `%${scattered(i, 5)}#`),
      ).personal,
    ).toBe(false);
  }
});

test('random text is never an identifier of a person', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[0-9A-Z]{18}$/), { minLength: 30, maxLength: 30 }),
      (values) => {
        expect(decide('id number', values).personal).toBe(false);
      },
    ),
  );
});

test('a short list is accepted by its cells and its header', () => {
  expect(
    decide('性别', [
      ['男', 60],
      ['女', 58],
    ]),
  ).toMatchObject({ type: 'sex', state: 'accepted' });
  expect(
    decide('c1', [
      ['男', 60],
      ['女', 58],
    ]).type,
  ).toBeUndefined();
});

test('masked values keep their type', () => {
  const verdict = decideColumn(
    columnProfile(
      '手机号',
      many((i) => `138****${scattered(i, 4)}`),
    ),
    context,
  );
  const found = takenBy(verdict)?.tally;
  expect(found?.type.id).toBe('chinese-mobile');
  expect(found?.masked).toBe(40);
});

test('a declared verdict wins over the discovered one', () => {
  const verdict = decideColumn(columnProfile('c1', many(residentId)), context);
  const rejected = confirmedFlags(discoveredFlags(verdict, true), {
    verdict: 'rejected',
    by: 'data officer',
  });
  expect(rejected).toMatchObject({
    personalInformation: false,
    confirmed: { by: 'data officer', verdict: 'rejected' },
  });
  const code = decideColumn(
    columnProfile(
      'c1',
      many((i) => `K${i}`),
    ),
    context,
  );
  const confirmed = confirmedFlags(discoveredFlags(code, false), {
    verdict: 'confirmed',
    by: 'data officer',
    flags: { sensitive: ['whereabouts'] },
  });
  expect(confirmed).toMatchObject({ personalInformation: true, sensitive: ['whereabouts'] });
});

test('a verdict explains itself with shares, chance and runner-up, without any value', () => {
  const verdict = semanticVerdict(
    decideColumn(columnProfile('身份证号', many(residentId)), context),
  );
  expect(verdict).toMatchObject({
    type: 'chinese-resident-id',
    confidence: 0.99,
    explanation: {
      code: 'semantic.values-and-header',
      params: { passed: 40, distinct: 40, chance: '0.0042 %' },
    },
  });
  expect(JSON.stringify(verdict)).not.toContain('360426');
});

test('what is known of a column alone spares work beside others and changes no verdict', () => {
  const person = columnProfile(
    'name',
    ['Smith', 'Johnson', 'Williams', 'Brown', 'Jones'].map((name) => [name, 9]),
  );
  const neighbours = new Set(semanticTypes.flatMap(({ alone }) => alone?.beside ?? []));
  const alone = decideColumn(person, context);
  const beside = decideColumn(person, context, { neighbours });
  expect(beside.candidates.some((c) => c.beside !== undefined)).toBe(true);
  expect(decideColumn(person, context, { neighbours, alone })).toEqual(beside);
});
