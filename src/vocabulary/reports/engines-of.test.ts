import { expect, test } from 'vitest';
import { enginesOf } from './engines-of.ts';
import type { DatabaseUse, Report } from './report.ts';

const engine = { name: 'DuckDB', version: '1.5.6' };
const run = {
  startedAt: '',
  finishedAt: '',
  seconds: 0,
  host: '',
  node: '',
  threads: 1,
  memory: '',
  sources: [],
  cached: [],
  reportSha256: '',
} satisfies Report['run'];

function asked(name: string, version: string): DatabaseUse {
  const address = `${name}://host/database`;
  return { address, engine: name, version, statements: 1, rowsPulled: 1, tables: [] };
}

test('databases that were asked come before the embedded engine, each once', () => {
  const databases = [
    asked('postgresql', '17.6'),
    asked('postgresql', '17.6'),
    asked('trino', '476'),
  ];
  expect(enginesOf({ engine, run: { ...run, databases } })).toEqual([
    'PostgreSQL 17.6',
    'Trino 476',
    'DuckDB 1.5.6',
  ]);
});

test('where only files were read, the embedded engine stands alone', () => {
  expect(enginesOf({ engine, run })).toEqual(['DuckDB 1.5.6']);
});
