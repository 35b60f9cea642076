import { exact } from '../../vocabulary/exactness.ts';
import type { Table } from '../../vocabulary/table.ts';
import { correlationOf } from '../numbers/correlation.ts';
import type { ProfileOptions } from '../profile-options.ts';
import type { ColumnFindings } from '../routes/column-findings.ts';
import type { RowScan } from '../routes/scan/scan-rows.ts';
import type { Session } from '../session.ts';
import type { Measure, TableProfile } from '../table-profile.ts';
import { missingCells } from '../types/missing-cells.ts';
import { duplicateRows } from './duplicate-rows.ts';
import { missingOverTime } from './missing-over-time.ts';
import { nullPairs } from './null-pairs.ts';
import { eventTimeOf, periodsOf } from './periods.ts';

export interface TableWork {
  readonly findings: readonly ColumnFindings[];
  readonly scan: RowScan;
  readonly options: ProfileOptions;
}

/** What is measured over rows rather than columns; duplicates and pairs only at depths that ask for them. */
export async function measureTable(
  session: Session,
  table: Table,
  { findings, scan, options }: TableWork,
): Promise<
  Pick<
    TableProfile,
    | 'measures'
    | 'missing'
    | 'missingOverTime'
    | 'missingPerRow'
    | 'periods'
    | 'nullPairs'
    | 'correlation'
  >
> {
  const { rows, query } = scan;
  const whole = { columns: findings, rows, query };
  const missing = await missingCells(session, table, whole);
  const deep = options.depth !== 'core';
  const duplicates = deep ? await duplicateRows(session, table, whole) : undefined;
  const pairs = options.depth === 'full' ? await nullPairs(session, table, findings) : undefined;
  const related = deep
    ? await correlationOf(session, table, { ...whole, seed: options.seed })
    : { measures: {} };
  const time = eventTimeOf(findings);
  const overTime =
    deep && time !== undefined
      ? await missingOverTime(session, table, { findings, time })
      : undefined;
  const count = (value: number, of?: number, by = query): Measure => ({
    value,
    ...(of === undefined ? {} : { of }),
    exactness: exact,
    query: by,
  });
  const cells = rows * findings.length;
  const missingTotal = findings.reduce((sum, found) => sum + found.missing, 0);
  const complete = missing.perRow.find((entry) => entry.missing === 0)?.rows ?? 0;
  return {
    measures: {
      rows: count(rows),
      columns: count(findings.length),
      bytes: count(table.files.reduce((sum, file) => sum + file.bytes, 0)),
      cells: count(cells),
      missingCells: count(missingTotal, cells, missing.query),
      completeRows: count(complete, rows, missing.query),
      mostMissingInRow: count(missing.perRow.at(-1)?.missing ?? 0, findings.length, missing.query),
      ...(duplicates === undefined ? {} : { duplicateRows: duplicates }),
      ...related.measures,
    },
    missing: missing.picture,
    missingPerRow: missing.perRow,
    ...(overTime === undefined ? {} : { missingOverTime: overTime }),
    ...(time === undefined ? {} : { periods: periodsOf(time) }),
    ...(pairs === undefined ? {} : { nullPairs: pairs }),
    ...('correlation' in related && related.correlation !== undefined
      ? { correlation: related.correlation }
      : {}),
  };
}
