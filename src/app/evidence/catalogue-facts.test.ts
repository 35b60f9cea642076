import { expect, test } from 'vitest';
import type { ColumnDiscovery, Discovery } from '../../discover/discovery.ts';
import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import type { Declarations } from '../../vocabulary/declarations/declarations.ts';
import { exact } from '../../vocabulary/exactness.ts';
import type { TableMetadata } from '../../vocabulary/metadata/table-metadata.ts';
import { gatherFacts } from './gather-facts.ts';

const names = ['id', 'mail', 'note'];
const measure = (value: number) => ({ value, exactness: exact, query: 'q-m' });

// A part of a profile: what these facts read of one.
const profile = {
  table: {
    id: 't',
    files: [{ path: 's.t', bytes: 0, format: 'csv' }],
    rejections: { rowCount: 0, rows: [], cellCount: 0, cells: [] },
  },
  rows: 10,
  measures: { rows: measure(10), columns: measure(3) },
  columns: names.map((name) => ({
    column: { name },
    type: 'text',
    measures: {
      missing: measure(name === 'note' ? 4 : 0),
      nulls: measure(name === 'note' ? 4 : 0),
    },
    content: {},
    values: { kind: 'complete', entries: [] },
    misses: { count: 0, rows: [] },
  })) as unknown as ColumnProfile[],
} as unknown as TableProfile;

const personal = {
  personalInformation: false,
  directIdentifier: false,
  quasiIdentifier: false,
  sensitive: [],
};
const discovery = {
  tables: [
    {
      table: 't',
      duplicateRows: { count: 0, query: 'q-d', rows: [] },
      keys: [
        {
          columns: ['id'],
          kind: 'primary',
          source: 'declared',
          holds: true,
          distinct: 10,
          nonNull: 10,
          query: 'q-k',
        },
      ],
      columns: names.map(
        (name) =>
          ({
            column: name,
            personal,
            cleared: true,
            secrets: 0,
            tested: 0,
            invalid: 0,
            outliers: { applicable: false, count: 0 },
            gradeProposal: 'general-1',
          }) as unknown as ColumnDiscovery,
      ),
    },
  ],
  relationships: [],
} as unknown as Discovery;

const said: TableMetadata = {
  origin: { kind: 'database', system: 'postgresql', queries: ['q-c', 'q-t'] },
  schema: 's',
  name: 't',
  columns: [
    { name: 'id', notNull: true },
    { name: 'mail', notNull: true, comment: 'Where the customer is written to' },
    { name: 'note', notNull: false, comment: 'note' },
  ],
  primaryKey: { columns: ['id'], enforced: true, validated: true },
  access: { readers: 6, administrators: 2, everybody: false },
};

function facts(metadata: TableMetadata, declarations?: Declarations) {
  const found = gatherFacts({
    asset: 'a',
    profiles: [profile],
    discovery,
    metadata: new Map([['t', [metadata]]]),
    ...(declarations && { declarations }),
    asOf: '2026-11-24',
    seed: 1,
  });
  return (name: string) => found.filter((fact) => fact.name === name);
}

test('comments count as descriptions, with the statements that read them and no path of a contract', () => {
  const [described] = facts(said)('columns.described');
  expect(described).toMatchObject({
    value: 1,
    status: 'declared',
    subject: { table: 't' },
    query: 'q-c',
    queries: ['q-t'],
    basis: { code: 'evidence.catalogue', params: { catalogues: 'postgresql' } },
  });
  expect(described).not.toHaveProperty('declaration');
});

test('keys and NOT NULL of the database are assertions, tested by counts', () => {
  const found = facts(said);
  expect(found('keys.declared')).toMatchObject([{ value: 1, query: 'q-k' }]);
  expect(found('model.assertions')).toMatchObject([
    { value: 3, basis: { params: { columns: 2, keys: 1, references: 0 } } },
  ]);
  expect(found('model.assertionsHeld')).toMatchObject([{ value: 3 }]);
});

test('columns that the database keeps filled are required, as a stand-in; a key alone requires nothing else', () => {
  const filled = facts(said)('cells.requiredFilled');
  expect(filled.map(({ subject, proxy }) => [subject.column, proxy?.code])).toEqual([
    ['id', 'evidence.not-null-required'],
    ['mail', 'evidence.not-null-required'],
  ]);
  const keyAlone = {
    ...said,
    columns: said.columns.map(({ name }) => ({ name, notNull: name === 'id' })),
  };
  expect(facts(keyAlone)('cells.requiredFilled').map(({ proxy }) => proxy?.code)).toEqual(
    Array(3).fill('evidence.all-columns-required'),
  );
});

test('readers are counted; their need is known of none, unless everybody may read', () => {
  expect(facts(said)('readers.total')).toMatchObject([
    { value: 8, status: 'measured', query: 'q-c' },
  ]);
  expect(facts(said)('readers.withoutNeed')).toEqual([]);
  const open = facts({ ...said, access: { readers: 6, administrators: 2, everybody: true } });
  expect(open('readers.withoutNeed')).toMatchObject([{ value: 8, status: 'measured' }]);
});

test('what a contract says of readers stands, unless the database lets everybody read', () => {
  const readers = { total: 3, withoutNeed: 0 };
  const contract: Declarations = {
    tables: [],
    relationships: [],
    assay: { security: { readers } },
  };
  expect(facts(said, contract)('readers.total')).toMatchObject([{ value: 3, status: 'declared' }]);
  const open = { ...said, access: { readers: 6, everybody: true } };
  expect(
    facts(
      open,
      contract,
    )('readers.withoutNeed')
      .map(({ status }) => status)
      .sort(),
  ).toEqual(['declared', 'measured']);
});

test('lineage of a view is measured; a named owner counts where no contract has a team', () => {
  const view: TableMetadata = {
    ...said,
    ownerNamed: true,
    lineage: {
      process: { kind: 'view' },
      tables: [{ schema: 's', name: 'u' }],
      columns: [
        {
          column: 'id',
          inputs: [{ schema: 's', table: 'u', column: 'id' }],
          transformation: 'identity',
        },
        { column: 'note', inputs: [], transformation: 'identity' },
      ],
      complete: true,
    },
  };
  const found = facts(view);
  expect(found('columns.lineage')).toMatchObject([{ value: 1, status: 'measured' }]);
  expect(found('columns.traced')).toMatchObject([{ value: 1, status: 'measured' }]);
  expect(found('owners.valid')).toMatchObject([{ value: 1, status: 'declared' }]);
  expect(facts(said)('columns.lineage')).toEqual([]);
});
