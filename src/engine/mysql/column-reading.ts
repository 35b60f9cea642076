import type { DatabaseColumn } from '../remote/database.ts';

type Reading = Pick<DatabaseColumn, 'physicalType' | 'read'>;

/** How a column of a type is read: as text, in the form that DuckDB reads its type from. */
export function columnReading(column: string, type: string): Reading {
  const name = /^[a-z]+/.exec(type)?.[0] ?? '';
  const whole = wholeNumbers[name];
  if (whole !== undefined) {
    const physicalType = type.includes('unsigned') ? `U${whole}` : whole;
    return { physicalType, read: text(column) };
  }
  if (name === 'decimal') return decimalReading(column, type);
  return others[name]?.(column) ?? { physicalType: 'VARCHAR', read: characters(column) };
}

const text = (column: string) => `CAST(${column} AS CHAR)`;
const characters = (column: string) => `CONVERT(${column} USING utf8mb4)`;

const wholeNumbers: Readonly<Record<string, string>> = {
  tinyint: 'TINYINT',
  smallint: 'SMALLINT',
  mediumint: 'INTEGER',
  int: 'INTEGER',
  bigint: 'BIGINT',
};

/** DuckDB's decimals have at most 38 digits; what is wider is read as a double. */
function decimalReading(column: string, type: string): Reading {
  const [precision = 10, scale = 0] = (type.match(/\d+/g) ?? []).map(Number);
  const physicalType = precision > 38 ? 'DOUBLE' : `DECIMAL(${precision},${scale})`;
  return { physicalType, read: text(column) };
}

const bytes = (column: string): Reading => ({ physicalType: 'BLOB', read: `hex(${column})` });

const others: Readonly<Record<string, (column: string) => Reading>> = {
  // Written as a single, a number would be rounded to six digits.
  float: (column) => ({ physicalType: 'FLOAT', read: text(`CAST(${column} AS DOUBLE)`) }),
  double: (column) => ({ physicalType: 'DOUBLE', read: text(column) }),
  year: (column) => ({ physicalType: 'SMALLINT', read: text(column) }),
  bit: (column) => ({ physicalType: 'UBIGINT', read: text(`(${column} + 0)`) }),
  date: (column) => ({ physicalType: 'DATE', read: text(column) }),
  datetime: (column) => ({ physicalType: 'TIMESTAMP', read: text(column) }),
  // The session's zone is UTC.
  timestamp: (column) => ({
    physicalType: 'TIMESTAMP WITH TIME ZONE',
    read: `concat(${text(column)}, '+00')`,
  }),
  // It may be longer than a day, and below nought.
  time: (column) => ({ physicalType: 'VARCHAR', read: text(column) }),
  json: (column) => ({ physicalType: 'JSON', read: characters(column) }),
  binary: bytes,
  varbinary: bytes,
  tinyblob: bytes,
  blob: bytes,
  mediumblob: bytes,
  longblob: bytes,
  geometry: (column) => ({ physicalType: 'VARCHAR', read: `ST_AsText(${column})` }),
  point: (column) => ({ physicalType: 'VARCHAR', read: `ST_AsText(${column})` }),
  linestring: (column) => ({ physicalType: 'VARCHAR', read: `ST_AsText(${column})` }),
  polygon: (column) => ({ physicalType: 'VARCHAR', read: `ST_AsText(${column})` }),
};
