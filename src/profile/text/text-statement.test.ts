import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DuckDbEngine, openDuckDb } from '../../engine/duckdb/duckdb.ts';
import { as, column, table } from '../../sql/build.ts';
import { quoteText } from '../../sql/duckdb.ts';
import { eachRow } from '../routes/weights.ts';
import { isMissingToken, missingTokens } from '../types/missing-tokens.ts';
import { cellWhiteSpace, trimCell } from './cell-text.ts';
import { isPadded } from './text-shape.ts';
import { plainTextProjections, presenceProjections } from './text-statement.ts';

let engine: DuckDbEngine;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-text-'));
  engine = await openDuckDb({ threads: 1, memory: '256MiB', temporaryFolder: folder });
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

const marks = [...cellWhiteSpace, ...'09aZ!~.é无\u007f'];
const piece = fc.oneof(
  fc.constantFrom(...marks),
  fc.constantFrom(...missingTokens.map(({ token }) => token)),
);
const cells = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));

test('the short cuts past the patterns change no count', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 30 }), async (texts) => {
      const values = texts.map((text) => `(${quoteText(text)})`).join(', ');
      await engine.run(`CREATE OR REPLACE TABLE cells AS SELECT * FROM (VALUES ${values}) t(v)`);
      const found = await engine.query({
        select: [
          ...presenceProjections(column('v'), eachRow),
          ...plainTextProjections(column('v'), eachRow).filter((p) => p.as === 'padded'),
        ].map(({ as: name, value }) => as(name, value)),
        from: table('cells'),
      });
      expect(found.rows[0]?.map(Number)).toEqual([
        texts.filter((text) => trimCell(text) === '').length,
        texts.filter((text) => trimCell(text) === '' || isMissingToken(trimCell(text))).length,
        texts.filter(isPadded).length,
      ]);
    }),
    { numRuns: 60, seed: 7 },
  );
});

test('no token for missing begins with a digit', () => {
  expect(missingTokens.filter(({ token }) => /^[0-9]/.test(token))).toEqual([]);
});
