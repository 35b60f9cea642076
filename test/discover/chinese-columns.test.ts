import { expect, test } from 'vitest';
import { decideColumn, takenBy } from '../../src/discover/semantic/column-verdict.ts';
import { columnProfile } from './column-profile.ts';
import { chineseColumns } from './samples/chinese.ts';
import { seeded } from './samples/random.ts';

test.each(Object.entries(chineseColumns))(
  '%s is told without a header, as people type it',
  (id, make) => {
    const random = seeded(2024);
    const values = [...new Set(Array.from({ length: 300 }, () => make(random)))];
    const taken = takenBy(decideColumn(columnProfile('c1', values), { asOf: '2026-11-23' }));
    expect([taken?.tally.type.id, taken?.state]).toEqual([id, 'accepted']);
  },
);
