import type { DatabaseColumn } from '../remote/database.ts';

/** How a column of a type is read: as itself where a profile knows the type, otherwise as text. */
export function columnReading(
  column: string,
  type: string,
): Pick<DatabaseColumn, 'physicalType' | 'read'> {
  const base = type.replace(/\(.*?\)/, '').trim();
  const plain = plainTypes[base];
  if (plain !== undefined) return { physicalType: plain[0], read: plain[1](column) };
  const decimal = /^decimal\((\d+),\s*(\d+)\)$/.exec(type);
  if (decimal !== null) {
    return { physicalType: `DECIMAL(${decimal[1]},${decimal[2]})`, read: column };
  }
  if (unreadable.test(type)) return { physicalType: 'VARCHAR', read: place(column) };
  if (/^(?:array|map|row)\b/.test(type)) return { physicalType: 'JSON', read: json(column, type) };
  return { physicalType: 'VARCHAR', read: text(column) };
}

const itself = (column: string) => column;
const text = (column: string) => `CAST(${column} AS varchar)`;
const castTo = (type: string) => (column: string) => `CAST(${column} AS ${type})`;

/** By Trino's name without its parameters: the type that a profile knows it by, and how it is read. */
const plainTypes: Readonly<Record<string, readonly [string, (column: string) => string]>> = {
  boolean: ['BOOLEAN', itself],
  tinyint: ['TINYINT', castTo('bigint')],
  smallint: ['SMALLINT', castTo('bigint')],
  integer: ['INTEGER', castTo('bigint')],
  bigint: ['BIGINT', itself],
  real: ['FLOAT', itself],
  double: ['DOUBLE', itself],
  varchar: ['VARCHAR', castTo('varchar')],
  // Filled up with blanks to its length, which are no part of the value.
  char: ['VARCHAR', (column) => `rtrim(CAST(${column} AS varchar))`],
  date: ['DATE', itself],
  time: ['TIME', castTo('time(6)')],
  timestamp: ['TIMESTAMP', castTo('timestamp(6)')],
  'timestamp with time zone': [
    'TIMESTAMP WITH TIME ZONE',
    (column) => `(CAST(${column} AS timestamp(6) with time zone) AT TIME ZONE 'UTC')`,
  ],
  // As digits: Trino has no text for bytes, and a hash of cells is one of their text.
  varbinary: ['BLOB', (column) => `to_hex(${column})`],
  json: ['JSON', (column) => `json_format(${column})`],
};

/** Sketches and shapes, and bytes inside of what is nested, have no text: whether there is one is all that is read. */
const unreadable =
  /\b(?:P4HyperLogLog|HyperLogLog|SetDigest|qdigest|tdigest|Geometry|SphericalGeography|KdbTree|varbinary)\b/i;
const place = (column: string) => `IF(${column} IS NULL, NULL, 'present')`;

/** Trino writes as JSON what its own JSON knows; of what it does not (bytes, times of day, moments) the text. */
function json(column: string, type: string): string {
  return `json_format(CAST(CAST(${column} AS ${jsonType(type)}) AS json))`;
}

function jsonType(type: string): string {
  return type.replace(
    /\b(?:time(?:stamp)?(?:\(\d+\))? with time zone|time(?:\(\d+\))?(?! with)|uuid|ipaddress|char\(\d+\))(?=[,)]|$)/g,
    'varchar',
  );
}
