import { RawValue } from '../vocabulary/raw-value.ts';
import type { Table, TableColumn } from '../vocabulary/table.ts';
import { trimCell } from './cell-text.ts';
import { asMeasures } from './column-profile.ts';
import { frequencyStatement, readFrequency } from './frequency.ts';
import { type Inference, inferType } from './infer-type.ts';
import { isMissingToken } from './missing-tokens.ts';
import { numberMeasures } from './number-measures.ts';
import { logicalTypeOf } from './physical-type.ts';
import type { ProfileOptions } from './profile-options.ts';
import type { Session } from './session.ts';
import type { ColumnProfile } from './table-profile.ts';
import { maskCounts, textMeasures } from './text-measures.ts';
import { numberReader, readNumbers } from './typed-number.ts';
import { merge, nothingFound, type ValuesFound } from './values-found.ts';
import { type Weighted, weigh } from './weighted.ts';

export interface Profiling {
  readonly session: Session;
  readonly table: Table;
  readonly options: ProfileOptions;
}

/** The profile of one column, and how its text was read where the source had no types. */
export async function profileColumn(
  { session, table, options }: Profiling,
  column: TableColumn,
): Promise<{ readonly profile: ColumnProfile; readonly inference?: Inference }> {
  const { entries, query } = await readFrequency(
    session,
    frequencyStatement(table.relation, column.name),
  );
  const inference = column.untyped ? inferType(entries, options.typeThreshold) : undefined;
  const type = inference?.type ?? logicalTypeOf(column.physicalType);
  const read = numberReader(type, inference);
  const isNumber = type === 'integer' || type === 'decimal' || type === 'double';
  const numbers = read && isNumber ? readNumbers(entries, read) : undefined;
  const found = merge(
    everyColumn(entries),
    type === 'text' ? textMeasures(entries) : nothingFound,
    numbers ? numberMeasures(numbers.numbers) : nothingFound,
  );
  const present = inference?.present ?? weigh(entries, () => true);
  const profile: ColumnProfile = {
    column,
    type,
    typeShare: present === 0 ? null : (inference?.matched ?? present) / present,
    ...(inference?.reading === undefined ? {} : { format: inference.reading.format }),
    ...asMeasures(found, query),
    masks: type === 'text' ? maskCounts(entries) : [],
    histogram: null,
    values: {
      kind: 'complete',
      entries: entries.flatMap(({ text, count }) =>
        text === null ? [] : [{ value: RawValue.of(text), count }],
      ),
    },
    misses: { count: inference ? inference.present - inference.matched : 0, rows: [] },
  };
  return inference === undefined ? { profile } : { profile, inference };
}

function everyColumn(entries: readonly Weighted[]): ValuesFound {
  const rows = entries.reduce((sum, entry) => sum + entry.count, 0);
  const held = weigh(entries, () => true);
  const blank = weigh(entries, (text) => trimCell(text) === '');
  const missingTokens = weigh(entries, (text) => isMissingToken(trimCell(text)));
  const distinct = entries.filter((entry) => entry.text !== null).length;
  return {
    safe: {
      count: { value: held, of: rows },
      nulls: { value: rows - held, of: rows },
      blank: { value: blank, of: rows },
      missingTokens: { value: missingTokens, of: rows },
      missing: { value: rows - held + blank + missingTokens, of: rows },
      distinct: { value: distinct, of: held },
    },
    content: {},
  };
}
