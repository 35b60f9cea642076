import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GridRow } from './find-table.ts';
import { createFootnoteFilter } from './footnotes.ts';

/** What the filter does, said with the whole table at hand. */
function footnotesOf(rows: readonly GridRow[], lastHeaderRow: number): readonly GridRow[] {
  const last = rows.findLastIndex(({ cells }) => cells.length > 1);
  const end = rows[last]?.row ?? lastHeaderRow;
  const next = rows[last + 1];
  return next === undefined || next.row === end + 1 ? [] : rows.slice(last + 1);
}

it('gives every row on but those of one cell after a blank row at the end', () => {
  const step = fc.record({ gap: fc.integer({ min: 1, max: 3 }), width: fc.constantFrom(1, 2) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let row = 1;
      const rows = steps.map(({ gap, width }): GridRow => {
        row += gap;
        const cell = { content: { kind: 'blank' } } as const;
        return { row, cells: Array.from({ length: width }, (_, column) => ({ ...cell, column })) };
      });
      const filter = createFootnoteFilter(2, 1);
      const given = rows.flatMap(filter.push);
      const notes = filter.end();
      expect(notes).toEqual(footnotesOf(rows, 1));
      expect([...given, ...notes]).toEqual(rows);
    }),
  );
});

it('keeps every row of a table of one column', () => {
  const filter = createFootnoteFilter(1, 1);
  const row: GridRow = { row: 9, cells: [{ column: 1, content: { kind: 'text', text: 'x' } }] };
  expect(filter.push(row)).toEqual([row]);
});
