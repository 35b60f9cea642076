import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { inPrivateFolder } from './private-folder.ts';

const effects = {
  temporaryRoot: tmpdir(),
  atExit: () => () => undefined,
  process: { id: 71, space: 'here', isRunning: (id: number) => id === 72 },
};

test('the folder is for this user alone and gone afterwards, with what is in it', async () => {
  const folder = await inPrivateFolder(effects, async (path) => {
    expect(statSync(path).mode & 0o777).toBe(0o700);
    await writeFile(join(path, 'spill'), 'x');
    return path;
  });
  expect(existsSync(folder)).toBe(false);
});

test('it is gone when the work fails, and when the process ends first', async () => {
  let folder = '';
  let atExit: () => void = () => undefined;
  const watched = {
    ...effects,
    atExit: (clean: () => void) => {
      atExit = clean;
      return () => undefined;
    },
  };
  const work = inPrivateFolder(watched, async (path) => {
    folder = path;
    atExit();
    expect(existsSync(path)).toBe(false);
    throw new Error('failed');
  });
  await expect(work).rejects.toThrow('failed');
  expect(existsSync(folder)).toBe(false);
});

test('what a killed process left behind is removed, and nothing else', async () => {
  const root = await mkdtemp(join(tmpdir(), 'private-test-'));
  const here = { ...effects, temporaryRoot: root };
  const own = await inPrivateFolder(here, async (path) => basename(path));
  const named = (id: string) => own.replace('-71-', `-${id}-`);
  const otherSpace = own.replace(/^assay-[0-9a-f]{8}-71/, 'assay-00000000-73');
  const kept = [named('72'), otherSpace, `${named('73')}-more`, 'assay-73-abcdef', named('0073')];
  for (const name of [...kept, named('73')]) {
    await mkdir(join(root, name));
    await writeFile(join(root, name, 'spill'), 'x');
  }
  const link = own.replace('-71-', '-74-');
  await symlink(join(root, named('72')), join(root, link));
  await inPrivateFolder(here, async () => undefined);
  expect((await readdir(root)).sort()).toEqual([...kept, link].sort());
  expect(existsSync(join(root, named('72'), 'spill'))).toBe(true);
  await rm(root, { recursive: true, force: true });
});
