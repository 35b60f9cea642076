import type { Cell } from '../../../engine/engine.ts';
import type { Projection, Relation } from '../../../sql/tree.ts';
import type { Session } from '../../session.ts';
import { checksumProjections } from '../../tables/quick-fingerprint.ts';
import { isReadFromText, keepTypedCells, typedSource } from '../../types/typed-cells.ts';
import { namedRow, tagged, untagged } from '../named-row.ts';
import type { ScanSample } from './scan-sample.ts';
import {
  cellName,
  cellProjections,
  hasNumbers,
  numberProjections,
  type ScanColumn,
  scanSource,
} from './scan-statement.ts';

/** A near-unique column with what the scan of all rows said about it. */
export interface Scanned extends ScanColumn {
  readonly row: ReadonlyMap<string, Cell>;
  readonly query: string;
  /** The query that `row` has the numbers from. */
  readonly numbersQuery: string;
}

export interface RowScan {
  readonly rows: number;
  readonly checksum: string;
  readonly query: string;
  readonly columns: readonly Scanned[];
}

/**
 * One scan of all rows: the table's checksum, and every near-unique column at once. Numbers read
 * from text stay behind as typed cells.
 */
export async function scanRows(
  session: Session,
  from: Relation,
  {
    names,
    samples,
  }: { readonly names: readonly string[]; readonly samples: readonly ScanSample[] },
): Promise<RowScan> {
  const columns = samples.map(
    (sample, index): ScanColumn => ({
      ...sample,
      index,
      ordinal: names.indexOf(sample.column.name),
    }),
  );
  const raw = columns.filter((entry) => !isReadFromText(entry));
  const read = columns.filter(isReadFromText);
  const projections = [
    ...checksumProjections(columns.length === 0 ? names : names.map((_, k) => cellName(k))),
    ...columns.flatMap((entry) => tagged(entry.index, cellProjections(entry))),
    ...numbersOf(raw),
  ];
  const source = columns.length === 0 ? from : scanSource(from, raw, names);
  const { rows, query } = await session.rows({ select: projections, from: source });
  const row = namedRow(projections, rows[0]);
  await keepTypedCells(session, from, columns);
  const numbers = await scanNumbers(session, from, read);
  const scanned = columns.map((entry): Scanned => {
    const own = isReadFromText(entry) ? numbers : { row: new Map<string, Cell>(), query };
    const merged = new Map([...untagged(row, entry.index), ...untagged(own.row, entry.index)]);
    return { ...entry, row: merged, query, numbersQuery: own.query };
  });
  return {
    rows: Number(row.get('rows') ?? 0),
    checksum: String(row.get('checksum') ?? 0),
    query,
    columns: scanned,
  };
}

function numbersOf(columns: readonly ScanColumn[]): readonly Projection[] {
  return columns
    .filter(({ type }) => hasNumbers(type))
    .flatMap((entry) => tagged(entry.index, numberProjections(entry)));
}

/** The numbers that were read from text, in a scan of their own. */
async function scanNumbers(
  session: Session,
  from: Relation,
  columns: readonly ScanColumn[],
): Promise<{ readonly row: ReadonlyMap<string, Cell>; readonly query: string }> {
  if (columns.length === 0) return { row: new Map(), query: '' };
  const projections = numbersOf(columns);
  const select = { select: projections, from: typedSource(from, columns) };
  const { rows, query } = await session.rows(select);
  return { row: namedRow(projections, rows[0]), query };
}
