import { z } from 'zod';
import type { DuckDbEngine } from '../../../engine/duckdb/duckdb.ts';
import { quoteName } from '../../../sql/duckdb.ts';
import { unescaped } from '../../remote/remote-address.ts';
import { lakeDamaged, lakeUnsupported } from '../lake-problems.ts';
import type { LakeColumn, LakeFile, LakeSnapshot } from '../lake-snapshot.ts';
import { ownPath } from '../own-path.ts';
import { type DeltaState, readDeltaLog } from './read-log.ts';

const format = 'Delta Lake';

/**
 * What a reader must do for these is done here, or needs nothing: deleted rows are refused where a
 * file has any, and a column is found by the name that the files have for it.
 */
const knownFeatures = new Set([
  'deletionVectors',
  'columnMapping',
  'timestampNtz',
  'v2Checkpoint',
  'vacuumProtocolCheck',
]);

/**
 * The newest state of a Delta table, by its log.
 *
 * @throws Problem `source.lake-unsupported` where a feature is in use that would change which rows
 * there are and is not known here, `source.lake-damaged`
 */
export async function readDelta(folder: string, engine: DuckDbEngine): Promise<LakeSnapshot> {
  const state = await readDeltaLog(folder, engine);
  const mapping = requireKnown(state);
  const { fields } = parse(structSchema, state.metaData.schemaString);
  const partitions = new Set(state.metaData.partitionColumns);
  const columns = fields.map((field) => columnOf(field, { mapping, partitions }));
  const files = [...state.adds.values()].map(fileOf);
  return {
    format,
    version: String(state.version),
    columns,
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    deletes: [],
  };
}

/** Returns how columns are mapped; what has no rows deleted by vectors needs none of them read. */
function requireKnown({ protocol, metaData, adds }: DeltaState): 'none' | 'name' {
  const refuse = (
    what:
      | 'format-version'
      | 'reader-features'
      | 'column-mapping'
      | 'deletion-vectors'
      | 'file-format',
    detail: string,
  ) => lakeUnsupported({ format, what, detail });
  const { minReaderVersion, readerFeatures } = protocol;
  if (minReaderVersion > 3) throw refuse('format-version', String(minReaderVersion));
  const unknown = (readerFeatures ?? []).filter((feature) => !knownFeatures.has(feature));
  if (unknown.length > 0) throw refuse('reader-features', unknown.map(plainName).join(', '));
  if ((metaData.format?.provider ?? 'parquet') !== 'parquet') {
    throw refuse('file-format', plainName(metaData.format?.provider ?? ''));
  }
  const marked = [...adds.values()].filter(({ deletionVector }) => deletionVector != null);
  if (marked.length > 0) throw refuse('deletion-vectors', String(marked.length));
  const mapping = metaData.configuration?.['delta.columnMapping.mode'] ?? 'none';
  if (mapping !== 'none' && mapping !== 'name') throw refuse('column-mapping', plainName(mapping));
  return mapping;
}

/** Whoever wrote the log chose these words. */
function plainName(name: string): string {
  return /^[A-Za-z][A-Za-z0-9-]{0,40}$/.test(name) ? name : '?';
}

const typeSchema: z.ZodType<DeltaType> = z.lazy(() =>
  z.union([
    z.string(),
    structSchema,
    z.object({ type: z.literal('array'), elementType: typeSchema }),
    z.object({ type: z.literal('map'), keyType: typeSchema, valueType: typeSchema }),
  ]),
);
const fieldSchema = z.object({
  name: z.string(),
  type: typeSchema,
  metadata: z.record(z.string(), z.unknown()).nullish(),
});
const structSchema = z.object({ type: z.literal('struct'), fields: z.array(fieldSchema) });

type DeltaType =
  | string
  | { readonly type: 'struct'; readonly fields: readonly Field[] }
  | { readonly type: 'array'; readonly elementType: DeltaType }
  | { readonly type: 'map'; readonly keyType: DeltaType; readonly valueType: DeltaType };

interface Field {
  readonly name: string;
  readonly type: DeltaType;
  readonly metadata?: Readonly<Record<string, unknown>> | null | undefined;
}

function parse<T>(schema: z.ZodType<T>, json: string): T {
  try {
    return schema.parse(JSON.parse(json));
  } catch {
    throw lakeDamaged({ format, what: 'unreadable', detail: 'schemaString' });
  }
}

function columnOf(
  field: Field,
  {
    mapping,
    partitions,
  }: { readonly mapping: 'none' | 'name'; readonly partitions: ReadonlySet<string> },
): LakeColumn {
  const { name } = field;
  const physical = mapping === 'none' ? name : field.metadata?.['delta.columnMapping.physicalName'];
  if (typeof physical !== 'string') {
    throw lakeDamaged({ format, what: 'unreadable', detail: 'columnMapping' });
  }
  if (mapping === 'name' && typeof field.type !== 'string') {
    throw lakeUnsupported({ format, what: 'column-mapping', detail: 'nested' });
  }
  const type = typeOf(field.type);
  return {
    name,
    type,
    from: partitions.has(name)
      ? { by: 'partition', key: physical }
      : { by: 'name', name: physical },
  };
}

const types: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  long: 'BIGINT',
  integer: 'INTEGER',
  short: 'SMALLINT',
  byte: 'TINYINT',
  float: 'FLOAT',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  binary: 'BLOB',
  date: 'DATE',
  timestamp: 'TIMESTAMP WITH TIME ZONE',
  timestamp_ntz: 'TIMESTAMP',
};

function typeOf(type: DeltaType): string {
  if (typeof type !== 'string') {
    if (type.type === 'array') return `${typeOf(type.elementType)}[]`;
    if (type.type === 'map') return `MAP(${typeOf(type.keyType)}, ${typeOf(type.valueType)})`;
    return `STRUCT(${type.fields.map((f) => `${quoteName(f.name)} ${typeOf(f.type)}`).join(', ')})`;
  }
  const decimal = /^decimal\((\d+),\s*(\d+)\)$/.exec(type);
  if (decimal) return `DECIMAL(${decimal[1]}, ${decimal[2]})`;
  const known = types[type];
  if (known === undefined)
    throw lakeUnsupported({ format, what: 'column-type', detail: plainName(type) });
  return known;
}

function fileOf({
  path,
  partitionValues,
}: {
  path: string;
  partitionValues?: Record<string, string | null> | null | undefined;
}): LakeFile {
  // Paths of a log are written as in a URL; what no step is left out of.
  const own = ownPath(format, unescaped(path));
  // An empty text stands for a missing value, whatever the type.
  const values = Object.entries(partitionValues ?? {}).map(
    ([key, value]) => [key, value === '' ? null : value] as const,
  );
  return {
    path: own,
    uri: path,
    rows: undefined,
    partition: new Map(values),
    sequence: 0n,
    identities: new Set(),
  };
}
