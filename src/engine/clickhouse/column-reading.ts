import type { DatabaseColumn } from '../remote/database.ts';

type Reading = Pick<DatabaseColumn, 'physicalType' | 'read'>;

/** How a column of a type is read: as itself where a profile knows the type, otherwise as text. */
export function columnReading(column: string, declared: string): Reading {
  const type = bareType(declared);
  const whole = wholeTypes[type];
  if (whole !== undefined) {
    const read = declaredAs(declared, whole[1]) ? column : cast(column, whole[1]);
    return { physicalType: whole[0], read };
  }
  const double = doubleTypes[type];
  if (double !== undefined) {
    // Nought and minus nought are two values here, and one in a profile.
    return { physicalType: double[0], read: cast(`${column} + 0`, double[1]) };
  }
  const decimal = /^Decimal\((\d+), (\d+)\)$/.exec(type);
  if (decimal !== null) return decimalReading(column, Number(decimal[1]), Number(decimal[2]));
  if (type.startsWith('DateTime')) return timeReading(column, type);
  if (/^Time(64\(\d\))?$/.test(type)) {
    return { physicalType: 'TIME', read: cast(column, 'Time64(6)') };
  }
  if (
    /^(Array|Map|Tuple|Nested|JSON|Object|Variant|Dynamic|Point|Ring|Polygon|MultiPolygon|LineString)\b/.test(
      type,
    )
  ) {
    return { physicalType: 'JSON', read: `toJSONString(${column})` };
  }
  // Bytes of a fixed length are filled up with NUL.
  if (type.startsWith('FixedString')) {
    return { physicalType: 'VARCHAR', read: `toString(toStringCutToZero(${column}))` };
  }
  if (/^(String|UUID|IPv4|IPv6|Enum(8|16)?\b)/.test(type)) {
    const read = declaredAs(declared, 'String') ? column : cast(column, 'String');
    return { physicalType: 'VARCHAR', read };
  }
  // Intervals, states of aggregates and what comes: as ClickHouse writes it.
  return { physicalType: 'VARCHAR', read: `toString(${column})` };
}

/** Without what says how it is stored and that it may be NULL: casts keep that. */
function bareType(type: string): string {
  const inner = /^(?:Nullable|LowCardinality)\((.*)\)$/s.exec(type)?.[1];
  return inner === undefined ? type : bareType(inner);
}

/** Whether a column is of a type as it stands: of a thousand columns, each cast is analysed for every statement. */
const declaredAs = (declared: string, type: string): boolean =>
  declared === type || declared === `Nullable(${type})`;

const cast = (column: string, type: string) => `CAST(${column} AS ${type})`;

/** By ClickHouse's name: the type that a profile knows it by, and the one it is read as. */
const wholeTypes: Readonly<Record<string, readonly [physicalType: string, cast: string]>> = {
  Int8: ['TINYINT', 'Int64'],
  Int16: ['SMALLINT', 'Int64'],
  Int32: ['INTEGER', 'Int64'],
  Int64: ['BIGINT', 'Int64'],
  Int128: ['HUGEINT', 'Int128'],
  // Beyond what any exact type of a profile holds: 15 digits of them.
  Int256: ['DOUBLE', 'Float64'],
  UInt8: ['UTINYINT', 'Int64'],
  UInt16: ['USMALLINT', 'Int64'],
  UInt32: ['UINTEGER', 'Int64'],
  UInt64: ['UBIGINT', 'UInt64'],
  UInt128: ['UHUGEINT', 'UInt128'],
  UInt256: ['DOUBLE', 'Float64'],
  Bool: ['BOOLEAN', 'Bool'],
  Date: ['DATE', 'Date32'],
  Date32: ['DATE', 'Date32'],
};

const doubleTypes: typeof wholeTypes = {
  Float32: ['FLOAT', 'Float32'],
  Float64: ['DOUBLE', 'Float64'],
  BFloat16: ['FLOAT', 'Float32'],
};

/** DuckDB's decimals have at most 38 digits; what is wider is read as a double. */
function decimalReading(column: string, precision: number, scale: number): Reading {
  if (precision > 38) return { physicalType: 'DOUBLE', read: `toFloat64(${column})` };
  return { physicalType: `DECIMAL(${precision},${scale})`, read: column };
}

/** With UTC as its own zone a time is one without a zone; any other is a moment. */
function timeReading(column: string, type: string): Reading {
  const zone = /'([^']*)'/.exec(type)?.[1];
  const digits = Number(/^DateTime64\((\d)/.exec(type)?.[1] ?? 0);
  if (zone === 'UTC') {
    const physicalType = digits > 6 ? 'TIMESTAMP_NS' : 'TIMESTAMP';
    return { physicalType, read: cast(column, `DateTime64(${Math.max(6, digits)}, 'UTC')`) };
  }
  return {
    physicalType: 'TIMESTAMP WITH TIME ZONE',
    read: cast(column, "DateTime64(6, 'Etc/UTC')"),
  };
}
