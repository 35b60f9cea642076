import type { ColumnProfile } from '../../src/profile/table-profile.ts';
import type { LogicalType } from '../../src/vocabulary/column.ts';
import { RawValue } from '../../src/vocabulary/raw-value.ts';

/** A profile made by hand: every value is distinct and occurs once unless a count is given. */
export function columnProfile(
  name: string,
  values: readonly (string | readonly [string, number])[],
  type: LogicalType = 'text',
): ColumnProfile {
  const entries = values.map((v) =>
    typeof v === 'string'
      ? { value: RawValue.of(v), count: 1 }
      : { value: RawValue.of(v[0]), count: v[1] },
  );
  return {
    column: { name, ordinal: 0, physicalType: 'VARCHAR', untyped: true },
    type,
    typeShare: 1,
    measures: {},
    content: {
      minimum: { value: RawValue.of('lowest-secret'), exactness: { kind: 'exact' }, query: 'q-1' },
    },
    masks: [],
    histogram: null,
    values: { kind: 'complete', entries },
    misses: { count: 0, rows: [] },
  };
}
