import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sensitiveCategories } from '../../vocabulary/codes/sensitive-categories.ts';
import type { PersonalFlags } from '../../vocabulary/personal.ts';
import { renderPhrase } from '../../words/phrase.ts';
import { discoverWords } from '../discover-words.ts';
import { semanticTypes } from '../semantic/semantic-types.ts';
import { proposeGrade } from './data-grade.ts';
import type { GradeBasis } from './grade-reason.ts';
import { noPersonalFlags } from './personal-flags.ts';

function typeOf(id: string) {
  const type = semanticTypes.find((one) => one.id === id);
  if (type === undefined) throw new Error(`no semantic type ${id}`);
  return type;
}

const hiddenIn = (id: string) => ({ type: typeOf(id), path: '$.Zhang', found: 3, tested: 9 });
const personal: PersonalFlags = { ...noPersonalFlags, personalInformation: true };
const direct: PersonalFlags = { ...personal, directIdentifier: true };
const quasi: PersonalFlags = { ...personal, quasiIdentifier: true };
const medical: PersonalFlags = { ...personal, sensitive: ['medical-and-health'] };
const byPerson = { confirmed: { by: 'Zhang', verdict: 'confirmed' } } as const;
const rejected = { confirmed: { by: 'Zhang', verdict: 'rejected' } } as const;

function propose(basis: Partial<GradeBasis>) {
  return proposeGrade({
    flags: noPersonalFlags,
    hidden: [],
    describesPersons: false,
    withheld: basis.flags?.personalInformation === true,
    ...basis,
  });
}

test.each<[string, Partial<GradeBasis>, string, Readonly<Record<string, string>>]>([
  ['direct-identifier', { flags: direct, type: typeOf('email') }, '3', { type: 'email' }],
  [
    'direct-identifier',
    { flags: { ...direct, quasiIdentifier: true }, type: typeOf('chinese-resident-id') },
    '4',
    { type: 'chinese-resident-id' },
  ],
  [
    'sensitive',
    { flags: medical, type: typeOf('blood-group') },
    '4',
    { type: 'blood-group', sensitive: 'medical-and-health' },
  ],
  [
    'quasi-identifier',
    { flags: quasi, type: typeOf('birth-date'), describesPersons: true },
    '3',
    { type: 'birth-date' },
  ],
  ['personal', { flags: quasi, type: typeOf('birth-date') }, '3', { type: 'birth-date' }],
  [
    'hidden',
    { flags: direct, hidden: [hiddenIn('email'), hiddenIn('chinese-mobile'), hiddenIn('email')] },
    '3',
    { type: 'chinese-mobile, email' },
  ],
  [
    'hidden-sensitive',
    { flags: { ...direct, sensitive: ['financial-account'] }, hidden: [hiddenIn('bank-card')] },
    '4',
    { type: 'bank-card', sensitive: 'financial-account' },
  ],
  [
    'declared-sensitive',
    { flags: { ...medical, ...byPerson }, type: typeOf('free-text') },
    '4',
    { sensitive: 'medical-and-health' },
  ],
  ['person-number', { flags: personal, isPersonNumber: true }, '2', {}],
  ['declared-direct-identifier', { flags: { ...direct, ...byPerson } }, '3', {}],
  ['declared-personal', { flags: { ...personal, ...byPerson } }, '2', {}],
  ['declared-not-personal', { flags: { ...noPersonalFlags, ...rejected } }, '1', {}],
  ['semantic-type', { type: typeOf('money-amount') }, '2', { type: 'money-amount' }],
  ['not-ruled-out', { withheld: true }, '1', {}],
  ['no-persons', { type: typeOf('vin') }, '1', { type: 'vin' }],
  ['none-found', {}, '1', {}],
])('the reason %s', (reason, basis, grade, params) => {
  expect(propose(basis)).toEqual({
    gradeProposal: `general-${grade}`,
    gradeReason: { code: `grade.${reason}`, params },
  });
});

test('a type that is graded higher than a confirmed flag is the reason, not the contract', () => {
  const { gradeProposal, gradeReason } = propose({
    flags: { ...personal, ...byPerson },
    type: typeOf('bank-card'),
  });
  expect([gradeProposal, gradeReason.code]).toEqual(['general-4', 'grade.personal']);
});

test('types and categories are named in both languages', () => {
  const { gradeReason } = propose({ flags: medical, type: typeOf('blood-group') });
  expect(renderPhrase(discoverWords, 'en', gradeReason)).toBe(
    `Sensitive personal information (medical and health) in values of the type ${typeOf('blood-group').texts.en}.`,
  );
  expect(renderPhrase(discoverWords, 'zh', gradeReason)).toContain('敏感个人信息（医疗健康）');
});

const known = new Set<string>([...semanticTypes.map(({ id }) => id), ...sensitiveCategories]);
const flags = fc.record(
  {
    personalInformation: fc.boolean(),
    directIdentifier: fc.boolean(),
    quasiIdentifier: fc.boolean(),
    sensitive: fc.uniqueArray(fc.constantFrom(...sensitiveCategories)),
    confirmed: fc.record({
      by: fc.string(),
      verdict: fc.constantFrom<'confirmed' | 'rejected'>('confirmed', 'rejected'),
    }),
  },
  {
    requiredKeys: ['personalInformation', 'directIdentifier', 'quasiIdentifier', 'sensitive'],
  },
);
const type = fc.constantFrom(...semanticTypes);
const anyBasis = fc.record({
  flags,
  type: fc.option(type, { nil: undefined }),
  hidden: fc.array(fc.record({ type, path: fc.string(), found: fc.nat(), tested: fc.nat() })),
  describesPersons: fc.boolean(),
  withheld: fc.boolean(),
});

test('no path, name or number reaches a reason: parameters are ids from closed lists', () => {
  fc.assert(
    fc.property(anyBasis, (basis) => {
      const { params } = proposeGrade(basis).gradeReason;
      for (const value of Object.values(params)) {
        for (const id of String(value).split(', ')) expect(known).toContain(id);
      }
    }),
  );
});

test('core and important are never proposed, whatever a type asks for', () => {
  const graver = type.chain((one) =>
    fc.constantFrom('core' as const, 'important' as const).map((grade) => ({ ...one, grade })),
  );
  fc.assert(
    fc.property(anyBasis, graver, (basis, one) => {
      expect(proposeGrade({ ...basis, type: one }).gradeProposal).toMatch(/^general-[1-4]$/);
    }),
  );
});

test('a grade of identifiers or sensitive values is never put down to finding nothing', () => {
  fc.assert(
    fc.property(anyBasis, (basis) => {
      const { directIdentifier, sensitive } = basis.flags;
      fc.pre(directIdentifier || sensitive.length > 0);
      expect(proposeGrade(basis).gradeReason.code).not.toMatch(/none-found|not-|no-persons/);
    }),
  );
});
