import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFiles } from './write-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const effects = { atExit: () => () => undefined };

test('files and their folder are written, with nothing beside them', async () => {
  const out = join(folder, 'new', 'deep');
  await writeFiles(
    [
      { path: join(out, 'a.json'), content: ['{', '}'] },
      { path: join(out, 'b.html'), content: ['x'.repeat(200_000)] },
    ],
    effects,
    new AbortController().signal,
  );
  expect(await readdir(out)).toEqual(['a.json', 'b.html']);
  expect(await readFile(join(out, 'a.json'), 'utf8')).toBe('{}');
  expect((await readFile(join(out, 'b.html'), 'utf8')).length).toBe(200_000);
});

test('when the second file is interrupted, the first keeps its old content', async () => {
  const stop = new AbortController();
  await writeFile(join(folder, 'a.json'), 'old');
  function* endless() {
    for (;;) {
      yield 'x'.repeat(100_000);
      stop.abort();
    }
  }
  const work = writeFiles(
    [
      { path: join(folder, 'a.json'), content: ['new'] },
      { path: join(folder, 'sub', 'b.html'), content: endless() },
    ],
    effects,
    stop.signal,
  );
  await expect(work).rejects.toThrow();
  expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['a.json']);
});

test('a place that cannot be written to is a problem that names it', async () => {
  await writeFile(join(folder, 'file'), '');
  const path = join(folder, 'file', 'a.json');
  const work = writeFiles([{ path, content: ['x'] }], effects, new AbortController().signal);
  await expect(work).rejects.toMatchObject({ code: 'app.cannot-write' });
  expect(existsSync(path)).toBe(false);
});
