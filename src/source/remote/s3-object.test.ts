import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { serveObject, startWebServer, type WebServer } from '../../../test/remote/web-server.ts';
import { createSourceFixture, type SourceFixture } from '../../../test/source-fixture.ts';

/** The objects that the server below lists; `etag` is what it then serves. */
const objects = new Map<
  string,
  { readonly body: Buffer; readonly listed: string; readonly etag: string }
>();
let fixture: SourceFixture;
let server: WebServer;

beforeAll(async () => {
  fixture = await createSourceFixture();
  server = await startWebServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://host');
    const key = decodeURIComponent(url.pathname.split('/').slice(2).join('/'));
    if (url.searchParams.get('list-type') === '2') {
      response.setHeader('content-type', 'application/xml');
      return response.end(listing(url.searchParams.get('prefix') ?? ''));
    }
    const object = objects.get(key);
    if (object === undefined) return response.writeHead(404).end();
    if (request.method === 'HEAD') {
      const { body, listed } = object;
      return response.writeHead(200, { etag: listed, 'content-length': body.length }).end();
    }
    serveObject(request, response, object);
  });
});
beforeEach(() => {
  objects.clear();
  vi.stubEnv('AWS_ENDPOINT_URL', server.origin);
  vi.stubEnv('AWS_ENDPOINT_URL_S3', undefined);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key-of-a-test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'hush');
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  await server.close();
  await fixture.close();
});

function listing(prefix: string): string {
  const contents = [...objects]
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, { body, listed }]) => {
      const name = key.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return `<Contents><Key>${name}</Key><Size>${body.length}</Size><ETag>${listed}</ETag></Contents>`;
    });
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`;
}

function put(key: string, text: string, { listed = '"1"', etag = '"1"' } = {}): void {
  objects.set(key, { body: Buffer.from(text), listed, etag });
}

it('signs what it asks, by path where the server is one of its own', async () => {
  put('in/a.csv', 'a,b\n1,2\n');
  const { tables, unreadable } = await fixture.open(['s3://data-lake/in/']);
  expect(unreadable).toEqual([]);
  expect(tables.map(({ id, rows }) => [id, rows])).toEqual([['a', 1]]);
  const asked = server.asked.at(-1);
  expect(asked?.url).toMatch(/^\/data-lake\/in\/a\.csv/);
  expect(asked?.headers).toMatchObject({
    range: 'bytes=0-7',
    'if-match': '"1"',
    authorization: expect.stringContaining('AWS4-HMAC-SHA256 Credential=key-of-a-test/'),
  });
});

it('reads public buckets without a signature', async () => {
  vi.stubEnv('AWS_NO_SIGN_REQUEST', 'YES');
  put('in/a.csv', 'a,b\n1,2\n');
  expect((await fixture.open(['s3://data-lake/in/a.csv'])).tables).toHaveLength(1);
  expect(server.asked.at(-1)?.headers.authorization).toBeUndefined();
});

it('puts no object outside of its folder, whatever its key', async () => {
  put('in/../../../evil.csv', 'a\n1\n');
  put('in/x\\..\\evil.csv', 'a\n1\n');
  put('in//empty.csv', 'a\n1\n');
  put(`in/${'x'.repeat(300)}.csv`, 'a\n1\n');
  put('in/both', 'not data');
  put('in/both/good & <fine>.csv', 'a\n1\n');
  const { tables, unreadable } = await fixture.open(['s3://data-lake/in/']);
  expect(tables.map(({ id }) => id)).toEqual(['both/good & <fine>']);
  expect(unreadable.map(({ code }) => code)).toEqual(
    Array.from({ length: 4 }, () => 'source.remote-name-unusable'),
  );
  const everything = await readdir(path.dirname(fixture.temporaryFolder), { recursive: true });
  expect(everything.filter((name) => name.includes('evil'))).toEqual([]);
});

it('tells two keys apart that a file system cannot hold both', async () => {
  put('in/a.csv', 'a,b\n1,2\n');
  put('in/a.csv/b.csv', 'a,b\n1,2\n');
  const { tables, unreadable } = await fixture.open(['s3://data-lake/in/']);
  expect(tables.length + unreadable.length).toBe(2);
  expect(unreadable.map(({ code }) => code)).toEqual(['source.remote-name-unusable']);
});

it('refuses another version than the one that was listed', async () => {
  put('in/a.csv', 'a,b\n1,2\n', { listed: '"1"', etag: '"2"' });
  put('in/b.csv', 'a,b\n1,2\n');
  const { tables, unreadable } = await fixture.open(['s3://data-lake/in/']);
  expect(tables.map(({ id }) => id)).toEqual(['b']);
  expect(unreadable).toMatchObject([
    { code: 'source.remote-changed', where: { file: 's3://data-lake/in/a.csv' } },
  ]);
});

it('reads data of a bucket, of a web server and of this machine together', async () => {
  put('shop/orders.csv', 'a,b\n1,2\n');
  put('web.csv', 'a,b\n1,2\n');
  const local = fixture.write('mixed/people.csv', 'a,b\n1,2\n');
  const { tables, unreadable } = await fixture.open([
    's3://data-lake/shop/',
    `${server.origin}/x/web.csv?signature=hush`,
    local,
  ]);
  expect(unreadable).toEqual([]);
  expect(tables.map(({ id }) => id)).toEqual([
    '127.0.0.1/x/web',
    'data-lake/shop/orders',
    'people',
  ]);
  expect(JSON.stringify(tables)).not.toContain('hush');
});
