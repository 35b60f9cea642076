import type { TableDiscovery } from '../../discover/discovery.ts';
import type { Measure, TableProfile } from '../../profile/table-profile.ts';
import type { TableMetadata } from '../../vocabulary/metadata/table-metadata.ts';
import type { ColumnReport, MeasureRecord } from '../../vocabulary/reports/column-report.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';
import type { Table } from '../../vocabulary/table.ts';
import { repeatedOf } from './repeated.ts';
import { suspectedCellsOf } from './suspected-cells.ts';

const shownRejections = 20;

interface TableEvidence {
  readonly profile: TableProfile;
  readonly discovery: TableDiscovery;
  readonly columns: readonly ColumnReport[];
  /** What catalogues say of it. */
  readonly metadata?: readonly TableMetadata[];
  /** Root of the certified content fingerprint, where it was asked for. */
  readonly certified?: string;
}

/** Everything known about one table as the report states it; not yet judged. */
export function reportTable(evidence: TableEvidence): TableReport {
  const { profile, discovery, columns, metadata = [], certified } = evidence;
  const { table } = profile;
  return {
    id: table.id,
    name: table.name,
    files: table.files.map((file) => ({ ...file })),
    rows: profile.rows,
    ...(profile.drawnRows === undefined ? {} : { drawnRows: profile.drawnRows }),
    notes: table.notes.map(({ code, params }) => ({ code, params: { ...params } })),
    ...rejections(table),
    fingerprint: { ...profile.fingerprint, ...(certified === undefined ? {} : { certified }) },
    measures: measureRecords(profile.measures),
    keys: [...discovery.keys],
    missing: {
      by: profile.missing.by,
      labels: [...profile.missing.labels],
      columns: profile.missing.columns.map(({ column, shares }) => ({
        column,
        shares: [...shares],
      })),
    },
    ...overTime(profile, columns),
    ...(discovery.reidentification === undefined
      ? {}
      : { reidentification: reidentificationOf(discovery.reidentification) }),
    ...suspectedCellsOf(discovery.suspectedCells),
    ...repeatedOf(discovery),
    ...(metadata.length === 0 ? {} : { metadata: metadata.map(withoutStatistics) }),
    columns: columns.map((column) => withDescription(column, metadata)),
  };
}

/** Estimates change while rows do not, and stand in the run block; when rows were last written is of the rows. */
function withoutStatistics({ statistics, ...said }: TableMetadata): TableMetadata {
  const { lastModified } = statistics ?? {};
  return lastModified === undefined ? said : { ...said, statistics: { lastModified } };
}

/** The description of a column by whoever ranks first; that of a contract stands in the contract. */
function withDescription(column: ColumnReport, metadata: readonly TableMetadata[]): ColumnReport {
  const said = metadata.flatMap(
    ({ columns }) => columns.find(({ name }) => name === column.name) ?? [],
  );
  const description = said.find(({ comment }) => comment !== undefined)?.comment;
  return description === undefined ? column : { ...column, description };
}

function rejections({ rejections: { rowCount, rows, cellCount, cells } }: Table) {
  const phrase = ({ code, params }: { code: string; params: object }) => ({
    code,
    params: { ...params },
  });
  return {
    rejectedRows: {
      count: rowCount,
      list: rows
        .slice(0, shownRejections)
        .map(({ where, reason }) => ({ where: { ...where }, reason: phrase(reason) })),
    },
    rejectedCells: {
      count: cellCount,
      list: cells.slice(0, shownRejections).map(({ where, column, reason }) => ({
        where: { ...where },
        column,
        reason: phrase(reason),
      })),
    },
  };
}

/** Measures by name, sorted; exactness is left out where it is exact. */
export function measureRecords(
  measures: Readonly<Record<string, Measure>>,
): Record<string, MeasureRecord> {
  const sorted = Object.entries(measures).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, measure]) => [name, measureRecord(measure)]));
}

function measureRecord({ value, of, exactness, query }: Measure): MeasureRecord {
  return {
    value,
    ...(of === undefined ? {} : { of }),
    ...(exactness.kind === 'exact' ? {} : { exactness }),
    query,
  };
}

/** Rows and gaps by the event time; nothing by a column whose content may not be shown. */
function overTime(
  { periods, missingOverTime: missing }: TableProfile,
  columns: readonly ColumnReport[],
): Pick<TableReport, 'periods' | 'missingOverTime'> {
  const cleared = new Set(columns.filter((column) => column.cleared).map(({ name }) => name));
  return {
    ...(periods === undefined || !cleared.has(periods.column)
      ? {}
      : { periods: { ...periods, counts: periods.counts.map((count) => ({ ...count })) } }),
    ...(missing === undefined || !cleared.has(missing.column)
      ? {}
      : {
          missingOverTime: {
            ...missing,
            labels: [...missing.labels],
            rows: [...missing.rows],
            columns: missing.columns.map(({ column, shares }) => ({ column, shares: [...shares] })),
          },
        }),
  };
}

function reidentificationOf(
  measured: NonNullable<TableDiscovery['reidentification']>,
): NonNullable<TableReport['reidentification']> {
  const { quasiIdentifiers, classes, smallest, recordsAtRisk, threshold } = measured;
  const {
    maximum,
    average,
    attributeDisclosure,
    query,
    proposals,
    singlingOut,
    journalist,
    sensitive,
  } = measured;
  return {
    quasiIdentifiers,
    classes,
    smallest,
    recordsAtRisk,
    threshold,
    maximum,
    average,
    query,
    ...(attributeDisclosure !== undefined && { attributeDisclosure }),
    ...(proposals && { proposals }),
    ...(singlingOut && { singlingOut }),
    ...(journalist && { journalist }),
    ...(sensitive && { sensitive }),
  };
}
