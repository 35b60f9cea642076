import { expect, test } from 'vitest';
import { column } from '../../sql/build.ts';
import { printDuckDb } from '../../sql/duckdb.ts';
import { orderDependences } from '../../sql/order-independence.ts';
import type { CanonicalColumn } from '../../vocabulary/canonical-schema.ts';
import { canonicalSchema } from './canonical-schema.ts';
import { cellText } from './cell-text.ts';
import { engineType } from './engine-type.ts';
import {
  bucketStatement,
  digestStatement,
  type EncodedColumn,
  misfitStatement,
  presentStatement,
  rowAlias,
  rowCountStatement,
} from './statements.ts';

const types = [
  'BOOLEAN',
  'BIGINT',
  'DECIMAL(12,2)',
  'DECIMAL(38,4)',
  'DOUBLE',
  'DATE',
  'TIME',
  'TIMESTAMP',
  'TIMESTAMP_NS',
  'TIMESTAMP WITH TIME ZONE',
  'VARCHAR',
  'UUID',
  'BLOB',
  'BIGINT[]',
];
const own = types.map((type) => encoded(type, ownColumn(type)));
const cast = [
  encoded('DOUBLE', { name: 'a', type: 'decimal', scale: 2 }),
  encoded('DECIMAL(9,3)', { name: 'b', type: 'double' }),
  encoded('TIMESTAMP', { name: 'c', type: 'date', unit: 'day' }),
];
const statements = [
  digestStatement('sales', own),
  digestStatement('sales', cast),
  misfitStatement('sales', cast),
  presentStatement('sales', ['a', 'b'], new Set(['b'])),
  rowCountStatement('digests'),
  bucketStatement('digests', '4000', '8000'),
];

function ownColumn(type: string): CanonicalColumn {
  const [first] = canonicalSchema([{ name: type, engineType: type }]).columns;
  if (first === undefined) throw new Error('no column');
  return first;
}

function encoded(type: string, of: CanonicalColumn): EncodedColumn {
  return { column: of, cell: cellText(column(of.name, rowAlias), engineType(type), of) };
}

test('the SQL is the one that was reviewed', async () => {
  await expect(`${statements.map(printDuckDb).join(';\n\n')};\n`).toMatchFileSnapshot(
    '../../../test/golden/fingerprint.duckdb.golden.sql',
  );
});

test('no statement depends on the order of rows', () => {
  expect(statements.flatMap(orderDependences)).toEqual([]);
});

test('a column named like an alias of ours is not mistaken for it', () => {
  const sql = printDuckDb(
    digestStatement('sales', [encoded('BIGINT', { name: 'c1', type: 'integer' })]),
  );
  expect(sql).toContain('"r"."c1"');
});
