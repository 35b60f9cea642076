import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assay } from '../cli/command-line.ts';

const textOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = textOf('README.md');

test('every command stands in the README', async () => {
  const { stdout } = await assay(['--help', '--lang', 'en']);
  const names = [...(stdout.split('Commands:')[1] ?? '').matchAll(/^ {2}([a-z-]+) /gm)].map(
    ([, name]) => name,
  );
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !readme.includes(`| \`assay ${name}`))).toEqual([]);
});

test('every guide is linked from the README', () => {
  const guides = readdirSync(new URL('../../docs/guide', import.meta.url));
  expect(guides.filter((name) => !readme.includes(`docs/guide/${name}`))).toEqual([]);
});
