import { z } from 'zod';

const name = z.string().max(1000);

/** A table that another came of, as the catalogue names it. */
const inputTableSchema = z.strictObject({
  /** Schema or namespace. */
  schema: name.optional(),
  name,
  /** The columns that are read at all, for a value or a condition, where the catalogue knows them. */
  columns: z.array(name).optional(),
});
export type InputTable = z.infer<typeof inputTableSchema>;

/**
 * How a value came of its inputs: as it is, by an expression, or of many rows. The words are those of
 * the column lineage facet of OpenLineage (type DIRECT), https://openlineage.io/docs/spec/facets/dataset-facets/column_lineage_facet
 */
export const transformations = ['identity', 'transformation', 'aggregation'] as const;
export type Transformation = (typeof transformations)[number];

const columnLineageSchema = z.strictObject({
  column: name,
  /** Columns whose values it is made of; none for a constant. */
  inputs: z.array(z.strictObject({ schema: name.optional(), table: name, column: name })),
  transformation: z.enum(transformations),
});
export type ColumnLineage = z.infer<typeof columnLineageSchema>;

/** What a table came of, and by what. */
export const lineageOfTableSchema = z.strictObject({
  process: z.strictObject({
    kind: z.enum(['view', 'model', 'job']),
    /** Of the model or the job. */
    name: name.optional(),
    /** When it last ran, where that is known. ISO 8601, UTC. */
    at: z.iso.datetime().optional(),
  }),
  /** Sorted by name. */
  tables: z.array(inputTableSchema),
  /** Columns that could be followed, in the order of the table. */
  columns: z.array(columnLineageSchema),
  /** False where a part of the definition could not be read: then there may be more inputs. */
  complete: z.boolean(),
});
export type LineageOfTable = z.infer<typeof lineageOfTableSchema>;
