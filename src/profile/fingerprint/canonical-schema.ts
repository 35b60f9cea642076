import type { CanonicalColumn, CanonicalSchema } from '../../vocabulary/canonical-schema.ts';
import { engineType } from './engine-type.ts';

/** A column and the engine's type of it, as the engine names it: `DECIMAL(12,2)`. */
export interface TypedColumn {
  readonly name: string;
  readonly engineType: string;
}

/** The schema that a table's own types call for; `columns` in the table's order. */
export function canonicalSchema(columns: readonly TypedColumn[]): CanonicalSchema {
  return { version: 'assay-canonical-schema/1', columns: columns.map(canonicalColumn) };
}

function canonicalColumn(column: TypedColumn): CanonicalColumn {
  const { name } = column;
  const type = engineType(column.engineType);
  switch (type.family) {
    case 'decimal':
      return { name, type: 'decimal', scale: type.scale };
    case 'date':
      return { name, type: 'date', unit: 'day' };
    case 'time':
    case 'time-nanos':
      return { name, type: 'time', unit: 'microsecond' };
    case 'timestamp':
    case 'timestamp-nanos':
      return { name, type: 'timestamp', unit: 'microsecond', zone: 'none' };
    case 'timestamp-utc':
      return { name, type: 'timestamp', unit: 'microsecond', zone: 'utc' };
    case 'nested':
    case 'json':
      return { name, type: 'nested', form: type.form };
    case 'printed':
      return { name, type: 'text' };
    default:
      return { name, type: type.family };
  }
}

/** What the root covers of a column's type: `decimal(2)`, `timestamp(microsecond,utc)`, `text`. */
export function typeText(column: CanonicalColumn): string {
  switch (column.type) {
    case 'decimal':
      return `decimal(${column.scale})`;
    case 'date':
    case 'time':
      return `${column.type}(${column.unit})`;
    case 'timestamp':
      return `timestamp(${column.unit},${column.zone})`;
    case 'nested':
      return `nested(${column.form})`;
    default:
      return column.type;
  }
}
