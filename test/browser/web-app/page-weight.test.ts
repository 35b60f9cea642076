import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtApp } from './built-app.ts';

/** What validates on the server, and says so in every schema that it makes. */
const markOfZod = '_zod';

test('no page loads the library of schemas: what it needs of a document are types and lists of codes', async () => {
  const folder = join(await builtApp(), 'static');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(20);
  const heavy = scripts.filter((name) =>
    readFileSync(join(folder, name), 'utf8').includes(markOfZod),
  );
  expect(heavy).toEqual([]);
});
