import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEngine, profileRows } from '../../../test/discover/profiled-tables.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import type { ColumnProfile } from '../../profile/table-profile.ts';
import { openDiscoverySession } from '../discovery-session.ts';
import { countKey } from './key-counts.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

const columns: Readonly<Record<string, (row: number) => string | null>> = {
  integer: (row) => `${row}`,
  repeated: (row) => `${row % 7}`,
  padded: (row) => (row % 2 === 0 ? ` ${row >> 1}` : `${row >> 1}`),
  missing: (row) => (row % 10 === 0 ? 'N/A' : row % 10 === 1 ? '  ' : `code ${row}`),
  holed: (row) => (row % 3 === 0 ? null : `${row}.25`),
  miss: (row) => (row === 50 ? '050' : `${row}`),
  wholeDecimals: (row) => (row === 50 ? '51.0' : `${row}`),
  presence: (row) => (row % 2 === 0 ? '无' : '有'),
};

/** The column as if the profile had not counted it. */
function uncounted({ trimmed, ...column }: ColumnProfile): ColumnProfile {
  return { ...column, measures: {} };
}

// The second length is measured by another route than the first.
test.each([300, 52_000])(
  'a key of one column of %i rows counts the same from the profile as in the engine',
  async (length) => {
    const names = Object.keys(columns);
    const rows = Array.from({ length }, (_, row) =>
      names.map((name) => columns[name]?.(row) ?? null),
    );
    const profile = await profileRows(engine, `keys of ${length}`, { columns: names, rows });
    const session = openDiscoverySession(engine, {
      asOf: '2026-11-23',
      seed: 1,
      queries: createQueryLog(),
    });
    let known = 0;
    for (const column of profile.columns) {
      const counted = await countKey(session, profile, [column]);
      const { query, ...inEngine } = await countKey(session, profile, [uncounted(column)]);
      expect([column.column.name, counted]).toMatchObject([column.column.name, inEngine]);
      if (counted.query !== query) known += 1;
    }
    expect(known).toBeGreaterThan(3);
  },
);
