import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import avro from 'avsc';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSourceFixture, type SourceFixture } from '../../../test/source-fixture.ts';
import { quoteName } from '../../sql/duckdb.ts';
import type { Table } from '../../vocabulary/table.ts';
import { parseHook } from './iceberg/read-avro.ts';

const written = new URL('../../../test/lakes/fixtures/', import.meta.url).pathname;
let fixture: SourceFixture;
let copies = 0;

beforeAll(async () => {
  fixture = await createSourceFixture();
});
afterAll(() => fixture.close());

async function load(folder: string): Promise<Table> {
  const { tables, unreadable } = await fixture.open([folder]);
  const [table] = tables;
  if (table === undefined) throw unreadable[0] ?? new Error('nothing was loaded');
  return table;
}

async function one(table: Table, select: string): Promise<readonly unknown[]> {
  const found = await fixture.engine.run(`SELECT ${select} FROM ${quoteName(table.relation)}`);
  return (found.rows[0] ?? []).map(String);
}

/** A copy of a table that may be broken. */
async function copyOf(name: string): Promise<string> {
  copies += 1;
  const folder = path.join(fixture.folder, `copy-${copies}`, name);
  await cp(path.join(written, name), folder, { recursive: true });
  return folder;
}

const problemOf = async (folder: string) => {
  const { tables, unreadable } = await fixture.open([folder]);
  expect(tables).toEqual([]);
  return unreadable[0];
};

it('reads an Iceberg table as Trino does: deletes by position, renamed, widened, dropped and added columns', async () => {
  const table = await load(path.join(written, 'iceberg-orders'));
  expect(table.columns.map(({ name, physicalType }) => `${name} ${physicalType}`)).toEqual([
    'id BIGINT',
    'customer VARCHAR',
    'amount DECIMAL(10,2)',
    'day DATE',
    'part INTEGER',
    'at TIMESTAMP',
    'note VARCHAR',
    'gone BIGINT',
  ]);
  const truth =
    'count(*), sum(id), sum(amount), count(note), count(gone), count(DISTINCT customer)';
  expect(await one(table, truth)).toEqual(['64', '2602', '2252.50', '8', '8', '59']);
  expect(table).toMatchObject({ rows: 64, id: 'iceberg-orders', name: 'iceberg-orders' });
  expect(table.notes).toEqual([
    {
      code: 'source.lake-read',
      params: { format: 'Iceberg', version: '12', files: 7, deleted: 6 },
    },
  ]);
});

it('tells where each row stands in its data file, past those that are deleted', async () => {
  const table = await load(path.join(written, 'iceberg-orders'));
  const found = await fixture.engine.run(
    `SELECT id, ${quoteName(table.rowIndex ?? '')} FROM ${quoteName(table.relation)} ORDER BY 2`,
  );
  for (const [id, index] of found.rows) {
    const where = table.address(Number(index));
    if (where.kind !== 'record' || where.record === undefined) throw new Error('no record');
    const file = path.join(written, 'iceberg-orders', where.file);
    const there = await fixture.engine.run(
      `SELECT id FROM read_parquet('${file}') WHERE file_row_number = ${where.record - 1}`,
    );
    expect(there.rows).toEqual(
      [[typeof id === 'bigint' ? Number(id) : id]].map(([each]) => [each]),
    );
  }
});

it('reads nested columns that never changed, and refuses those that did', async () => {
  const table = await load(path.join(written, 'iceberg-nested'));
  expect(
    await one(table, 'count(*), sum(id), max(who.name), count(seen_at), sum(len(tags))'),
  ).toEqual(['19', '337', 'name 9', '19', '19']);
  expect(await problemOf(path.join(written, 'iceberg-evolved'))).toMatchObject({
    code: 'source.lake-unsupported.nested-change',
  });
});

it('reads a Delta table as its writers do: updated, compacted, with a later column and odd partitions', async () => {
  const people = await load(path.join(written, 'delta-people'));
  expect(await one(people, 'count(*), sum(id), sum(amount), count(note), count(part)')).toEqual([
    '38',
    '1473',
    '1841.25',
    '10',
    '25',
  ]);
  expect(await one(people, "string_agg(DISTINCT part, '|' ORDER BY part)")).toEqual(['a|b c/d']);
  const sales = await load(path.join(written, 'delta-sales'));
  expect(
    await one(sales, 'count(*), sum(id), sum(amount), count(note), count(DISTINCT part)'),
  ).toEqual(['44', '1824', '1030.00', '5', '3']);
  const mapped = await load(path.join(written, 'delta-mapped'));
  expect(mapped.columns.map(({ name }) => name)).toEqual(['id', 'customer']);
  expect(await one(mapped, 'count(*), sum(id), count(customer)')).toEqual(['10', '55', '10']);
});

it('replays the same state from the checkpoint as from all commits', async () => {
  const folder = await copyOf('delta-sales');
  const log = path.join(folder, '_delta_log');
  for (const name of await readdir(log)) {
    if (name.includes('checkpoint')) await rm(path.join(log, name));
  }
  expect(await one(await load(folder), 'count(*), sum(id)')).toEqual(['44', '1824']);
  const other = await copyOf('delta-sales');
  for (const version of [0, 1, 2, 3, 4, 5]) {
    await rm(path.join(other, '_delta_log', `${String(version).padStart(20, '0')}.json`));
  }
  expect(await one(await load(other), 'count(*), sum(id)')).toEqual(['44', '1824']);
});

it('refuses a Delta table that it could read wrongly', async () => {
  expect(await problemOf(path.join(written, 'delta-vectors'))).toMatchObject({
    code: 'source.lake-unsupported.deletion-vectors',
    params: { format: 'Delta Lake', detail: '2' },
  });
  const withAction = async (action: unknown) => {
    const folder = await copyOf('delta-sales');
    const next = path.join(folder, '_delta_log', `${'7'.padStart(20, '0')}.json`);
    await writeFile(next, `${JSON.stringify(action)}\n`);
    return await problemOf(folder);
  };
  const protocol = (minReaderVersion: number, readerFeatures?: readonly string[]) => ({
    protocol: { minReaderVersion, minWriterVersion: 7, readerFeatures },
  });
  expect(await withAction(protocol(4))).toMatchObject({
    code: 'source.lake-unsupported.format-version',
  });
  expect(await withAction(protocol(3, ['timestampNtz', 'typeWidening', '<script>']))).toMatchObject(
    {
      code: 'source.lake-unsupported.reader-features',
      params: { detail: 'typeWidening, ?' },
    },
  );
  const add = (file: string) => ({ add: { path: file, partitionValues: {}, size: 1 } });
  for (const file of [
    '../secret.parquet',
    '/etc/passwd',
    's3://other/x.parquet',
    'a%2F..%2F..%2Fb',
  ]) {
    expect(await withAction(add(file))).toMatchObject({
      code: 'source.lake-unsupported.files-elsewhere',
    });
  }
  expect(await withAction(add('not-there.parquet'))).toMatchObject({
    code: 'source.lake-damaged.missing-file',
  });
  expect(await withAction({ add: { size: 'x' } })).toMatchObject({
    code: 'source.lake-damaged.unreadable',
  });
});

it('replays a commit whatever the order of its lines', async () => {
  const folder = await copyOf('delta-vectors');
  const commit = path.join(folder, '_delta_log', `${'2'.padStart(20, '0')}.json`);
  const lines = (await readFile(commit, 'utf8')).trim().split('\n');
  expect(lines.filter((line) => /"(?:add|remove)"/.test(line))).toHaveLength(4);
  for (const text of [lines.join('\n'), lines.reverse().join('\n')]) {
    await writeFile(commit, text);
    expect(await problemOf(folder)).toMatchObject({
      code: 'source.lake-unsupported.deletion-vectors',
      params: { detail: '2' },
    });
  }
});

it('refuses a Delta log of which a part is missing', async () => {
  const folder = await copyOf('delta-people');
  const log = path.join(folder, '_delta_log');
  await rm(path.join(log, `${'3'.padStart(20, '0')}.json`));
  expect(await problemOf(folder)).toMatchObject({
    code: 'source.lake-damaged.incomplete',
    params: { detail: 'version 3' },
  });
});

it('refuses an Iceberg table that it could read wrongly', async () => {
  const changed = async (change: (text: string) => string) => {
    const folder = await copyOf('iceberg-orders');
    const newest = await newestMetadata(folder);
    await writeFile(newest, change(await readFile(newest, 'utf8')));
    return await problemOf(folder);
  };
  const newer = await changed((text) =>
    text.replace(/"format-version" ?: ?2/, '"format-version":3'),
  );
  expect(newer).toMatchObject({
    code: 'source.lake-unsupported.format-version',
    params: { detail: '3' },
  });
  const moved = await changed((text) =>
    text.replace(/"location" ?: ?"[^"]*"/, '"location":"s3://b/x"'),
  );
  expect(moved).toMatchObject({ code: 'source.lake-unsupported.files-elsewhere' });
  const lost = await changed((text) =>
    text.replace(/"current-snapshot-id" ?: ?\d+/, '"current-snapshot-id":1'),
  );
  expect(lost).toMatchObject({ code: 'source.lake-damaged.incomplete', params: {} });
  expect(await changed(() => '{')).toMatchObject({ code: 'source.lake-damaged.unreadable' });

  const twice = await copyOf('iceberg-orders');
  const newest = await newestMetadata(twice);
  await cp(newest, newest.replace(/-[0-9a-f]{8}-/, '-00000000-'));
  expect(await problemOf(twice)).toMatchObject({
    code: 'source.lake-damaged.ambiguous',
    params: { detail: 'metadata 12' },
  });
});

it('refuses equality deletes, deletion vectors and other file formats of Iceberg', async () => {
  const cases = [
    [{ content: 2 }, 'equality-deletes'],
    [{ file_format: 'PUFFIN' }, 'deletion-vectors'],
    [{ file_format: 'ORC' }, 'file-format'],
  ] as const;
  for (const [change, what] of cases) {
    const folder = await copyOf('iceberg-orders');
    const manifests = await readdir(path.join(folder, 'metadata'));
    for (const name of manifests.filter((each) => /-m\d\.avro$/.test(each))) {
      await rewrite(path.join(folder, 'metadata', name), (entry) => {
        if (entry.data_file.content === 1) Object.assign(entry.data_file, change);
      });
    }
    expect(await problemOf(folder)).toMatchObject({
      code: `source.lake-unsupported.${what}`,
    });
  }
});

it('refuses a data file with another number of rows than recorded', async () => {
  const folder = await copyOf('iceberg-orders');
  const files = await readdir(path.join(folder, 'data/part=0'));
  const paths = files.sort().map((name) => path.join(folder, 'data/part=0', name));
  await cp(paths[1] ?? '', paths[0] ?? '');
  expect(await problemOf(folder)).toMatchObject({ code: 'source.lake-damaged.row-count' });
});

it('uses nothing of a table of which a page is damaged', async () => {
  for (const [name, folder] of [
    ['iceberg-orders', 'data/part=0'],
    ['iceberg-orders', 'data/part=1'],
    ['delta-mapped', '.'],
  ] as const) {
    const copy = await copyOf(name);
    const data =
      (await readdir(path.join(copy, folder))).find((each) => /^20\d+_/.test(each)) ?? '';
    const file = path.join(copy, folder, data);
    const bytes = await readFile(file);
    for (let at = 10; at < 150; at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
    await writeFile(file, bytes);
    const { tables, unreadable } = await fixture.open([copy]);
    const salvaged = await tables[0]?.salvage?.();
    expect([...unreadable, ...(salvaged?.problems ?? [])]).toMatchObject([
      { code: 'source.lake-damaged.unreadable' },
    ]);
    expect(salvaged?.intact).toBeUndefined();
  }
});

it('never reads a part of such a table as plain files, and says so of a file that is named', async () => {
  for (const name of [
    'delta-people/part=a',
    'delta-people/part=a/*.parquet',
    'iceberg-orders/data',
  ]) {
    expect(await problemOf(path.join(written, name))).toMatchObject({ code: 'source.lake-part' });
  }
  const [first = ''] = await readdir(path.join(written, 'delta-people/part=a'));
  const { tables, notes } = await fixture.open([path.join(written, 'delta-people/part=a', first)]);
  expect(tables).toHaveLength(1);
  expect(notes).toMatchObject([{ code: 'source.lake-file-alone' }]);
});

it('reads such tables among other files, and refuses one of a format that it does not read', async () => {
  const folder = path.join(fixture.folder, 'mixed');
  await mkdir(path.join(folder, 'trips/.hoodie'), { recursive: true });
  await writeFile(path.join(folder, 'trips/a.csv'), 'a\n1\n');
  await writeFile(path.join(folder, 'plain.csv'), 'a,b\n1,2\n');
  await cp(path.join(written, 'delta-mapped'), path.join(folder, 'people'), { recursive: true });
  const { tables, unreadable, filesRead } = await fixture.open([folder]);
  expect(tables.map(({ id }) => id)).toEqual(['people', 'plain']);
  expect(tables[0]?.files[0]?.path).toMatch(/^people\//);
  expect(filesRead).toBe(2);
  expect(unreadable).toMatchObject([
    {
      code: 'source.lake-unsupported.table-format',
      params: { format: 'Hudi' },
      where: { file: 'trips' },
    },
  ]);
});

it('reads an Iceberg table by its record of a state, and one that nothing was written to', async () => {
  const byRecord = await load(await newestMetadata(path.join(written, 'iceberg-orders')));
  expect(byRecord.rows).toBe(64);
  const folder = await copyOf('iceberg-orders');
  const newest = await newestMetadata(folder);
  const text = await readFile(newest, 'utf8');
  await writeFile(
    newest,
    text.replace(/"current-snapshot-id" ?: ?\d+/, '"current-snapshot-id":-1'),
  );
  const empty = await load(folder);
  expect([empty.rows, empty.columns.length]).toEqual([0, 8]);
});

async function newestMetadata(folder: string): Promise<string> {
  const names = await readdir(path.join(folder, 'metadata'));
  const newest = names
    .filter((name) => name.endsWith('.metadata.json'))
    .sort()
    .at(-1);
  return path.join(folder, 'metadata', newest ?? '');
}

interface Entry {
  readonly data_file: { readonly content: number };
}

/** Writes an Avro file again with changed records. */
async function rewrite(file: string, change: (entry: Entry) => void): Promise<void> {
  const bytes = await readFile(file);
  const decoder = new avro.streams.BlockDecoder({ parseHook });
  const records: Entry[] = [];
  let type: avro.Type | undefined;
  decoder.on('metadata', (found: avro.Type) => {
    type = found;
  });
  decoder.on('data', (record: Entry) => records.push(record));
  await new Promise((resolve, reject) => {
    decoder.on('end', resolve).on('error', reject);
    decoder.end(bytes);
  });
  if (type === undefined) throw new Error('no schema');
  const encoder = new avro.streams.BlockEncoder(type);
  const chunks: Buffer[] = [];
  encoder.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => encoder.on('end', resolve));
  for (const record of records) {
    change(record);
    encoder.write(record);
  }
  encoder.end();
  await ended;
  await writeFile(file, Buffer.concat(chunks));
}
