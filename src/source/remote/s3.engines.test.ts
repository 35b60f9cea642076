import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { CreateBucketCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it, vi } from 'vitest';
import { createSourceFixture, type SourceFixture } from '../../../test/source-fixture.ts';
import type { OpenedSources } from '../open-sources.ts';
import { fetchObjects } from './fetch-objects.ts';
import { listS3 } from './list-s3.ts';
import { readAddress } from './remote-address.ts';
import { createS3Client } from './s3-client.ts';
import { openS3 } from './s3-object.ts';

const written = new URL('../../../test/lakes/fixtures/', import.meta.url).pathname;
const { signal } = new AbortController();
let fixture: SourceFixture;
let client: S3Client;

beforeAll(async () => {
  fixture = await createSourceFixture();
  setEnvironment();
  client = createS3Client();
  await client.send(new CreateBucketCommand({ Bucket: 'assay' }));
  await putFolder(written, 'lake');
  await put('data/a b/orders+1.csv', 'id,name\n1,one\n2,two\n');
  await put('data/a b/people.ndjson', '{"id":1}\n{"id":2}\n');
  await put('data/notes.pdf', '%PDF');
  await put('data/.hidden/x.csv', 'a\n1\n');
});
beforeEach(() => setEnvironment());
afterEach(() => vi.unstubAllEnvs());
afterAll(() => fixture.close());

function setEnvironment(): void {
  const { endpoint, accessKeyId, secretAccessKey } = inject('s3');
  vi.stubEnv('AWS_ENDPOINT_URL_S3', endpoint);
  vi.stubEnv('AWS_ACCESS_KEY_ID', accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', secretAccessKey);
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
}

async function put(key: string, body: string | Uint8Array): Promise<void> {
  await client.send(new PutObjectCommand({ Bucket: 'assay', Key: key, Body: body }));
}

async function putFolder(folder: string, prefix: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    await put(`${prefix}/${path.relative(folder, file)}`, await readFile(file));
  }
}

/** What a table holds and says of itself, but for where it lies in the engine. */
async function contentOf({ tables, notes, unreadable }: OpenedSources) {
  const content = [];
  for (const { id, files, columns, notes: own, ...table } of tables) {
    content.push({
      id,
      files,
      columns,
      notes: own,
      rows: await fixture.rows({ ...table, id, files, columns, notes: own }),
    });
  }
  return { content, notes, unreadable: unreadable.map(({ code, params }) => ({ code, params })) };
}

it('reads a folder of a bucket exactly as the same folder of this machine', async () => {
  const there = await fixture.open(['s3://assay/lake/']);
  const here = await fixture.open([written]);
  expect(await contentOf(there)).toEqual(await contentOf(here));
  expect(there.tables.map(({ id }) => id)).toContain('iceberg-orders');
  expect(there.unreadable).toHaveLength(2);
});

it('reads one object, a pattern and a folder with odd names, past what is hidden or no data', async () => {
  const folder = await fixture.open(['s3://assay/data']);
  expect(folder.tables.map(({ id, rows }) => [id, rows])).toEqual([
    ['a b/orders+1', 2],
    ['a b/people', 2],
  ]);
  expect(folder.notes).toEqual([
    { code: 'source.files-passed-over', params: { count: 1, kinds: '.pdf' } },
  ]);
  const one = await fixture.open(['s3://assay/data/a b/orders+1.csv']);
  expect(one.tables.map(({ id, files }) => [id, files[0]?.path])).toEqual([
    ['orders+1', 'orders+1.csv'],
  ]);
  const pattern = await fixture.open(['s3://assay/data/*/*.csv']);
  expect(pattern.tables.map(({ id }) => id)).toEqual(['orders+1']);
});

it('never reads a part of a table of a lake as plain files', async () => {
  for (const input of [
    's3://assay/lake/delta-people/part=a/',
    's3://assay/lake/delta-people/*/*.parquet',
    's3://assay/lake/*/data/*/*.parquet',
  ]) {
    const { tables, unreadable } = await fixture.open([input]);
    expect([tables, unreadable[0]?.code]).toEqual([[], 'source.lake-part']);
  }
});

it('refuses an object that was replaced after it was listed', async () => {
  await put('changing.bin', Buffer.alloc(300_000, 1));
  const address = readAddress('s3://assay/changing.bin');
  if (address.kind !== 's3') throw new Error('no S3 address');
  const { objects } = await listS3(client, address, signal);
  await put('changing.bin', Buffer.alloc(300_000, 2));
  const opened = objects.map((object) => openS3(client, object));
  const folder = path.join(fixture.temporaryFolder);
  const fetched = await fetchObjects(opened, { folder, limit: 1e9, signal, partBytes: 100_000 });
  expect(fetched.problems).toMatchObject([
    { code: 'source.remote-changed', where: { file: 's3://assay/changing.bin' } },
  ]);
  expect(fetched.paths.size).toBe(0);
});

it('fetches an object in parts, each once', async () => {
  const body = Buffer.from(Array.from({ length: 300_001 }, (_, at) => at % 249));
  await put('large.bin', body);
  const address = readAddress('s3://assay/large.bin');
  if (address.kind !== 's3') throw new Error('no S3 address');
  const { objects } = await listS3(client, address, signal);
  const done: number[] = [];
  const fetched = await fetchObjects(
    objects.map((object) => openS3(client, object)),
    {
      folder: fixture.temporaryFolder,
      limit: 1e9,
      signal,
      partBytes: 64 * 1024,
      onProgress: (progress) => done.push(progress.done),
    },
  );
  expect(await readFile([...fetched.paths.values()][0] ?? '')).toEqual(body);
  expect(done.at(-1)).toBe(body.length);
});

it('says what is wrong with credentials and buckets, and never with a secret', async () => {
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'wrong-secret');
  const refused = await fixture.open(['s3://assay/data/', 's3://assay/data/notes.pdf']);
  expect(refused.unreadable.map(({ code }) => code)).toEqual([
    'source.remote-refused',
    'source.remote-refused',
  ]);
  setEnvironment();
  const missing = await fixture.open(['s3://no-such-bucket/x/', 's3://assay/none.csv']);
  expect(missing.unreadable.map(({ code }) => code)).toEqual([
    'source.remote-not-found',
    'source.remote-not-found',
  ]);
  vi.stubEnv('AWS_ENDPOINT_URL_S3', 'http://127.0.0.1:9');
  const nobody = await fixture.open(['s3://assay/data/']);
  expect(nobody.unreadable).toMatchObject([
    { code: 'source.remote-unreachable', params: { reason: 'ECONNREFUSED' } },
  ]);
  const said = [refused, missing, nobody].flatMap(({ unreadable }) => unreadable);
  expect(JSON.stringify(said) + said.map(String)).not.toContain('secret');
});

it('fetches nothing where a folder is larger than may be fetched', async () => {
  await expect(
    fixture.open(['s3://assay/data/'], { limits: { remoteBytes: 10 } }),
  ).rejects.toMatchObject({ code: 'source.remote-too-large' });
});
