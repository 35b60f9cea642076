import type { TableMetadata } from '../../../vocabulary/metadata/table-metadata.ts';
import {
  type CatalogueAccess,
  type CataloguedTable,
  type CatalogueReading,
  type CatalogueRow,
  type CatalogueTopic,
  tableKey,
  type WantedTable,
} from './catalogue-reader.ts';
import { countIn, flagIn, listIn, momentIn, namesIn, textIn } from './cells.ts';
import { expressionText, type TextSpelling } from './expression-text.ts';
import { readTopics } from './topics.ts';

/** How the statements of one database are asked and read. */
export interface Catalogue {
  /** Name of the database. */
  readonly system: string;
  /** One statement a topic, of the tables of schemas: their names as quoted texts, separated by commas. */
  readonly statements: (schemas: string) => Readonly<Partial<Record<CatalogueTopic, string>>>;
  readonly quoteText: (text: string) => string;
  readonly backslashEscapes: boolean;
}

/**
 * What a catalogue says of tables, by a few statements for all of them. Every database's statements name their columns
 * alike: `schema` and `table`, then those that are read below; what a database does not have is left out or null.
 */
export async function assembleTables(
  catalogue: Catalogue,
  access: CatalogueAccess,
  wanted: readonly WantedTable[],
): Promise<CatalogueReading> {
  const schemas = [...new Set(wanted.map(({ schema }) => schema))].sort();
  const topics = await readTopics(
    catalogue.statements(schemas.map(catalogue.quoteText).join(', ')),
    access,
  );
  const queries = [...topics.queries];
  const tables = wanted.flatMap(({ id, schema, name }): CataloguedTable[] => {
    const key = tableKey(schema, name);
    const [own] = topics.of('tables').get(key) ?? [];
    if (own === undefined) return [];
    const sqlOfView = own.definition;
    const metadata: TableMetadata = {
      origin: { kind: 'database', system: catalogue.system, queries },
      schema,
      name,
      ...tableParts(own),
      columns: (topics.of('columns').get(key) ?? []).map(columnOf),
      ...constraintParts(topics.of('constraints').get(key), catalogue),
      ...indexParts(topics.of('indexes').get(key)),
      ...accessParts(topics.of('access').get(key)),
      ...viewParts(own, topics.of('views').get(key) ?? []),
    };
    return [
      {
        table: id,
        metadata,
        ...(typeof sqlOfView === 'string' ? { definition: { sql: sqlOfView, schema } } : {}),
      },
    ];
  });
  return { tables, notes: topics.notes };
}

const kinds = {
  r: 'table',
  p: 'partitioned-table',
  v: 'view',
  m: 'materialized-view',
  f: 'foreign-table',
} as const;

function tableParts(row: CatalogueRow) {
  const kind = kinds[String(row.kind) as keyof typeof kinds];
  const comment = textIn(row, 'comment');
  const [rowEstimate, bytes] = [countIn(row, 'row_estimate'), countIn(row, 'bytes')];
  const [readBy, policies] = [countIn(row, 'read_by'), countIn(row, 'policies')];
  const lastAnalyzed = momentIn(row, 'last_analyzed');
  const lastModified = momentIn(row, 'last_modified');
  const changed = lastAnalyzed === undefined ? undefined : countIn(row, 'changed');
  const statistics = {
    ...(rowEstimate === undefined ? {} : { rowEstimate }),
    ...(bytes === undefined ? {} : { bytes }),
    ...(lastAnalyzed === undefined ? {} : { lastAnalyzed }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ...(changed === undefined ? {} : { changedSinceAnalyzed: changed }),
  };
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(comment === undefined ? {} : { comment }),
    ...(readBy === undefined ? {} : { readBy }),
    ...(policies === undefined
      ? {}
      : {
          rowSecurity: {
            enabled: flagIn(row, 'row_security'),
            ...(row.row_security_forced === undefined
              ? {}
              : { forced: flagIn(row, 'row_security_forced') }),
            policies,
          },
        }),
    ...(Object.keys(statistics).length === 0 ? {} : { statistics }),
  };
}

function columnOf(row: CatalogueRow): TableMetadata['columns'][number] {
  const [type, comment] = [textIn(row, 'type'), textIn(row, 'comment')];
  return {
    name: String(row.name),
    ...(type === undefined ? {} : { type }),
    ...(row.not_null === undefined ? {} : { notNull: flagIn(row, 'not_null') }),
    ...(comment === undefined ? {} : { comment }),
    ...(flagIn(row, 'generated') ? { generated: true } : {}),
  };
}

function constraintParts(rows: readonly CatalogueRow[] | undefined, spelling: TextSpelling) {
  if (rows === undefined) return {};
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  const base = (row: CatalogueRow) => ({
    name: String(row.name),
    columns: namesIn(row, 'columns'),
    enforced: flagIn(row, 'enforced'),
    validated: flagIn(row, 'validated'),
  });
  const [primaryKey] = of('p').map(base);
  return {
    ...(primaryKey === undefined ? {} : { primaryKey }),
    uniqueKeys: of('u').map(base),
    foreignKeys: of('f').map((row) => ({
      ...base(row),
      to: {
        schema: String(row.to_schema),
        table: String(row.to_table),
        columns: namesIn(row, 'to_columns'),
      },
    })),
    checks: of('c').map((row) => ({
      ...base(row),
      expression: expressionText(String(row.expression ?? ''), spelling),
    })),
  };
}

function indexParts(rows: readonly CatalogueRow[] | undefined) {
  if (rows === undefined) return {};
  const indexes = rows.map((row) => ({
    name: String(row.name),
    columns: listIn(row, 'columns').map((entry) => (typeof entry === 'string' ? entry : null)),
    unique: flagIn(row, 'is_unique'),
    partial: flagIn(row, 'is_partial'),
    ...(row.method === undefined ? {} : { method: String(row.method) }),
  }));
  return { indexes };
}

function accessParts(rows: readonly CatalogueRow[] | undefined) {
  const [row] = rows ?? [];
  if (row === undefined) return {};
  const [readersOfColumns, administrators, grants] = [
    countIn(row, 'readers_of_columns'),
    countIn(row, 'administrators'),
    countIn(row, 'grants'),
  ];
  return {
    access: {
      readers: countIn(row, 'readers') ?? 0,
      ...(readersOfColumns === undefined ? {} : { readersOfColumns }),
      ...(administrators === undefined ? {} : { administrators }),
      ...(grants === undefined ? {} : { grants }),
      everybody: flagIn(row, 'everybody'),
      ...(flagIn(row, 'partial') ? { partial: true } : {}),
    },
  };
}

/** What the catalogue itself knows of a view's inputs: exact, but not which column became which. */
function viewParts(
  own: CatalogueRow,
  rows: readonly CatalogueRow[],
): Pick<TableMetadata, 'lineage'> {
  if (own.kind !== 'v' && own.kind !== 'm') return {};
  const tables = rows.map((row) => ({
    schema: String(row.from_schema),
    name: String(row.from_table),
    columns: namesIn(row, 'columns'),
  }));
  return { lineage: { process: { kind: 'view' }, tables, columns: [], complete: false } };
}
