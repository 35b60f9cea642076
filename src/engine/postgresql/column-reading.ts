import type { DatabaseColumn } from '../remote/database.ts';

type Reading = Pick<DatabaseColumn, 'physicalType' | 'read' | 'rounded'>;

/** How a column of a type is read: as itself where a profile knows the type, otherwise as text. */
export function columnReading(column: string, type: string): Reading {
  // Without a declared scale its values have any: a double tells them to 15 digits.
  if (type === 'numeric')
    return { physicalType: 'DOUBLE', read: `${column}::float8`, rounded: true };
  const plain = plainTypes[type.replace(/\(\d+\)(?= with)/, '')];
  if (plain !== undefined) return { physicalType: plain[0], read: `${column}::${plain[1]}` };
  const decimal = /^numeric\((\d+),(-?\d+)\)$/.exec(type);
  if (decimal !== null) return decimalReading(column, Number(decimal[1]), Number(decimal[2]));
  if (/\[\]$/.test(type)) return nestedReading(column);
  if (type === 'json' || type === 'jsonb') {
    return { physicalType: 'JSON', read: withoutSpaces(`${column}::text`) };
  }
  // Types of one's own (enumerations), networks, ranges, intervals: as PostgreSQL writes them.
  return { physicalType: 'VARCHAR', read: `${column}::text COLLATE "C"` };
}

/** Arrays and rows as compact JSON: an array by its entries, a row by its fields in their order. */
export function nestedReading(column: string): Reading {
  return { physicalType: 'JSON', read: withoutSpaces(`to_json(${column})::text`) };
}

/** JSON without white space between its parts: what stands in quotes is taken whole. */
function withoutSpaces(json: string): string {
  return `regexp_replace(${json} COLLATE "C", '("(?:[^"\\\\]|\\\\.)*")|[ \\t\\n\\r]+', '\\1', 'g')`;
}

/** DuckDB's decimals have at most 38 digits and a scale from 0; what is wider is read as a double. */
function decimalReading(column: string, precision: number, scale: number): Reading {
  if (precision > 38 || scale < 0 || scale > precision) {
    return { physicalType: 'DOUBLE', read: `${column}::float8`, rounded: true };
  }
  return { physicalType: `DECIMAL(${precision},${scale})`, read: column };
}

/** By PostgreSQL's name: the type that a profile knows it by, and the cast that gives it. */
const plainTypes: Readonly<Record<string, readonly [physicalType: string, cast: string]>> = {
  smallint: ['SMALLINT', 'int8'],
  integer: ['INTEGER', 'int8'],
  bigint: ['BIGINT', 'int8'],
  real: ['FLOAT', 'float4'],
  'double precision': ['DOUBLE', 'float8'],
  boolean: ['BOOLEAN', 'boolean'],
  date: ['DATE', 'date'],
  'time without time zone': ['TIME', 'time'],
  'timestamp without time zone': ['TIMESTAMP', 'timestamp'],
  'timestamp with time zone': ['TIMESTAMP WITH TIME ZONE', 'timestamptz'],
  bytea: ['BLOB', 'bytea'],
};
