import type { Contract } from '../../contract/contract.ts';
import { demandsOf } from '../../contract/exchange/demands.ts';
import { fileName } from '../../contract/exchange/great-expectations.ts';
import { type Exported, type Loss, noSuchRule } from '../../contract/exchange/lost.ts';
import type { ContractTable } from '../../contract/tables.ts';
import { breakingRowsStatement } from '../../profile/rules/breaking-rows.ts';
import type { ReadTable } from '../../profile/rules/condition-rows.ts';
import { as, column, table, tryCast } from '../../sql/build.ts';
import { printDuckDb } from '../../sql/duckdb.ts';
import type { Expression, SqlType } from '../../sql/tree.ts';
import type { LogicalType } from '../../vocabulary/column.ts';

const target = 'SQL';

/** One SELECT of the rows that break it for each rule, one file for each table; DuckDB's dialect. */
export function exportSql(contract: Contract, asOf: string): Exported {
  const demanded = demandsOf(contract, { target });
  const lost: Loss[] = [...demanded.lost];
  const relations = new Map(contract.tables.map((table) => [table.name, asRead(table)]));
  const files = demanded.tables.map(({ table, rules }) => {
    const own = relations.get(table.name) ?? asRead(table);
    const statements = rules.flatMap((rule) => {
      const to =
        rule.type === 'condition' && rule.condition.kind === 'reference'
          ? relations.get(rule.condition.to.table)
          : undefined;
      const statement = breakingRowsStatement(rule, { own, target: to, asOf });
      if (statement === undefined) lost.push(noSuchRule(rule, target));
      return statement === undefined
        ? []
        : [`-- ${oneLine(rule.id)}\n${printDuckDb(statement)};\n`];
    });
    return { path: `${fileName(table.name)}.sql`, text: statements.join('\n') };
  });
  return { files, lost };
}

/** A name must not end its comment. */
const oneLine = (text: string) => text.replace(/[\r\n\u2028\u2029]+/g, ' ');

/** Columns read as they are declared, whether the database holds them so or as text. */
function asRead({ name, columns }: ContractTable): ReadTable {
  const declared = columns.map((column) => ({
    column: { name: column.name },
    type: types[column.property.logicalType ?? 'string'] ?? 'text',
  }));
  const select = declared.map((entry) => as(entry.column.name, castAs(entry)));
  const typed = { select, from: table(name) };
  return { table: { relation: name }, columns: declared, views: { typed, exact: typed } };
}

type Declared = ReadTable['columns'][number];

function castAs({ column: { name }, type }: Declared): Expression {
  return type === 'text' ? column(name) : tryCast(column(name), castTypes[type] ?? 'text');
}

const types: Readonly<Record<string, LogicalType>> = {
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamp',
  time: 'time',
};

const castTypes: Partial<Readonly<Record<LogicalType, SqlType>>> = {
  integer: 'double',
  double: 'double',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamp',
  time: 'time',
};
