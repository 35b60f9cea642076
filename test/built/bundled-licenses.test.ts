import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { licencesOf, packageFolder } from '../../scripts/bundled-licenses.ts';

const resolve = createRequire(import.meta.url).resolve;

test('a module is of the innermost package that it lies in, scoped ones and virtual modules included', () => {
  expect(packageFolder('/a/node_modules/yaml/dist/index.js')).toBe('/a/node_modules/yaml');
  expect(packageFolder('/a/node_modules/@x/y/lib/z.js')).toBe('/a/node_modules/@x/y');
  expect(packageFolder('\0/a/node_modules/b/node_modules/c/d.js?commonjs')).toBe(
    '/a/node_modules/b/node_modules/c',
  );
  expect(packageFolder('/a/src/cli/main.ts')).toBeUndefined();
});

test('the licence of each package with a module in it stands there in full, once', () => {
  const yaml = resolve('yaml');
  const text = licencesOf(['/a/src/main.ts', yaml, yaml, resolve('fast-glob')]);
  expect(text.match(/^yaml [\d.]+: ISC$/gm)).toHaveLength(1);
  expect(text).toContain('Copyright Eemeli Aro');
  expect(text).toMatch(/^fast-glob [\d.]+: MIT$/m);
  expect(text).toContain('Copyright (c) Denis Malinochkin');
});
