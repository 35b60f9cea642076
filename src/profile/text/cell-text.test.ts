import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEngine } from '../../../test/profile/table-of.ts';
import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import { as, column, table } from '../../sql/build.ts';
import { quoteText } from '../../sql/duckdb.ts';
import { cellWhiteSpace, isPadded, trimCell, trimmed } from './cell-text.ts';

let engine: DuckDbEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const mark = fc.constantFrom(...cellWhiteSpace, 'a', '甘', '!', '~', '\u0008', '\u000e', '\u00a1');
const cell = fc.string({ unit: mark, maxLength: 4 });

test('the engine trims and finds padding as the process does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 100, maxLength: 100 }), async (cells) => {
      const values = cells.map((text, index) => `(${index}, ${quoteText(text)})`).join(', ');
      await engine.run(
        `CREATE OR REPLACE TABLE padded AS SELECT * FROM (VALUES ${values}) v(i, text)`,
      );
      const { rows } = await engine.query({
        select: [as('t', trimmed(column('text'))), as('p', isPadded(column('text')))],
        from: table('padded'),
        orderBy: [{ by: column('i') }],
      });
      expect(rows).toEqual(cells.map((text) => [trimCell(text), trimCell(text) !== text]));
    }),
    { numRuns: 10 },
  );
});
