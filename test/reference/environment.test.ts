import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ours = /(?<!\$)\b(?:ASSAY|DATABASE|OTEL)_[A-Z_]*[A-Z]\b/g;
/** What Compose puts in from `.env`, and what the script of its database reads. */
const putIn = /\$\{?((?:ASSAY|DATABASE|OTEL)_[A-Z_]*[A-Z])\b/g;

function textOf(...paths: readonly string[]): string {
  return paths.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
}

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending) && !path.endsWith(`.test${ending}`))
    .map((path) => join(folder, path));
}

function namesIn(text: string, pattern = ours): ReadonlySet<string> {
  return new Set([...text.matchAll(pattern)].map(([whole, name]) => name ?? whole));
}

const code = namesIn(textOf(...filesBelow('src', '.ts')));
const deployed = textOf('compose.yaml', 'Containerfile', 'deploy/postgres-roles.sh');
/** What programs of others read in examples is theirs. */
const guide = textOf('README.md', 'README.zh-CN.md', ...filesBelow('docs/guide', '.md')).replaceAll(
  /process\.env\.\w+/g,
  '',
);

test('every variable of the environment that guide and compose file name is read by something', () => {
  const read = new Set([...code, ...namesIn(deployed, putIn)]);
  const named = [...namesIn(guide), ...namesIn(deployed)];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !read.has(name))).toEqual([]);
});

test('every variable of the environment that is read stands in the guide', () => {
  const read = [...code, ...namesIn(deployed, putIn)];
  const named = namesIn(guide);
  expect(read.filter((name) => !named.has(name))).toEqual([]);
});

test('what the compose file gives the registry is read by the code', () => {
  const registry = deployed.slice(deployed.indexOf('  registry:'), deployed.indexOf('networks:\n'));
  const given = [...registry.matchAll(/^ {6}((?:ASSAY|DATABASE|OTEL)_[A-Z_]+):/gm)].map(
    ([, name]) => name ?? '',
  );
  expect(given.length).toBeGreaterThan(4);
  expect(given.filter((name) => !code.has(name))).toEqual([]);
});
