import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { flawOf, mend } from '../../../bench/peers/set-up/mend.ts';
import type { Recipe } from '../../../bench/peers/set-up/recipes.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'assay-peers-'));
  await writeFile(join(home, 'pins'), 'tool==2\n');
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** A tool of one program, installed by copying; whole if it runs. */
function recipe(): Recipe {
  return {
    id: 'tool',
    made: (at) => `${at}/tool/installed`,
    pins: join(home, 'pins'),
    proof: (at) => ['sh', `${at}/tool/program`],
    remains: (at) => `${at}/tool`,
    steps: (at) => [
      ['mkdir', `${at}/tool`],
      ['sh', '-c', `echo 'exit 0' > ${at}/tool/program`],
      ['cp', `${at}/pins`, `${at}/tool/installed`],
    ],
  };
}

async function installed(program: string, mark?: string): Promise<void> {
  await mkdir(join(home, 'tool'));
  await writeFile(join(home, 'tool', 'program'), program);
  if (mark !== undefined) await writeFile(join(home, 'tool', 'installed'), mark);
}

test('what is whole stays as it is', async () => {
  await installed('exit 0 # mine', 'tool==2\n');
  expect(mend(recipe(), home)).toBeUndefined();
  expect(await readFile(join(home, 'tool', 'program'), 'utf8')).toBe('exit 0 # mine');
});

test.each([
  ['not there, or cut short', 'exit 0', undefined],
  ['of other versions', 'exit 0', 'tool==1\n'],
  ['broken', 'exit 3', 'tool==2\n'],
])('what is %s is installed anew', async (flaw, program, mark) => {
  await installed(program, mark);
  expect(flawOf(recipe(), home)).toBe(flaw);
  expect(mend(recipe(), home)).toBeUndefined();
  expect(flawOf(recipe(), home)).toBeUndefined();
});

test('a step that fails is told, and so is what does not run though every step was done', () => {
  expect(mend({ ...recipe(), steps: () => [['false', 'here']] }, home)).toBe('tool: false here');
  const hollow = { ...recipe(), proof: () => ['false'] as const };
  expect(mend(hollow, home)).toBe('tool: carried out, and still broken');
});
