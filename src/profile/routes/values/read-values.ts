import type { Relation } from '../../../sql/tree.ts';
import type { Table, TableColumn } from '../../../vocabulary/table.ts';
import type { Session } from '../../session.ts';
import type { ColumnProfile } from '../../table-profile.ts';
import { dropFirstRows, keepFirstRows } from '../first-rows.ts';
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
  const head = await headOf(session, table);
  const routes = await routesOf(session, { ...table, columns }, head);
  const found = new Map<string, Values>();
  try {
    for (const [index, column] of columns.entries()) {
      const work = { session, table, column, head };
      found.set(column.name, await valuesBy(routes[index] ?? { kind: 'direct' }, work));
    }
  } finally {
    if (table.unordered === true) await dropFirstRows(session, table);
  }
  return found;
}

/** Rows without an order have to be drawn, once for all columns; the first are read where they stand. */
async function headOf(session: Session, table: Table): Promise<Relation> {
  return table.unordered === true
    ? await keepFirstRows(session, table, { from: kept(table.relation) })
    : { kind: 'head', name: table.relation, rows: headRows };
}

interface Work {
  readonly session: Session;
  readonly table: Table;
  readonly column: TableColumn;
  readonly head: Relation;
}

function valuesBy(route: Route, work: Work): Promise<Values> {
  if (route.kind === 'scan') return sampledValues(work, route.distinct);
  return route.kind === 'direct' ? wholeValues(work) : keptValues(work);
}

async function wholeValues({ session, table, column }: Work): Promise<Values> {
  const grouped = groupedStatement(kept(table.relation), cellOf(column));
  const { rows } = await session.rows(hashedStatement(subquery(grouped), column.physicalType));
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
    const values = hashedValues(
      (await session.rows(hashedStatement(from, column.physicalType, where))).rows,
    );
    const top = all
      ? []
      : hashedValues((await session.rows(topStatement(keptName, column.physicalType))).rows);
    return {
      values: columnValues(values, { complete: all, top }),
      signature: signatureOf(values),
    };
  } finally {
    await session.drop(keptName);
  }
}

async function sampledValues(work: Work, distinct: number): Promise<Values> {
  const { session, table, column, head } = work;
  const from = kept(table.relation);
  const sample = await drawHashSample(session, from, { column, distinct });
  const top = await countRepeated(session, { from, head }, { column, sample });
  return {
    values: columnValues(sample.values, { complete: sample.limit === wholeSample, top }),
    signature: signatureOf(sample.values),
  };
}

function cellOf({ name, physicalType }: TableColumn) {
  return groupingValue(name, physicalType);
}
