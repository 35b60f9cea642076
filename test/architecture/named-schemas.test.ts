import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const routes = new URL('../../src/server/routes/', import.meta.url);

test('a schema of the vocabulary is named by a copy: the built server may load it before the library of OpenAPI', () => {
  const files = readdirSync(routes, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const wrong = files.filter((file) =>
    /\b\w+Schema\.openapi\('/.test(readFileSync(new URL(file, routes), 'utf8')),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});
