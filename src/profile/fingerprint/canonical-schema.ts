import { z } from 'zod';
import { engineType } from './engine-type.ts';

const name = z.string();

/** One column of a canonical schema: what its values are cast to before they are encoded. */
export const canonicalColumnSchema = z.discriminatedUnion('type', [
  z.strictObject({ name, type: z.literal('empty') }),
  z.strictObject({ name, type: z.literal('boolean') }),
  z.strictObject({ name, type: z.literal('integer') }),
  z.strictObject({ name, type: z.literal('decimal'), scale: z.number().int().min(0).max(38) }),
  z.strictObject({ name, type: z.literal('double') }),
  z.strictObject({ name, type: z.literal('date'), unit: z.literal('day') }),
  z.strictObject({ name, type: z.literal('time'), unit: z.literal('microsecond') }),
  z.strictObject({
    name,
    type: z.literal('timestamp'),
    unit: z.literal('microsecond'),
    /** `utc`: instants; `none`: local date and time of no stated zone. */
    zone: z.enum(['none', 'utc']),
  }),
  z.strictObject({ name, type: z.literal('text') }),
  z.strictObject({ name, type: z.literal('binary') }),
  /** `form` is the engine's own type: nested values compare only within one form. */
  z.strictObject({ name, type: z.literal('nested'), form: z.string() }),
]);
export type CanonicalColumn = z.infer<typeof canonicalColumnSchema>;

/** Fixed at the first certification of a table and stored with it; column order is part of it. */
export const canonicalSchemaSchema = z.strictObject({
  version: z.literal('assay-canonical-schema/1'),
  columns: z.array(canonicalColumnSchema),
});
export type CanonicalSchema = z.infer<typeof canonicalSchemaSchema>;

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
