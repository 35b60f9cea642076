import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSourceFixture, type SourceFixture } from '../../../test/source-fixture.ts';
import { partitionValues } from './group-parts.ts';

let fixture: SourceFixture;
beforeAll(async () => {
  fixture = await createSourceFixture();
});
afterAll(() => fixture.close());

const open = (folder: string) => fixture.open([path.join(fixture.folder, folder)]);

it('reads a partitioned folder of text as one table with its keys as columns', async () => {
  fixture.write('hive/year=2023/month=01/a.csv', 'id,name\n1,x\n2,y\n');
  fixture.write('hive/year=2024/month=02/b.csv', 'id,extra,name\n3,e,z\nbroken\n4,e,w\n');
  fixture.write('hive/year=2024/month=__HIVE_DEFAULT_PARTITION__/c.csv', 'id,name\n5,v\n');
  const { tables } = await open('hive');
  const [table] = tables;
  if (table === undefined) throw new Error('nothing was loaded');
  expect(tables).toHaveLength(1);
  expect(table).toMatchObject({ id: 'hive', rows: 5, files: [{}, {}, {}] });
  expect(table.columns.map(({ name, ordinal }) => [name, ordinal])).toEqual([
    ['id', 0],
    ['name', 1],
    ['extra', 2],
    ['year', 3],
    ['month', 4],
  ]);
  expect(await fixture.rows(table)).toEqual([
    ['1', 'x', null, '2023', '01'],
    ['2', 'y', null, '2023', '01'],
    ['3', 'z', 'e', '2024', '02'],
    ['4', 'w', 'e', '2024', '02'],
    ['5', 'v', null, '2024', null],
  ]);
  expect(table.rejections).toMatchObject({
    rowCount: 1,
    rows: [{ where: { file: 'year=2024/month=02/b.csv', line: 3 } }],
  });
  expect(table.address(3)).toMatchObject({ file: 'year=2024/month=02/b.csv', record: 3, line: 4 });
  expect(table.notes).toEqual([
    { code: 'source.partitions-joined', params: { count: 3, columns: 'year, month' } },
    { code: 'source.part-columns-differ', params: { count: 1 } },
  ]);
});

it('keeps tables of another kind in one partitioned folder apart', async () => {
  fixture.write('kinds/day=1/orders.ndjson', '{"order":1,"sum":2}\n{"order":2,"sum":2}\n');
  fixture.write('kinds/day=2/orders.ndjson', '{"order":3,"sum":2}\n{"order":4,"sum":2}\n');
  fixture.write('kinds/day=1/people.ndjson', '{"name":"a","born":1}\n{"name":"b","born":2}\n');
  const { tables } = await open('kinds');
  expect(tables.map(({ id, rows }) => [id, rows])).toEqual([
    ['kinds', 4],
    ['kinds ndjson', 2],
  ]);
});

it('joins numbered files with equal headers and no others', async () => {
  fixture.write('parts/part-0001.csv', 'id,name\n1,x\n2,w\n');
  fixture.write('parts/part-0002.csv.gz', gzipSync('id,name\n9,copy\n8,copy\n'));
  fixture.write('parts/part-0002.csv', 'id,name\n3,y\n4,w\n');
  fixture.write('parts/part-0003.csv', 'id,title\n5,z\n6,w\n');
  const { tables } = await open('parts');
  expect(tables.map(({ id, rows, files }) => [id, rows, files.length])).toEqual(
    [
      ['part', 4, 2],
      ['parts/part-0002.csv.gz', 2, 1],
      ['parts/part-0003', 2, 1],
    ].map(([id, ...rest]) => [String(id).replace('parts/', ''), ...rest]),
  );
  expect(tables[0]?.notes).toEqual([{ code: 'source.parts-joined', params: { count: 2 } }]);
  expect(tables[0]?.address(2)).toMatchObject({ file: 'part-0002.csv', record: 1, line: 2 });
});

it('joins no files without a header, and none whose names do not call them parts', async () => {
  fixture.write('bare/part-1.csv', '1,2\n3,4\n');
  fixture.write('bare/part-2.csv', '5,6\n7,8\n');
  fixture.write('bare/sales-2023.csv', 'id,name\n1,x\n2,w\n');
  fixture.write('bare/sales-2024.csv', 'id,name\n1,x\n2,w\n');
  const { tables } = await open('bare');
  expect(tables.map(({ id }) => id)).toEqual(['part-1', 'part-2', 'sales-2023', 'sales-2024']);
});

it('reads the keys of folders as writers escape them', () => {
  expect(partitionValues('a/city=S%C3%A3o%20Paulo/day=100%/x.csv')).toEqual([
    ['city', 'São Paulo'],
    ['day', '100%'],
  ]);
});
