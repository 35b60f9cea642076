import type { KnownTable } from '../../catalogue/lineage/follow-query.ts';
import { lineageOfQuery } from '../../catalogue/lineage/lineage-of-query.ts';
import type {
  CataloguedTable,
  ViewDefinition,
} from '../../source/database/metadata/catalogue-reader.ts';
import type { InputTable, LineageOfTable } from '../../vocabulary/metadata/table-lineage.ts';
import type { TableMetadata } from '../../vocabulary/metadata/table-metadata.ts';

interface ViewToFollow {
  readonly metadata: TableMetadata;
  readonly definition: ViewDefinition;
  /** Every table whose columns are known. */
  readonly beside: readonly CataloguedTable[];
  /** Name of the database. */
  readonly dialect: string;
}

/**
 * The lineage of a view: columns from its SQL; tables, and the columns of them that it reads at all, as the catalogue
 * has them, where it does: a catalogue knows them exactly, also where the SQL cannot be followed.
 */
export async function followView({
  metadata,
  definition,
  beside,
  dialect,
}: ViewToFollow): Promise<LineageOfTable> {
  const known = metadata.lineage?.tables ?? [];
  const followed = await lineageOfQuery({
    sql: definition.sql,
    dialect,
    columns: metadata.columns.map(({ name }) => name),
    find: (name) => findTable(name, { known, beside, schema: definition.schema }),
  });
  const process = { kind: 'view' as const };
  if (followed === undefined) return { process, tables: [...known], columns: [], complete: false };
  const tables = known.length > 0 ? known : followed.tables;
  return {
    process,
    tables: [...tables],
    columns: [...followed.columns],
    complete: followed.complete,
  };
}

interface Names {
  readonly known: readonly InputTable[];
  readonly beside: readonly CataloguedTable[];
  readonly schema: string;
}

/** A name with its schema as it is; without, the one table of that name among the inputs, else the view's schema. */
function findTable(
  name: readonly string[],
  { known, beside, schema }: Names,
): KnownTable | undefined {
  const table = name.at(-1) ?? '';
  const inputs = known.filter((one) => one.name === table);
  const [only] = inputs;
  const own = name.at(-2) ?? (inputs.length === 1 ? only?.schema : undefined) ?? schema;
  const found = beside.find(({ metadata }) => metadata.name === table && metadata.schema === own);
  const columns = found?.metadata.columns.map((column) => column.name);
  return { schema: own, name: table, ...(columns && columns.length > 0 ? { columns } : {}) };
}
