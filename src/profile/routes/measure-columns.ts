import type { Relation } from '../../sql/tree.ts';
import type { Table, TableColumn } from '../../vocabulary/table.ts';
import type { ProfileOptions } from '../profile-options.ts';
import type { Session } from '../session.ts';
import { dropTypedCells } from '../types/typed-cells.ts';
import { typedCell } from '../types/typed-view.ts';
import type { ColumnFindings } from './column-findings.ts';
import { dropFirstRows, keepFirstRows } from './first-rows.ts';
import {
  groupedStatement,
  groupingValue,
  hashedStatement,
  hashedValues,
  kept,
  subquery,
} from './frequency.ts';
import { findingsFromFrequency } from './from-frequency.ts';
import { mergeableRoutes } from './mergeable-routes.ts';
import { count } from './named-row.ts';
import {
  type OrderedColumn,
  orderMeasures,
  type SourceOrder,
  sourceOrders,
} from './order-in-source.ts';
import { mostKept, type Route, routesOf } from './route.ts';
import { findingsFromScan } from './scan/from-scan.ts';
import { scanMoments } from './scan/scan-moments.ts';
import { type RowScan, scanRows } from './scan/scan-rows.ts';
import { type ScanSample, sampleColumn } from './scan/scan-sample.ts';
import { hasNumbers } from './scan/scan-statement.ts';
import { completeValues } from './values/column-values.ts';
import { findingsFromValues } from './values/from-values.ts';

export interface Measured {
  readonly columns: readonly ColumnFindings[];
  readonly scan: RowScan;
}

interface Work {
  readonly session: Session;
  readonly table: Table;
  readonly options: ProfileOptions;
  readonly from: Relation;
  readonly head: Relation;
}

/** Measures every column by the route that suits it, and the rows as a whole on the way. */
export async function measureColumns(
  session: Session,
  table: Table,
  options: ProfileOptions,
): Promise<Measured> {
  const from = kept(table.relation);
  const head = await keepFirstRows(session, table, { from, any: options.mergeable === true });
  const work: Work = { session, table, options, from, head };
  return measureBy(work).finally(() => dropFirstRows(session, table));
}

async function measureBy(work: Work): Promise<Measured> {
  const { session, table, options, from, head } = work;
  const { mergeable = false } = options;
  const routes = mergeable
    ? await mergeableRoutes(session, table, from)
    : await routesOf(session, table, head);
  const frequent = new Map<string, ColumnFindings>();
  const samples: ScanSample[] = [];
  for (const [index, column] of table.columns.entries()) {
    options.onProgress?.({
      table: table.name,
      column: column.name,
      done: index,
      total: table.columns.length,
    });
    const found = await measureOrSample(work, column, routes[index] ?? { kind: 'direct' });
    if ('sample' in found) samples.push(found);
    else frequent.set(column.name, found);
  }
  const scan = await scanRows(session, from, {
    names: table.columns.map((column) => column.name),
    samples,
  });
  const orders = await ordersOf(work, [...frequent.values()], scan);
  const scanned = await finishScanned(work, scan, orders).finally(() => dropTypedCells(session));
  const columns = table.columns.flatMap(({ name }) => {
    const found = frequent.get(name) ?? scanned.get(name);
    const order = orders.get(name);
    if (found === undefined) return [];
    return [order ? { ...found, parts: [...found.parts, orderMeasures(order)] } : found];
  });
  return { columns, scan };
}

async function measureOrSample(
  work: Work,
  column: TableColumn,
  route: Route,
): Promise<ColumnFindings | ScanSample> {
  if (route.kind === 'direct') return measureDirectly(work, column);
  if (route.kind === 'scan') return sampleOf(work, column, route.distinct);
  return measureKept(work, column);
}

function sampleOf(work: Work, column: TableColumn, distinct: number): Promise<ScanSample> {
  const { session, from, head, options } = work;
  const { typeThreshold } = options;
  return sampleColumn(session, column, { from, head, distinct, typeThreshold });
}

async function measureDirectly(work: Work, column: TableColumn): Promise<ColumnFindings> {
  const grouped = groupedStatement(work.from, groupingValue(column.name, column.physicalType));
  const { rows, query } = await work.session.rows(
    hashedStatement(subquery(grouped), column.physicalType),
  );
  return findingsFromValues(column, hashedValues(rows), { ...work.options, query });
}

const keptName = 'assay frequency';

/** Measures from a kept frequency table, unless it turns out too long. */
async function measureKept(work: Work, column: TableColumn): Promise<ColumnFindings | ScanSample> {
  const { session, from, options } = work;
  const value = groupingValue(column.name, column.physicalType);
  const { rows: size, query } = await session.keep(keptName, groupedStatement(from, value));
  try {
    if (size > mostKept) return await sampleOf(work, column, size);
    if (size > completeValues) {
      return await findingsFromFrequency(column, { session, name: keptName, size, options });
    }
    const { rows } = await session.rows(hashedStatement(kept(keptName), column.physicalType));
    return findingsFromValues(column, hashedValues(rows), { ...options, query });
  } finally {
    await session.drop(keptName);
  }
}

/** The order in the source of every number and time column; of none where the source has no order. */
async function ordersOf(
  { session, table, head, from }: Work,
  frequent: readonly ColumnFindings[],
  scan: RowScan,
): Promise<ReadonlyMap<string, SourceOrder>> {
  if (table.unordered === true) return new Map();
  const holed = new Map([
    ...frequent.map((found) => [found.column.name, found.missing + found.misses > 0] as const),
    ...scan.columns.map(
      ({ column, row }) => [column.name, count(row, 'numbers') < scan.rows] as const,
    ),
  ]);
  const columns = [...frequent, ...scan.columns]
    .filter(({ type }) => hasNumbers(type))
    .map(
      (found): OrderedColumn => ({
        name: found.column.name,
        typed: typedCell(found),
        nulls: holed.get(found.column.name) ?? true,
      }),
    );
  return sourceOrders(session, columns, { head, from });
}

async function finishScanned(
  { session, from, options }: Work,
  scan: RowScan,
  orders: ReadonlyMap<string, SourceOrder>,
): Promise<ReadonlyMap<string, ColumnFindings>> {
  const moments = await scanMoments(session, from, scan.columns);
  const findings = new Map<string, ColumnFindings>();
  for (const scanned of scan.columns) {
    const { name } = scanned.column;
    findings.set(
      name,
      await findingsFromScan(scanned, {
        session,
        from,
        options,
        order: orders.get(name),
        moments: moments.get(name),
      }),
    );
  }
  return findings;
}
