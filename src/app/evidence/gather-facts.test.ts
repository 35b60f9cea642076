import { expect, test } from 'vitest';
import type { ColumnDiscovery, Discovery, TableDiscovery } from '../../discover/discovery.ts';
import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import type { Declarations, DeclaredTable } from '../../vocabulary/declarations/declarations.ts';
import { exact } from '../../vocabulary/exactness.ts';
import { isFactName } from '../../vocabulary/fact-names.ts';
import type { RuleResult } from '../../vocabulary/quality-rule.ts';
import { RawValue } from '../../vocabulary/raw-value.ts';
import type { Relationship } from '../../vocabulary/relationship.ts';
import type { EvidenceInput } from './evidence-input.ts';
import { downstreamMaximum, gatherFacts } from './gather-facts.ts';

const sha256 = 'a'.repeat(64);
const measure = (value: number) => ({ value, exactness: exact, query: 'q-1' });

function column(
  name: string,
  more: Partial<ColumnProfile> & { missing?: number } = {},
): ColumnProfile {
  const { missing = 0, ...rest } = more;
  const profile = {
    column: { name, ordinal: 0, physicalType: 'VARCHAR', untyped: true },
    type: 'text' as const,
    typeShare: 1,
    measures: { missing: measure(missing) },
    content: {},
    masks: [],
    histogram: null,
    values: { kind: 'complete' as const, entries: [] },
    signature: RawValue.of([]),
    misses: { count: 0, rows: [] },
    ...rest,
  };
  return profile;
}

function meaning(name: string, more: Partial<ColumnDiscovery> = {}): ColumnDiscovery {
  return {
    column: name,
    personal: {
      personalInformation: false,
      directIdentifier: false,
      quasiIdentifier: false,
      sensitive: [],
    },
    masked: false,
    gradeProposal: 'general-1',
    gradeReason: { code: 'grade.none-found', params: {} },
    role: 'none',
    cleared: true,
    tested: 0,
    invalid: 0,
    missingTokens: 0,
    outliers: { applicable: false, count: 0 },
    secrets: 0,
    ...more,
  };
}

const person = {
  personal: {
    personalInformation: true,
    directIdentifier: true,
    quasiIdentifier: false,
    sensitive: ['financial-account' as const],
  },
  cleared: false,
};

interface Setup {
  readonly columns: readonly ColumnProfile[];
  readonly meanings?: readonly ColumnDiscovery[];
  readonly profile?: Partial<TableProfile>;
  readonly discovery?: Partial<TableDiscovery>;
  readonly found?: Partial<Discovery>;
  readonly declared?: Omit<DeclaredTable, 'table'>;
  readonly declarations?: Partial<Declarations>;
  readonly more?: Partial<EvidenceInput>;
}

function input(setup: Setup): EvidenceInput {
  const { columns } = setup;
  const base = {
    table: {
      id: 't',
      name: 't',
      relation: 't',
      columns: columns.map((one) => one.column),
      rows: 100,
      files: [],
      rejections: { rowCount: 25, rows: [], cellCount: 0, cells: [] },
      notes: [],
      address: () => ({ kind: 'unaddressable' as const }),
    },
    rows: 100,
    typedRelation: 't',
    exactRelation: 't',
    columns,
    measures: {},
    missingPerRow: [],
    fingerprint: { quick: '', schema: '' },
    missing: { by: 'rows' as const, labels: [], columns: [] },
  };
  const profile: TableProfile = { ...base, ...setup.profile };
  const table: TableDiscovery = {
    table: 't',
    columns: setup.meanings ?? columns.map((one) => meaning(one.column.name)),
    describesPersons: false,
    keys: [],
    duplicateRows: { count: 4, query: 'q-dup', rows: [] },
    ...setup.discovery,
  };
  const declared = setup.declared ?? (setup.declarations ? { columns: [] } : undefined);
  return {
    asset: 'a',
    profiles: [profile],
    discovery: { tables: [table], relationships: [], findings: [], ...setup.found },
    ...(declared === undefined
      ? {}
      : {
          declarations: {
            tables: [{ table: 't', ...declared }],
            relationships: [],
            ...setup.declarations,
          },
        }),
    matches: [{ declared: 'T', table: 't', missingColumns: [] }],
    asOf: '2026-11-23',
    seed: 1,
    ...setup.more,
  };
}

function facts(setup: Setup) {
  const gathered = gatherFacts(input(setup));
  const one = (name: string) => gathered.find((fact) => fact.name === name);
  return { all: gathered, value: (name: string) => one(name)?.value, one };
}

test('cells that look wrong are bad cells, between what is proven and what may be', () => {
  const group = {
    column: 'n',
    kind: 'scale-jump' as const,
    count: 6,
    exactness: exact,
    also: [],
    evidence: [],
    rows: [{ kind: 'record' as const, file: 't.csv', record: 3 }],
    confidence: [0.9, 0.9] as const,
    query: 'q-cells',
  };
  const suspectedCells = {
    table: 't',
    minimumConfidence: 0.5,
    groups: [group],
    kept: () => [],
    all: async function* () {},
  };
  const numbers = column('n', { type: 'integer' });
  const meanings = [meaning('n', { outliers: { applicable: true, count: 2 } })];
  const { one } = facts({ columns: [numbers], meanings, discovery: { suspectedCells } });
  expect(one('cells.bad')).toMatchObject({
    value: 6,
    exactness: { kind: 'approximate', low: 6, high: 8, confidence: 1 },
    rows: group.rows,
    proxy: { code: 'evidence.suspected-cells' },
  });
  // A column without any test was looked at all the same.
  const text = facts({ columns: [column('n')], discovery: { suspectedCells } });
  expect(text.value('cells.tested')).toBe(100);
  expect(facts({ columns: [column('n')] }).value('cells.tested')).toBeUndefined();
});

test('a bare table states what is measured, and no register that nobody keeps', () => {
  const { all, value, one } = facts({ columns: [column('id'), column('name', { missing: 30 })] });
  expect(all.every(({ name }) => isFactName(name))).toBe(true);
  expect(all.map(({ id }) => id)).toEqual(all.map((_, i) => `ev-${i + 1}`));
  expect(value('rows.total')).toBe(125);
  expect(value('rows.usable')).toBe(100);
  expect(value('rows.duplicate')).toBe(4);
  expect(one('rows.duplicate')?.proxy?.code).toBe('evidence.whole-row');
  expect(all.filter(({ name }) => name === 'cells.requiredFilled').map((f) => f.value)).toEqual([
    100, 70,
  ]);
  expect(one('cells.requiredFilled')?.proxy?.code).toBe('evidence.all-columns-required');
  for (const name of [
    'columns.described',
    'columns.classified',
    'sources.total',
    'owners.valid',
    'catalogue.filled',
    'columns.withBasis',
    'grade.exposure',
    'freshness.ageDays',
  ]) {
    expect(value(name), name).toBeUndefined();
  }
});

test('required columns as declared are no proxy', () => {
  const declared = { columns: [{ name: 'name', required: true }] };
  const { all, one } = facts({
    columns: [column('id'), column('name', { missing: 30 })],
    declared,
  });
  expect(all.filter(({ name }) => name === 'cells.required')).toHaveLength(1);
  expect(one('cells.requiredFilled')).toMatchObject({ value: 70, subject: { column: 'name' } });
  expect(one('cells.requiredFilled')?.proxy).toBeUndefined();
});

test('a declared population, and proven bounds without one', () => {
  const columns = [column('a', { missing: 10 }), column('b', { missing: 20 })];
  const declared = { columns: [], assay: { expectedRows: 80 } };
  expect(facts({ columns, declared }).value('records.present')).toBe(80);
  const { one } = facts({ columns });
  expect(one('records.present')).toMatchObject({
    value: 70,
    exactness: { kind: 'approximate', low: 70, high: 80, confidence: 1 },
    proxy: { code: 'evidence.no-population' },
  });
});

test('a declared standard is tested once per distinct value', () => {
  const entries = [
    { value: RawValue.of('A-1'), count: 60 },
    { value: RawValue.of('B-22'), count: 30 },
    { value: RawValue.of('wrong'), count: 10 },
  ];
  const columns = [column('code', { values: { kind: 'complete', entries } })];
  const standard = { type: 'string', pattern: '[A-Z]-[0-9]+', maxLength: 3 } as const;
  const { one, value } = facts({ columns, declared: { columns: [{ name: 'code', standard }] } });
  expect(value('cells.governed')).toBe(100);
  expect(one('cells.standardPass')).toMatchObject({ value: 60 });
  expect(value('columns.agreeing')).toBe(0);
});

test('a pattern that could run for ever is not run', () => {
  const entries = [{ value: RawValue.of(`${'a'.repeat(100)}!`), count: 100 }];
  const columns = [column('code', { values: { kind: 'complete', entries } })];
  const standard = { pattern: '(a+)+$' } as const;
  const { value } = facts({ columns, declared: { columns: [{ name: 'code', standard }] } });
  expect(value('cells.governed')).toBeUndefined();
});

test('values known by sample give a range', () => {
  const entries = Array.from({ length: 50 }, (_, i) => ({
    value: RawValue.of(i < 46 ? 'ok' : 'not ok'),
    count: 1,
  }));
  const columns = [column('code', { values: { kind: 'sample', entries } })];
  const standard = { pattern: 'ok' } as const;
  const { one } = facts({ columns, declared: { columns: [{ name: 'code', standard }] } });
  expect(one('cells.standardPass')?.exactness).toMatchObject({ kind: 'sampled', n: 50, seed: 1 });
  expect(one('cells.standardPass')?.value).toBeCloseTo(92, 9);
});

test('rules carry weight, query and rows', () => {
  const result = {
    rule: {
      id: 'r',
      table: 'T',
      type: 'sql',
      query: '',
      weight: 2,
      where: {},
      expect: { operator: 'mustBe', value: 0 },
    },
    status: 'failed',
    pass: 90,
    applicable: 100,
    weight: 2,
    query: 'q-rule',
    rows: [{ kind: 'record', file: 't.csv', record: 3 }],
  } as const satisfies RuleResult;
  const { one, value } = facts({
    columns: [column('a')],
    declared: { columns: [] },
    more: { rules: [result] },
  });
  expect(one('rules.passedWeight')).toMatchObject({
    value: 1.8,
    query: 'q-rule',
    rows: result.rows,
  });
  expect(value('rules.weight')).toBe(2);
  expect(value('constraints.pass')).toBe(90);
});

test('relationships count as a proxy until somebody declares them', () => {
  const relationship: Relationship = {
    from: { table: 't', columns: ['a'] },
    to: { table: 'u', columns: ['id'] },
    source: 'discovered',
    references: 50,
    orphans: 5,
    orphanRows: [],
    cardinality: 'many-to-one',
    confidence: 1,
  };
  const found = { relationships: [relationship] };
  const { one } = facts({ columns: [column('a')], found });
  expect(one('references.resolved')).toMatchObject({
    value: 45,
    proxy: { code: 'evidence.discovered-relationships' },
  });
});

test('personal information: density, rows of sensitive values as counted, secrets only where they are', () => {
  const columns = [
    column('card', { missing: 40 }),
    column('account', { missing: 10 }),
    column('x'),
  ];
  const meanings = [
    meaning('card', person),
    meaning('account', person),
    meaning('x', { secrets: 3 }),
  ];
  const sensitiveRows = { count: 95, query: 'q-s' };
  const { one, value, all } = facts({ columns, meanings, discovery: { sensitiveRows } });
  expect(facts({ columns, meanings }).value('rows.sensitive')).toBeUndefined();
  expect(value('columns.personal')).toBe(2);
  expect(value('columns.directClear')).toBe(2);
  expect(one('rows.sensitive')).toMatchObject({ value: 95, query: 'q-s' });
  expect(one('rows.sensitive')).not.toHaveProperty('exactness');
  expect(all.filter(({ name }) => name === 'cells.secrets').map((f) => f.subject.column)).toEqual([
    'x',
    undefined,
  ]);
});

test('secrets that were looked for in a sample alone are no exact count', () => {
  const sampled = (low: number, high: number, n: number): Partial<ColumnDiscovery> => ({
    secrets: low,
    secretSearch: {
      cells: low,
      kinds: [],
      rows: [],
      exactness: { kind: 'sampled', n, low, high, confidence: 1, seed: 1 },
    },
  });
  const { all } = facts({
    columns: [column('a'), column('b'), column('c')],
    meanings: [
      meaning('a', sampled(0, 40, 60)),
      meaning('b', sampled(1, 31, 70)),
      meaning('c', { secrets: 2 }),
    ],
  });
  const found = all.filter(({ name }) => name === 'cells.secrets');
  expect(found.map((fact) => [fact.subject.column, fact.value, fact.exactness])).toMatchObject([
    ['a', 0, { low: 0, high: 40 }],
    ['b', 1, { low: 1, high: 31 }],
    ['c', 2, undefined],
    [undefined, 3, { kind: 'sampled', n: 60, low: 3, high: 73 }],
  ]);
});

test('a rejection by a person is respected', () => {
  const rejected = {
    ...person,
    personal: { ...person.personal, confirmed: { by: 'p', verdict: 'rejected' as const } },
  };
  const { value } = facts({ columns: [column('card')], meanings: [meaning('card', rejected)] });
  expect(value('columns.personal')).toBe(0);
});

const documents = [{ id: 'd', path: 'd.pdf', sha256 }];
const own = { name: 'own', acquisitionMode: 'ownOrJointOperations' as const, proofs: ['d'] };
const rights = {
  purpose: 'trade' as const,
  sources: [own],
  asserted: (['hold', 'use', 'operate'] as const).map((right) => ({ right, proofs: ['d'] })),
};

test('rights: held when asserted, permitted and proven', () => {
  const { one, value } = facts({
    columns: [column('a')],
    declarations: { assay: { documents, rights } },
  });
  expect(value('rights.needed')).toBe(3);
  expect(one('rights.held')).toMatchObject({
    value: 3,
    status: 'documented',
    document: { sha256 },
  });
  expect(one('sources.proven')).toMatchObject({ value: 1, status: 'documented' });
});

test.each([
  [
    'the mode forbids it',
    { ...rights, sources: [{ ...own, acquisitionMode: 'automatedPublic' as const }] },
    documents,
    2,
    0,
  ],
  ['the proof was not found', rights, [{ id: 'd', path: 'd.pdf' }], 0, 0],
  [
    'the proof has lapsed',
    rights,
    [{ id: 'd', path: 'd.pdf', sha256, validUntil: '2026-11-22' }],
    0,
    0,
  ],
  [
    'the right has lapsed',
    { ...rights, asserted: rights.asserted.map((one) => ({ ...one, validUntil: '2025-01-01' })) },
    documents,
    0,
    0,
  ],
  ['nobody asserted it', { purpose: 'keep' as const, sources: [own] }, documents, undefined, 1],
  ['the source is not typed', { ...rights, sources: [{ name: 's' }] }, documents, undefined, 3],
])('rights: %s', (_, declared, attached, held, undecided) => {
  const { value } = facts({
    columns: [column('a')],
    declarations: { assay: { documents: attached, rights: declared } },
  });
  expect(value('rights.held')).toBe(held);
  expect(value('rights.undecided')).toBe(undecided);
});

test('a legal basis needs purpose and notice; an explicit none counts as none', () => {
  const setup = (personal: NonNullable<Declarations['assay']>['personal']) =>
    facts({
      columns: [column('card')],
      meanings: [meaning('card', person)],
      declarations: { assay: { documents, ...(personal && { personal }) } },
    }).value('columns.withBasis');
  expect(setup({ legalBasis: 'consent', purpose: 'delivery', notice: 'n' })).toBe(1);
  expect(setup({ legalBasis: 'consent', purpose: 'delivery' })).toBe(0);
  expect(setup({ legalBasis: 'consent', purpose: 'delivery', proofs: ['d'] })).toBe(1);
  expect(setup({ legalBasis: 'none', purpose: 'delivery', notice: 'n' })).toBe(0);
  expect(setup(undefined)).toBeUndefined();
});

test('the strictest confirmed grade counts; an unconfirmed proposal does not', () => {
  const graded = (assay: NonNullable<Declarations['assay']>, own?: 'core') =>
    facts({
      columns: [column('a')],
      declared: { columns: [{ name: 'a', ...(own && { assay: { confirmedGrade: own } }) }] },
      declarations: { assay },
    }).one('grade.exposure');
  const confirmedGrade = { grade: 'general-2' as const, by: 'p', date: '2026-01-01' };
  expect(graded({ confirmedGrade })).toMatchObject({ value: 0.2, status: 'declared' });
  expect(graded({ documents, confirmedGrade: { ...confirmedGrade, proofs: ['d'] } })?.status).toBe(
    'documented',
  );
  expect(graded({ confirmedGrade }, 'core')?.value).toBe(1);
  expect(graded({})).toBeUndefined();
});

test('dates are held against asOf', () => {
  const security = {
    lastRiskAssessment: '2026-05-23',
    incidents: [
      { date: '2026-01-01', severity: 'high' as const },
      { date: '2020-01-01', severity: 'high' as const },
    ],
  };
  const setup = {
    columns: [column('a')],
    declarations: { assay: { security, management: { lastValuation: '2026-05-23' } } },
  };
  const { value, one } = facts(setup);
  expect(value('riskAssessment.ageMonths')).toBeCloseTo(6.05, 1);
  expect(one('riskAssessment.cycleMonths')).toMatchObject({
    value: 36,
    proxy: { code: 'evidence.proposed-grade' },
  });
  expect(value('incidents.weight')).toBe(10);
  expect(
    facts({ ...setup, more: { asOf: '2030-01-01' } }).value('valuation.ageMonths'),
  ).toBeGreaterThan(40);
});

test('freshness comes from the newest value of a cleared time column', () => {
  const max = {
    value: RawValue.of<number | string>('2026-10-24 10:00:00'),
    exactness: exact,
    query: 'q-max',
  };
  const columns = [column('at', { type: 'timestamp', content: { max } })];
  const declared = { columns: [], assay: { eventTime: 'at', halfLifeDays: 30 } };
  expect(facts({ columns, declared }).value('freshness.ageDays')).toBe(30);
  const hidden = facts({ columns, declared, meanings: [meaning('at', { cleared: false })] });
  expect(hidden.value('freshness.ageDays')).toBeUndefined();
  const early = facts({ columns, declared, more: { asOf: '2026-10-01' } });
  expect(early.value('freshness.ageDays')).toBeUndefined();
});

test('over-retention is counted by month, between proven bounds', () => {
  const months = RawValue.of([
    { period: '2023-10', count: 10 },
    { period: '2023-11', count: 5 },
    { period: '2024-01', count: 85 },
  ]);
  const columns = [{ ...column('at', { type: 'date' }), months }];
  const declared = { columns: [], assay: { retention: { column: 'at', months: 36 } } };
  const { one, value } = facts({ columns, declared });
  expect(value('rows.dated')).toBe(100);
  expect(one('rows.overRetained')).toMatchObject({ value: 10, exactness: { low: 10, high: 15 } });
});

test('what is declared about use and return', () => {
  const value = {
    consumers90Days: 9,
    useCases: ['a', 'b', 'a'],
    income: 0,
    saving: 42,
    runningCost: 20,
    scenarioStage: 'production' as const,
    substituteSuppliers: 0,
    downstream: [
      { name: 'x', criticality: 3 },
      { name: 'y', criticality: 1 },
    ],
  };
  const found = facts({ columns: [column('a')], declarations: { assay: { value } } });
  expect(found.value('useCases.count')).toBe(2);
  expect(found.value('return.benefit')).toBe(42);
  expect(found.value('scenario.stage')).toBe(0.6);
  expect(found.value('substitutes.count')).toBe(0);
  expect(found.value('downstream.maximum')).toBeUndefined();
  const declarations = { tables: [], relationships: [], assay: { value } };
  expect(downstreamMaximum([declarations])).toBeUndefined();
  expect(downstreamMaximum([declarations, { tables: [], relationships: [] }])).toBe(4);
});

test('what declarations asked the engine to count carries its query', () => {
  const share = (part: number, whole: number, query: string) => ({ part, whole, query });
  const answers = new Map([
    [
      't',
      {
        required: share(60, 100, 'q-r'),
        actionable: share(50, 100, 'q-a'),
        delay: share(40, 90, 'q-d'),
        order: share(30, 80, 'q-o'),
        copy: share(20, 70, 'q-c'),
        logged: share(10, 55, 'q-l'),
      },
    ],
  ]);
  const { one, value } = facts({
    columns: [column('a', { missing: 30 }), column('b', { missing: 20 }), column('c')],
    declared: {
      columns: [
        { name: 'a', required: true },
        { name: 'b', required: true },
      ],
      assay: { minimumFields: ['a', 'b'] },
    },
    declarations: { assay: { security: { accessLog: { table: 't', requiredFields: ['a'] } } } },
    more: { answers },
  });
  expect(one('records.present')).toMatchObject({ value: 60, query: 'q-r' });
  expect(one('records.present')).not.toHaveProperty('exactness');
  expect(one('rows.actionable')).toMatchObject({ value: 50, query: 'q-a' });
  expect([value('rows.onTime'), value('rows.timed')]).toEqual([40, 90]);
  expect(one('rows.onTime')?.proxy?.code).toBe('evidence.times-by-name');
  expect([value('pairs.ordered'), value('pairs.sequential')]).toEqual([30, 80]);
  expect([value('pairs.equal'), value('pairs.compared')]).toEqual([20, 70]);
  expect([value('events.complete'), value('events.expected')]).toEqual([10, 55]);
  expect(one('events.expected')?.proxy?.code).toBe('evidence.events-in-log');
});

test('the same input gives the same register', () => {
  const setup = {
    columns: [column('a'), column('b')],
    declarations: { assay: { documents, rights } },
  };
  expect(gatherFacts(input(setup))).toEqual(gatherFacts(input(setup)));
});
