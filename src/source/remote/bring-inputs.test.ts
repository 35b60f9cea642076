import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  askedRange,
  serveObject,
  startWebServer,
  type WebServer,
} from '../../../test/remote/web-server.ts';
import { bringInputs } from './bring-inputs.ts';
import type { Fetching } from './fetch-objects.ts';

const body = Buffer.from(Array.from({ length: 10_007 }, (_, at) => (at * 31) % 251));
const object = { body, etag: '"v1"' };
let folder: string;
let server: WebServer | undefined;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'assay-remote-'));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function serve(answer: Parameters<typeof startWebServer>[0]): Promise<string> {
  server = await startWebServer(answer);
  return `${server.origin}/data/file.bin`;
}

function bring(inputs: readonly string[], options: Partial<Fetching> = {}) {
  return bringInputs(inputs, {
    folder: path.join(folder, 'remote'),
    limit: 1_000_000,
    signal: new AbortController().signal,
    pause: async () => undefined,
    partBytes: 1000,
    ...options,
  });
}

async function filesLeft(): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

const codes = (brought: Awaited<ReturnType<typeof bring>>) =>
  brought.problems.map(({ code }) => code);

it('fetches in parts of one version, a few at a time', async () => {
  const url = await serve((request, response) => serveObject(request, response, object));
  const { paths, problems } = await bring([url]);
  expect(problems).toEqual([]);
  expect(paths).toEqual([path.join(folder, 'remote/127.0.0.1/data/file.bin')]);
  expect(await readFile(paths[0] ?? '')).toEqual(body);
  const [probe, ...parts] = server?.asked ?? [];
  expect(probe?.headers.range).toBe('bytes=0-0');
  expect(parts).toHaveLength(11);
  expect(parts.every(({ headers }) => headers['if-match'] === '"v1"')).toBe(true);
  expect(parts.every(({ headers }) => headers['accept-encoding'] === 'identity')).toBe(true);
  expect(server?.busiest()).toBeLessThanOrEqual(6);
});

it('goes on where a connection broke', async () => {
  let broken = 0;
  const url = await serve((request, response) => {
    const [start, end] = askedRange(request, body.length) ?? [0, 0];
    if (end - start < 500 || broken >= 8) return serveObject(request, response, object);
    broken += 1;
    response.writeHead(206, {
      etag: object.etag,
      'content-length': end - start,
      'content-range': `bytes ${start}-${end - 1}/${body.length}`,
    });
    response.write(body.subarray(start, start + 300), () => response.destroy());
  });
  const { paths, problems } = await bring([url]);
  expect(problems).toEqual([]);
  expect(await readFile(paths[0] ?? '')).toEqual(body);
  expect(broken).toBe(8);
  const starts = (server?.asked ?? []).map(({ headers }) => headers.range);
  expect(new Set(starts).size).toBe(starts.length);
});

it('gives a connection up that breaks every time, and keeps nothing of the file', async () => {
  const url = await serve((request, response) => {
    if (request.headers.range === 'bytes=0-0') return serveObject(request, response, object);
    response.destroy();
  });
  const brought = await bring([url]);
  expect(brought.problems).toMatchObject([
    { code: 'source.remote-unreachable', params: { reason: 'ECONNRESET' } },
  ]);
  expect(await filesLeft()).toEqual([]);
});

it('refuses an object that changes meanwhile, and keeps nothing of it', async () => {
  let served = 0;
  const url = await serve((request, response) => {
    served += 1;
    serveObject(
      request,
      response,
      served > 4 ? { body: Buffer.from(body).reverse(), etag: '"v2"' } : object,
    );
  });
  expect(codes(await bring([url]))).toEqual(['source.remote-changed']);
  expect(await filesLeft()).toEqual([]);
});

it('refuses another version under the same If-Match, from a server that ignores it', async () => {
  let served = 0;
  const url = await serve((request, response) => {
    served += 1;
    delete request.headers['if-match'];
    serveObject(request, response, { body, etag: served > 4 ? '"v2"' : '"v1"' });
  });
  expect(codes(await bring([url]))).toEqual(['source.remote-changed']);
});

it('refuses a server that answers with another range than was asked for', async () => {
  const url = await serve((request, response) => {
    if (request.headers.range === 'bytes=0-0') return serveObject(request, response, object);
    const [start, end] = askedRange(request, body.length) ?? [0, 0];
    response
      .writeHead(206, {
        etag: object.etag,
        'content-range': `bytes ${start + 1}-${end}/${body.length}`,
      })
      .end(body.subarray(start + 1, end + 1));
  });
  expect(codes(await bring([url]))).toEqual(['source.remote-length']);
  expect(await filesLeft()).toEqual([]);
});

it('refuses more bytes than were asked for', async () => {
  const url = await serve((request, response) => {
    if (request.headers.range === 'bytes=0-0') return serveObject(request, response, object);
    const [start, end] = askedRange(request, body.length) ?? [0, 0];
    response
      .writeHead(206, {
        etag: object.etag,
        'content-range': `bytes ${start}-${end - 1}/${body.length}`,
      })
      .end(Buffer.concat([body.subarray(start, end), Buffer.alloc(50)]));
  });
  expect(codes(await bring([url]))).toEqual(['source.remote-length']);
});

it('reads from a server without ranges in one answer, and again from the start where it broke', async () => {
  let served = 0;
  const url = await serve((_, response) => {
    served += 1;
    response.writeHead(200, { 'content-length': body.length });
    if (served === 2) return response.write(body.subarray(0, 5000), () => response.destroy());
    response.end(body);
  });
  const { paths, problems } = await bring([url]);
  expect(problems).toEqual([]);
  expect(await readFile(paths[0] ?? '')).toEqual(body);
  expect(served).toBe(3);
});

it('asks for no parts where only a weak ETag says what they are parts of', async () => {
  const url = await serve((request, response) =>
    serveObject(request, response, { body, etag: 'W/"v1"' }),
  );
  const { paths } = await bring([url]);
  expect(await readFile(paths[0] ?? '')).toEqual(body);
  expect(server?.asked.map(({ headers }) => headers.range)).toEqual(['bytes=0-0', undefined]);
});

it('takes what comes in chunks, within the limit, and refuses a length that nobody states', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/data/endless') {
      response.shouldKeepAlive = false;
      response.useChunkedEncodingByDefault = false;
    }
    response.writeHead(200);
    for (let at = 0; at < body.length; at += 500) response.write(body.subarray(at, at + 500));
    response.end();
  });
  expect(await readFile((await bring([url])).paths[0] ?? '')).toEqual(body);
  expect(codes(await bring([url], { limit: 5000, folder: path.join(folder, 'other') }))).toEqual([
    'source.remote-too-large',
  ]);
  expect(codes(await bring([url.replace('file.bin', 'endless')]))).toEqual([
    'source.remote-length',
  ]);
});

it('fetches nothing where it would be too much', async () => {
  const url = await serve((request, response) => serveObject(request, response, object));
  await expect(bring([url], { limit: body.length - 1 })).rejects.toMatchObject({
    code: 'source.remote-too-large',
    params: { bytes: body.length, limit: body.length - 1 },
  });
  expect(server?.asked).toHaveLength(1);
});

it('ends at once when it is interrupted, and leaves nothing', async () => {
  const stop = new AbortController();
  const url = await serve((request, response) => {
    if (request.headers.range === 'bytes=0-0') return serveObject(request, response, object);
    response.writeHead(206, { etag: object.etag, 'content-range': rangeOf(request) });
    response.write(Buffer.alloc(10), () => stop.abort());
  });
  await expect(bring([url], { signal: stop.signal })).rejects.toMatchObject({ name: 'AbortError' });
  expect(await filesLeft()).toEqual([]);
});

function rangeOf(request: Parameters<typeof askedRange>[0]): string {
  const [start, end] = askedRange(request, body.length) ?? [0, 0];
  return `bytes ${start}-${end - 1}/${body.length}`;
}

it('follows redirects of the same scheme without handing credentials on, and refuses the rest', async () => {
  const other = await startWebServer((request, response) => serveObject(request, response, object));
  const to: Record<string, string> = {
    '/same/a.csv': '/data/moved.csv',
    '/other/a.csv': `${other.origin}/there.csv`,
    '/file/a.csv': 'file:///etc/passwd',
    '/ftp/a.csv': 'ftp://127.0.0.1/a.csv',
    '/loop/a.csv': '/loop/a.csv',
    '/none/a.csv': 'http://[',
  };
  try {
    const url = await serve((request, response) => {
      const location = to[request.url ?? ''];
      if (location === undefined) return serveObject(request, response, object);
      response.writeHead(302, { location }).end();
    });
    const at = (way: string) =>
      url.replace('http://', 'http://ann:s3cret@').replace('data/file.bin', way);
    const good = await bring([at('same/a.csv'), at('other/a.csv')]);
    expect(good.paths.map((one) => path.relative(folder, one))).toEqual([
      'remote/127.0.0.1/same/a.csv',
      'remote/127.0.0.1/other/a.csv',
    ]);
    expect(server?.asked[0]?.headers.authorization).toMatch(/^Basic /);
    expect(other.asked.some(({ headers }) => headers.authorization !== undefined)).toBe(false);
    const bad = await bring(['file', 'ftp', 'loop', 'none'].map((way) => at(`${way}/a.csv`)));
    expect(new Set(codes(bad))).toEqual(new Set(['source.remote-redirect']));
    expect(bad.problems.map(({ params }) => params.to)).toEqual([
      'file:',
      'ftp:',
      '> 5',
      'no address',
    ]);
  } finally {
    await other.close();
  }
});

it('says what a server refuses, without secrets of the address', async () => {
  const status: Record<string, number> = {
    '/missing.csv': 404,
    '/closed.csv': 403,
    '/odd.csv': 418,
  };
  const url = await serve((request, response) => {
    response
      .writeHead(status[(request.url ?? '').replace(/\?.*/, '')] ?? 503)
      .end('signature=hush');
  });
  const base = new URL(url).host;
  const brought = await bring(
    ['missing', 'closed', 'odd', 'busy'].map(
      (name) => `http://ann:hush@${base}/${name}.csv?sig=hush`,
    ),
  );
  expect(brought.problems).toMatchObject([
    { code: 'source.remote-not-found', where: { file: `http://${base}/missing.csv` } },
    { code: 'source.remote-refused', params: { status: 403 } },
    { code: 'source.remote-failed', params: { status: 418 } },
    { code: 'source.remote-unreachable', params: { reason: '503' } },
  ]);
  expect(JSON.stringify(brought.problems) + brought.problems.map(String)).not.toContain('hush');
});

it('names files by the address alone, and puts none outside of the folder', async () => {
  const url = await serve((request, response) => {
    response.setHeader('content-disposition', 'attachment; filename="../../evil.csv"');
    serveObject(request, response, object);
  });
  const { origin } = new URL(url);
  const brought = await bring([
    `${origin}/get?id=1`,
    `${origin}/get?id=2`,
    `${origin}/a/%2e%2e%2f%2e%2e%2fevil.csv`,
    `${origin}/a/..%5C..%5Cevil.csv`,
  ]);
  expect(brought.paths.map((one) => path.relative(folder, one))).toEqual([
    'remote/127.0.0.1/get',
    'remote/127.0.0.1/get (2)',
  ]);
  expect(codes(brought)).toEqual(['source.remote-name-unusable', 'source.remote-name-unusable']);
});

it('takes an empty file for what it is', async () => {
  const url = await serve((request, response) => {
    if (request.headers.range !== undefined) {
      return response.writeHead(416, { 'content-range': 'bytes */0' }).end();
    }
    response.writeHead(200, { 'content-length': 0 }).end();
  });
  const { paths } = await bring([url]);
  expect(await readFile(paths[0] ?? '')).toHaveLength(0);
});
