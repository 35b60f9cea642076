import type { Cell } from '../engine/engine.ts';
import type { Relation } from '../sql/tree.ts';
import { namedRow, tagged, untagged } from './named-row.ts';
import { checksumProjections } from './quick-fingerprint.ts';
import type { ScanSample } from './scan-sample.ts';
import { cellName, type ScanColumn, scanProjections, scanSource } from './scan-statement.ts';
import type { Session } from './session.ts';

/** A near-unique column with what the scan of all rows said about it. */
export interface Scanned extends ScanColumn {
  readonly row: ReadonlyMap<string, Cell>;
  readonly query: string;
}

export interface RowScan {
  readonly rows: number;
  readonly checksum: string;
  readonly query: string;
  readonly columns: readonly Scanned[];
}

/** One scan of all rows: the table's checksum, and every near-unique column at once. */
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
  const projections = [
    ...checksumProjections(columns.length === 0 ? names : names.map((_, k) => cellName(k))),
    ...columns.flatMap((entry) => tagged(entry.index, scanProjections(entry))),
  ];
  const source = columns.length === 0 ? from : scanSource(from, columns, names);
  const { rows, query } = await session.rows({ select: projections, from: source });
  const row = namedRow(projections, rows[0]);
  return {
    rows: Number(row.get('rows') ?? 0),
    checksum: String(row.get('checksum') ?? 0),
    query,
    columns: columns.map((entry) => ({ ...entry, row: untagged(row, entry.index), query })),
  };
}
