import { lakeDamaged, lakeUnsupported } from '../lake-problems.ts';
import type { LakeColumn, LakeSnapshot } from '../lake-snapshot.ts';
import {
  findMetadata,
  type IcebergField,
  type IcebergMetadata,
  type IcebergType,
} from './find-metadata.ts';
import { readManifests } from './read-manifests.ts';

const format = 'Iceberg';

/**
 * The newest state of an Iceberg table, by the records in its folder (Iceberg specification, versions
 * 1 and 2).
 *
 * @throws Problem `source.lake-unsupported`, `source.lake-damaged`
 */
export async function readIceberg(folder: string): Promise<LakeSnapshot> {
  const { metadata, version } = await findMetadata(folder);
  const formatVersion = metadata['format-version'];
  if (formatVersion > 2) {
    throw lakeUnsupported({ format, what: 'format-version', detail: String(formatVersion) });
  }
  const columns = currentFields(metadata).map(columnOf);
  return { format, version, columns, ...(await readManifests(folder, metadata)) };
}

function currentFields({ schemas, schema, ...metadata }: IcebergMetadata): readonly IcebergField[] {
  const id = metadata['current-schema-id'];
  const current = schemas?.find((each) => each['schema-id'] === id) ?? schema;
  if (current === undefined) throw lakeDamaged({ format, what: 'incomplete', detail: 'schema' });
  return current.fields;
}

function columnOf({ id, name, type }: IcebergField): LakeColumn {
  const isNested = typeof type !== 'string';
  return {
    name,
    type: isNested ? undefined : typeOf(type),
    from: { by: 'id', id, nested: isNested ? nestedIn(type) : [] },
  };
}

/** Every field below a nested column, as `id name`: the same in a file says that nothing changed in it. */
function nestedIn(type: IcebergType): readonly string[] {
  if (typeof type === 'string') return [];
  if (type.type === 'struct') {
    return type.fields.flatMap((each) => [`${each.id} ${each.name}`, ...nestedIn(each.type)]);
  }
  if (type.type === 'list') return [`${type['element-id']}`, ...nestedIn(type.element)];
  return [
    `${type['key-id']}`,
    ...nestedIn(type.key),
    `${type['value-id']}`,
    ...nestedIn(type.value),
  ];
}

const types: Readonly<Record<string, string>> = {
  boolean: 'BOOLEAN',
  int: 'INTEGER',
  long: 'BIGINT',
  float: 'FLOAT',
  double: 'DOUBLE',
  date: 'DATE',
  time: 'TIME',
  timestamp: 'TIMESTAMP',
  timestamptz: 'TIMESTAMP WITH TIME ZONE',
  string: 'VARCHAR',
  uuid: 'UUID',
  binary: 'BLOB',
};

function typeOf(type: string): string {
  const decimal = /^decimal\((\d+),\s*(\d+)\)$/.exec(type);
  if (decimal) return `DECIMAL(${decimal[1]}, ${decimal[2]})`;
  if (/^fixed\[\d+\]$/.test(type)) return 'BLOB';
  const known = types[type];
  if (known !== undefined) return known;
  const detail = /^[a-z_]{2,20}/.exec(type)?.[0] ?? '?';
  throw lakeUnsupported({ format, what: 'column-type', detail });
}
