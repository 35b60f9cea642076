import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assay } from '../cli/command-line.ts';

const guide = new URL('../../docs/guide/valuation.md', import.meta.url);
const examples = new URL('../../examples', import.meta.url);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-guide-'));
  await cp(examples, join(folder, 'examples'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

/** Paths of the guide are relative to where a reader stands. */
const isPath = /^(?:examples|reports|valuation\.xlsx|shop-new)/;

test('the commands of the guide run as printed, and its figures are theirs', async () => {
  const text = await readFile(guide, 'utf8');
  const commands = [...text.matchAll(/^ {4}assay (.+)$/gm)].map(([, line = '']) => line);
  expect(commands.length).toBeGreaterThan(8);
  let printed = '';
  for (const command of commands) {
    const args = command.split(' ').map((word) => (isPath.test(word) ? join(folder, word) : word));
    const effects = { workingFolder: folder };
    const { code, stdout, stderr } = await assay([...args, '--lang', 'en'], { effects });
    expect([command, code, stderr]).toEqual([command, 0, '']);
    printed += stdout;
  }
  const figures = text.match(/\b\d{1,3}(?:,\d{3})+\.\d\d\b/g) ?? [];
  for (const figure of new Set(figures)) expect(printed, figure).toContain(figure);
  const [quoted = ''] = /^> (.+)$/m.exec(text)?.slice(1) ?? [];
  expect(printed).toContain(quoted);
  expect(printed).toContain('differ by 52%');
}, 600_000);
