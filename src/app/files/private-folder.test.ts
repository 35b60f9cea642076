import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inPrivateFolder } from './private-folder.ts';

const effects = { temporaryRoot: tmpdir(), atExit: () => () => undefined };

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
