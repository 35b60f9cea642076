import type { LogicalType } from '../../vocabulary/column.ts';

/** The logical type of a column whose source carried types, from DuckDB's name for it. */
export function logicalTypeOf(physicalType: string): LogicalType {
  const name = physicalType.toUpperCase();
  if (/^(STRUCT|MAP|UNION|LIST|JSON|ROW)|\]$/.test(name)) return 'nested';
  if (/^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?)$/.test(name)) return 'integer';
  if (name.startsWith('DECIMAL') || name.startsWith('NUMERIC')) return 'decimal';
  if (/^(DOUBLE|FLOAT|REAL)/.test(name)) return 'double';
  if (name === 'BOOLEAN') return 'boolean';
  if (name === 'DATE') return 'date';
  if (name.startsWith('TIMESTAMP')) return 'timestamp';
  if (name.startsWith('TIME')) return 'time';
  return name === 'BLOB' || name === 'BIT' ? 'binary' : 'text';
}
