import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, inject, test } from 'vitest';

/** What a script imports before it runs; what it imports when it needs it is written `import(…)`. */
const imports = /^(?:import|export)\b[^'"]*?["']([^"']+)["']/gm;

test('before a command runs, nothing is loaded but what reads the command line and says a text', () => {
  expect([...packagesBefore(inject('commandLine'))].toSorted()).toEqual(['commander', 'i18next']);
});

function packagesBefore(path: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  seen.add(path);
  for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(imports)) {
    const next = join(dirname(path), name);
    if (!name.startsWith('.')) packages.add(name);
    else if (!seen.has(next)) for (const one of packagesBefore(next, seen)) packages.add(one);
  }
  return new Set([...packages].filter((name) => !isBuiltin(name)));
}
