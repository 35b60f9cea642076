import type {
  DeclaredColumn as ColumnOfContract,
  Declarations,
  DeclaredTable as TableOfContract,
} from '../vocabulary/declarations/declarations.ts';
import type {
  DeclaredColumn,
  DeclaredModel,
  DeclaredTable,
} from '../vocabulary/declarations/declared-model.ts';
import { definedOnly } from './odcs/defined-only.ts';

/** What discovery takes from the declarations: keys, relationships, a person's verdicts. */
export function modelOf(declarations: Declarations): DeclaredModel {
  return { tables: declarations.tables.map((table) => modelTable(table, declarations)) };
}

function modelTable(table: TableOfContract, declarations: Declarations): DeclaredTable {
  const foreignKeys = declarations.relationships
    .filter(({ from }) => from.table === table.table)
    .map(({ from, to }) => ({ columns: from.columns, toTable: to.table, toColumns: to.columns }));
  const columns = table.columns.map(modelColumn).filter((column) => Object.keys(column).length > 1);
  return definedOnly({
    table: table.table,
    primaryKey: table.primaryKey,
    unique: table.uniqueKeys,
    foreignKeys: foreignKeys.length > 0 ? foreignKeys : undefined,
    columns: columns.length > 0 ? columns : undefined,
    describesPersons: table.assay?.describesPersons,
  });
}

function modelColumn({ name, assay }: ColumnOfContract): DeclaredColumn {
  return definedOnly({
    column: name,
    semanticType: assay?.semanticType,
    personal: assay?.personal && verdictOn(assay.personal),
    confirmedGrade: assay?.confirmedGrade,
  });
}

type Personal = NonNullable<NonNullable<ColumnOfContract['assay']>['personal']>;

function verdictOn({ verdict, by, sensitive }: Personal): DeclaredColumn['personal'] {
  return sensitive ? { verdict, by, flags: { sensitive: [...sensitive] } } : { verdict, by };
}
