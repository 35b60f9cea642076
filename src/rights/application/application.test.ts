import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nationalRules } from '../../../test/rights/rule-files.ts';
import { industrySections, isIndustryCode } from '../../vocabulary/rights/industries.ts';
import { registrationEventSchema } from '../registration/events/events.ts';
import { type Application, type ApplicationOf, applicationSchema } from './application.ts';
import { checkApplication } from './check-application.ts';
import { defectTexts, remarkTexts } from './defect.ts';
import { fieldTexts } from './field-texts.ts';

const documents = new Set(['D-1', 'D-2', 'D-3', 'D-4']);
const options = { asOf: '2026-09-10', rules: nationalRules, documents };
const paths = (application: Application) => {
  const { defects, remarks } = checkApplication(application, options);
  return {
    defects: defects.map(({ path, code }) => `${path} ${code}`),
    remarks: remarks.map(({ path, code }) => `${path} ${code}`),
  };
};
const firm = {
  name: 'Firm',
  type: 'legal-person',
  identifier: '91110000600037341L',
  contact: 'C',
  phone: '010-1',
  address: 'A',
  business: {
    legalRepresentative: 'L',
    registeredOn: '2010-01-01',
    registeredAt: 'Beijing',
    term: 'none',
    scope: 'trade',
    standing: 'good',
  },
} as const;
const complete: ApplicationOf<'first'> = {
  kind: 'first',
  applicants: [firm],
  data: {
    dataName: '全国门店零售订单明细（2023—2026）',
    overview: 'Orders of all shops.',
    industry: 'F52',
    origin: 'collected',
    region: 'national',
    periodFrom: '2023-11-01',
    periodTo: '2026-08-31',
    updateFrequency: 'day',
    rows: 0,
    form: 'table',
    structure: 'structured',
    restrictions: '无',
  },
  holders: [
    {
      id: 'a',
      name: 'Firm',
      identifier: '91110000600037341L',
      rights: [{ right: 'hold', proofs: ['D-2'] }],
    },
  ],
  attachments: [
    { kind: 'applicationForm', document: 'D-1' },
    { kind: 'lawfulAcquisition', document: 'D-2' },
    { kind: 'dataSample', document: 'D-3' },
    { kind: 'identityProof', document: 'D-4' },
  ],
};

describe('first registration', () => {
  test('a complete one lacks nothing', () => {
    expect(paths(complete)).toEqual({ defects: [], remarks: [] });
    expect(applicationSchema.parse(complete)).toEqual(complete);
  });

  test('an empty one is told of everything at once', () => {
    const empty = applicationSchema.parse({
      kind: 'first',
      applicants: [{ type: 'legal-person' }],
      data: {},
      holders: [],
      attachments: [],
    });
    const { defects } = checkApplication(empty, options);
    // Five of the applicant, six of its business, twelve of the data, the holders, four documents.
    expect(defects).toHaveLength(28);
    expect(new Set(defects.map(({ path }) => path)).size).toBe(28);
    const missing = defects.map(({ path }) => path);
    expect(registrationEventSchema.safeParse({ type: 'submit', missing }).success).toBe(true);
  });

  test('what is there but wrong', () => {
    const wrong: Application = {
      ...complete,
      data: { ...complete.data, industry: 'F99', periodTo: '2023-10-31', overview: '  ' },
      holders: [{ id: 'a', name: 'Firm', identifier: '9111000060003IOZSV', rights: [] }],
    };
    expect(paths(wrong).defects.sort()).toEqual([
      'data.industry not-an-industry',
      'data.overview missing',
      'data.periodTo ends-before-it-begins',
      'holders[0].identifier not-a-credit-code',
      'holders[0].rights missing',
    ]);
  });

  test('advice and failed check characters stand in nobody’s way', () => {
    const odd: Application = {
      ...complete,
      applicants: [
        { ...firm, identifier: '91110000600037341N' },
        { ...firm, type: 'natural-person', identifier: '110105194902300020' },
      ],
      data: { ...complete.data, dataName: '数'.repeat(41), overview: '𠮷'.repeat(400) },
    };
    expect(paths(odd)).toEqual({
      defects: [],
      remarks: [
        'applicants[0].identifier check-failed',
        'applicants[1].identifier no-resident-id',
        'data.dataName longer-than-advised',
      ],
    });
  });

  test('any one field taken away is the one that is missing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(complete.data)), (name) => {
        const data = Object.fromEntries(Object.entries(complete.data).filter(([k]) => k !== name));
        const { defects } = paths(applicationSchema.parse({ ...complete, data }));
        expect(defects).toEqual([`data.${name === 'rows' ? 'volume' : name} missing`]);
      }),
    );
  });
});

describe('what follows', () => {
  const attachments = [
    { kind: 'applicationForm', document: 'D-1' },
    { kind: 'transferContract', document: 'D-2' },
    { kind: 'certificate', document: 'D-3' },
  ] as const;

  test('transfer: two parties, rights, contract and certificate', () => {
    const transfer: Application = {
      kind: 'transfer',
      transferor: firm,
      transferee: firm,
      rights: [],
      attachments: [],
    };
    expect(paths(transfer).defects).toEqual([
      'rights missing',
      'transferee.identifier same-party',
      'attachments.applicationForm missing',
      'attachments.transferContract missing',
      'attachments.certificate missing',
    ]);
  });

  test('change, renewal, cancellation', () => {
    const applicants = [firm];
    expect(
      paths({
        kind: 'change',
        applicants,
        attachments,
        changes: [
          { field: 'origin', before: 'a', after: 'b' },
          { field: 'overview', before: 'a', after: 'a' },
          { field: 'period', before: 'a', after: 'b' },
        ],
      }).defects,
    ).toEqual(['changes[0].field not-changeable', 'changes[1] unchanged']);
    expect(paths({ kind: 'renewal', applicants, attachments, validityMonths: 61 }).defects).toEqual(
      ['validityMonths longer-than-allowed'],
    );
    expect(
      paths({ kind: 'cancellation', applicants, attachments, ground: 'dislike' }).defects,
    ).toEqual(['reason missing', 'ground unknown-ground']);
  });
});

test('sections and divisions of GB/T 4754 follow on each other without gap', () => {
  const bounds = Object.values(industrySections).map(({ divisions }) => divisions);
  for (const [i, [first, last]] of bounds.entries()) {
    expect(last).toBeGreaterThanOrEqual(first);
    expect(first).toBe((bounds[i - 1]?.[1] ?? 0) + 1);
  }
  expect(['F52', 'F 52', 'K70'].every(isIndustryCode)).toBe(true);
  expect(['F53', '52', 'U01', 'f52', 'A00', 'T98'].some(isIndustryCode)).toBe(false);
});

test('fields, defects and remarks are named in both languages', () => {
  for (const texts of [fieldTexts, defectTexts, remarkTexts])
    for (const { en, zh } of Object.values(texts)) expect(en !== '' && zh !== '').toBe(true);
});

test('a body that is too large or has fields of its own is no application', () => {
  const over = { ...complete, data: { ...complete.data, dataName: 'x'.repeat(201) } };
  expect(applicationSchema.safeParse(over).success).toBe(false);
  expect(applicationSchema.safeParse({ ...complete, state: 'inForce' }).success).toBe(false);
});
