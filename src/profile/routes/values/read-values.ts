import type { Table, TableColumn } from '../../../vocabulary/table.ts';
import type { Session } from '../../session.ts';
import type { ColumnProfile } from '../../table-profile.ts';
import {
  groupedStatement,
  groupingValue,
  hashBelow,
  hashedStatement,
  hashedValues,
  kept,
  subquery,
} from '../frequency.ts';
import { topStatement, value } from '../frequency-parts.ts';
import { drawHashSample, sampleLimit, wholeSample } from '../hash-sample.ts';
import { headRows, mostKept, type Route, routesOf } from '../route.ts';
import { countRepeated } from '../scan/scan-sample.ts';
import { columnValues, completeValues, signatureOf } from './column-values.ts';

type Values = Required<Pick<ColumnProfile, 'values' | 'signature'>>;

/**
 * The values of columns and nothing else, by column name: the same as a profile of the table
 * holds, without measuring them.
 */
export async function readValues(
  session: Session,
  table: Table,
  columns: readonly TableColumn[],
): Promise<ReadonlyMap<string, Values>> {
  const head = { kind: 'head', name: table.relation, rows: headRows } as const;
  const routes = await routesOf(session, { ...table, columns }, head);
  const found = new Map<string, Values>();
  for (const [index, column] of columns.entries()) {
    const work = { session, table, column };
    found.set(column.name, await valuesBy(routes[index] ?? { kind: 'direct' }, work));
  }
  return found;
}

interface Work {
  readonly session: Session;
  readonly table: Table;
  readonly column: TableColumn;
}

function valuesBy(route: Route, work: Work): Promise<Values> {
  if (route.kind === 'scan') return sampledValues(work, route.distinct);
  return route.kind === 'direct' ? wholeValues(work) : keptValues(work);
}

async function wholeValues({ session, table, column }: Work): Promise<Values> {
  const grouped = groupedStatement(kept(table.relation), cellOf(column));
  const { rows } = await session.rows(hashedStatement(subquery(grouped)));
  const values = hashedValues(rows);
  return { values: columnValues(values, { complete: true }), signature: signatureOf(values) };
}

const keptName = 'assay frequency';

async function keptValues(work: Work): Promise<Values> {
  const { session, table, column } = work;
  const grouped = groupedStatement(kept(table.relation), cellOf(column));
  const { rows: size } = await session.keep(keptName, grouped);
  try {
    if (size > mostKept) return await sampledValues(work, size);
    const from = kept(keptName);
    const all = size <= completeValues;
    const where = all ? undefined : hashBelow(value, sampleLimit(size));
    const values = hashedValues((await session.rows(hashedStatement(from, where))).rows);
    const top = all ? [] : hashedValues((await session.rows(topStatement(keptName))).rows);
    return {
      values: columnValues(values, { complete: all, top }),
      signature: signatureOf(values),
    };
  } finally {
    await session.drop(keptName);
  }
}

async function sampledValues({ session, table, column }: Work, distinct: number): Promise<Values> {
  const from = kept(table.relation);
  const head = { kind: 'head', name: table.relation, rows: headRows } as const;
  const cell = cellOf(column);
  const sample = await drawHashSample(session, from, { value: cell, distinct });
  const top = await countRepeated(session, { from, head }, { value: cell, sample });
  return {
    values: columnValues(sample.values, { complete: sample.limit === wholeSample, top }),
    signature: signatureOf(sample.values),
  };
}

function cellOf({ name, physicalType }: TableColumn) {
  return groupingValue(name, physicalType);
}
