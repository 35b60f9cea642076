import {
  appendFile,
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { RawValue } from '../../vocabulary/raw-value.ts';
import { openCache } from './cache.ts';
import { cacheFolder } from './cache-folder.ts';
import { type CacheKeyParts, cacheKey } from './cache-key.ts';
import { stampSource } from './source-stamp.ts';

let root = '';
let file = '';
let folder = '';
const value = z.strictObject({ rows: z.number(), name: z.string() });
const measured = { rows: 3, name: '订单' };
/** A minute from now, so that files made by a test have settled. */
const later = () => new Date(Date.now() + 60_000);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'assay-cache-'));
  await mkdir(join(root, 'data'));
  await mkdir(join(root, 'work'));
  file = join(root, 'data', 'orders.csv');
  await writeFile(file, 'id\n1\n2\n3\n');
  folder = cacheFolder(join(root, 'work'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const open = (maximumBytes?: number) =>
  openCache(folder, {
    now: later,
    sources: [join(root, 'data')],
    ...(maximumBytes === undefined ? {} : { maximumBytes }),
  });
async function keyOf(parts: Partial<CacheKeyParts> = {}, now = later) {
  const source = await stampSource([file], now);
  return cacheKey({ kind: 'table', settings: { seed: 1 }, version: '1', source, ...parts });
}
const entries = async () => (await readdir(folder)).filter((name) => name.endsWith('.json'));

describe('an unchanged file is answered from the cache', () => {
  test('by a cache opened again, with the value as it was', async () => {
    expect(await (await open()).get(await keyOf(), value)).toEqual({ found: false });
    expect(await (await open()).put(await keyOf(), measured)).toEqual({ kept: true });
    expect(await (await open()).get(await keyOf(), value)).toEqual({
      found: true,
      value: measured,
    });
  });

  test('whatever the order of its settings', async () => {
    const cache = await open();
    await cache.put(await keyOf({ settings: { a: 1, b: [{ c: 2, d: 3 }] } }), measured);
    const again = await keyOf({ settings: { b: [{ d: 3, c: 2 }], a: 1 } });
    expect(await cache.get(again, value)).toMatchObject({ found: true });
  });
});

describe('anything that the value follows from makes another key', () => {
  test('settings, version and kind', async () => {
    const keys = await Promise.all([
      keyOf(),
      keyOf({ settings: { seed: 2 } }),
      keyOf({ settings: { seed: '1' } }),
      keyOf({ version: '2' }),
      keyOf({ kind: 'source' }),
    ]);
    expect(new Set(keys.map((k) => k.digest)).size).toBe(keys.length);
  });

  test('content, times, inode and path of the file', async () => {
    const digests = [(await keyOf()).digest];
    const before = await stat(file);
    await writeFile(file, 'id\n1\n2\n4\n');
    // The same size and modification time: the change time tells.
    await utimes(file, before.atime, before.mtime);
    digests.push((await keyOf()).digest);
    await appendFile(file, '5\n');
    digests.push((await keyOf()).digest);
    await writeFile(`${file}.new`, await readFile(file));
    await rename(`${file}.new`, file);
    digests.push((await keyOf()).digest);
    const moved = join(root, 'data', 'moved.csv');
    await rename(file, moved);
    file = moved;
    digests.push((await keyOf()).digest);
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe('a value is not kept', () => {
  test.each([0, 1500, -5000])('of a file that changed %i ms before its stamp', async (age) => {
    const { mtimeMs } = await stat(file);
    const key = await keyOf({}, () => new Date(Math.floor(mtimeMs) + age));
    expect(await (await open()).put(key, measured)).toEqual({ kept: false, reason: 'unsettled' });
    expect(await entries()).toEqual([]);
  });

  test('of a file that changed while it was measured', async () => {
    const key = await keyOf();
    await appendFile(file, '4\n');
    expect(await (await open()).put(key, measured)).toEqual({ kept: false, reason: 'changed' });
    await rm(file);
    expect(await (await open()).put(key, measured)).toMatchObject({
      kept: false,
      reason: 'failed',
    });
  });

  test('where a raw value slipped into it: a bug', async () => {
    const put = (await open()).put(await keyOf(), { name: RawValue.of('张三') });
    await expect(put).rejects.toThrow('bug: a raw value');
    expect(await entries()).toEqual([]);
  });
});

describe('a damaged entry is a miss with a note', () => {
  test.each([
    ['cut short', (text: string) => text.slice(0, -3)],
    ['empty', () => ''],
    ['one digit changed', (text: string) => text.replace('"rows":3', '"rows":4')],
    ['not text', () => '\u0000\ufffd'],
  ])('%s', async (_, damage) => {
    const cache = await open();
    await cache.put(await keyOf(), measured);
    const [name = ''] = await entries();
    await writeFile(join(folder, name), damage(await readFile(join(folder, name), 'utf8')));
    const answer = await cache.get(await keyOf(), value);
    expect(answer).toMatchObject({ found: false, note: { code: 'cache.entry-damaged' } });
    await cache.put(await keyOf(), measured);
    expect(await cache.get(await keyOf(), value)).toMatchObject({ found: true });
  });

  test('whole, but of another form', async () => {
    const cache = await open();
    await cache.put(await keyOf(), { rows: 'three' });
    expect(await cache.get(await keyOf(), value)).toMatchObject({
      found: false,
      note: { code: 'cache.entry-damaged' },
    });
  });
});

describe('the folder', () => {
  test('and its files are for their owner alone, and out of git', async () => {
    await mkdir(folder, { mode: 0o755 });
    await chmod(folder, 0o755);
    await (await open()).put(await keyOf(), measured);
    expect((await stat(folder)).mode & 0o777).toBe(0o711);
    const names = await readdir(folder);
    expect(names).toHaveLength(2);
    for (const name of names) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
  });

  test('holds no path', async () => {
    await (await open()).put(await keyOf(), measured);
    for (const name of await readdir(folder)) {
      expect(`${name} ${await readFile(join(folder, name), 'utf8')}`).not.toContain('orders');
    }
  });

  test('lies in the source only where that is the working folder', async () => {
    const data = join(root, 'data');
    const deep = join(data, 'deep');
    await mkdir(deep);
    const inside = openCache(cacheFolder(deep), { now: later, sources: [data] });
    await expect(inside).rejects.toMatchObject({ code: 'cache.in-source' });
    expect(await readdir(deep)).toEqual([]);
    for (const source of [data, file]) {
      const cache = openCache(cacheFolder(data), { now: later, sources: [source] });
      await expect(cache).resolves.toBeDefined();
    }
  });

  test('is refused where it is a link or cannot be made', async () => {
    await symlink(join(root, 'data'), folder);
    await expect(open()).rejects.toMatchObject({ code: 'cache.unusable' });
    expect((await lstat(folder)).isSymbolicLink()).toBe(true);
    await rm(folder);
    await writeFile(folder, '');
    await expect(open()).rejects.toMatchObject({ code: 'cache.unusable' });
  });

  test('stays within its size, dropping what was used longest ago, and sweeps up', async () => {
    const text = 'x'.repeat(1000);
    const cache = await open(2500);
    const keys = await Promise.all([1, 2, 3].map((seed) => keyOf({ settings: { seed } })));
    const [first, second, third] = keys;
    if (!first || !second || !third) throw new Error('three keys');
    await writeFile(join(folder, 'left.1-1.tmp'), 'half');
    await utimes(join(folder, 'left.1-1.tmp'), 1, 1);
    for (const [key, age] of [
      [first, 200],
      [second, 100],
    ] as const) {
      await cache.put(key, { rows: 1, name: text });
      const time = Date.now() / 1000 - age;
      await utimes(join(folder, `${key.digest}.json`), time, time);
    }
    await cache.get(first, value);
    await cache.put(third, { rows: 1, name: text });
    expect((await entries()).sort()).toEqual(
      [`${first.digest}.json`, `${third.digest}.json`].sort(),
    );
    expect(await readdir(folder)).not.toContain('left.1-1.tmp');
    expect(await cache.put(first, { rows: 1, name: text.repeat(3) })).toMatchObject({
      reason: 'too-large',
    });
  });
});
