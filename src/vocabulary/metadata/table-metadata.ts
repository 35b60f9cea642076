import { z } from 'zod';
import { lineageOfTableSchema } from './table-lineage.ts';

/** A name of a schema object, as its catalogue gives it. */
const name = z.string().max(1000);
const names = z.array(name).max(4096);
const counted = z.number().int().nonnegative();

/** What people wrote about a table or a column; longer texts are cut. */
export const commentLength = 2000;
const comment = z.string().max(commentLength);

/** Which catalogue said it. Between them the order of this list is their rank. */
export const metadataOrigins = ['database', 'dbt', 'openlineage'] as const;

const originSchema = z.strictObject({
  kind: z.enum(metadataOrigins),
  /** The database's name, or the schema version of the file: `postgresql`, `dbt manifest v12`. */
  system: z.string().max(100),
  /** Of a file, relative to what was named. */
  file: z.string().max(1000).optional(),
  /** Ids in the report's `queries`. */
  queries: z.array(z.string()).optional(),
});

const columnMetadataSchema = z.strictObject({
  name,
  /** The type as the database names it. */
  type: z.string().max(1000).optional(),
  /** True where the database refuses NULL, or a test looks for it. */
  notNull: z.boolean().optional(),
  comment: comment.optional(),
  /** Computed by the database from other columns. */
  generated: z.boolean().optional(),
  /** Tests of a pipeline on this column that are switched on, keys and NOT NULL among them. */
  tests: counted.optional(),
});
export type ColumnMetadata = z.infer<typeof columnMetadataSchema>;

/** A constraint that a database merely notes, or has not held against old rows, promises less. */
const keepingSchema = z.strictObject({
  /** False where it is declared and never checked. */
  enforced: z.boolean(),
  /** False where rows from before were not checked. */
  validated: z.boolean(),
});

const keyMetadataSchema = keepingSchema.extend({ name: name.optional(), columns: names });
export type KeyMetadata = z.infer<typeof keyMetadataSchema>;

const foreignKeyMetadataSchema = keyMetadataSchema.extend({
  to: z.strictObject({ schema: name.optional(), table: name, columns: names }),
});

const checkMetadataSchema = keepingSchema.extend({
  name: name.optional(),
  columns: names,
  /** Without the texts and long numbers in it: a condition may quote values. */
  expression: z.string().max(2000),
});

const indexMetadataSchema = z.strictObject({
  name,
  /** In their order; null for an expression. */
  columns: z.array(name.nullable()).max(1000),
  unique: z.boolean(),
  /** Covers some rows alone. */
  partial: z.boolean(),
  /** As the database names it: `btree`, `gin`, `minmax`. */
  method: z.string().max(100).optional(),
});

/** Who may read: numbers alone, since names of accounts are often names of persons. */
const accessSchema = z.strictObject({
  /** Accounts that may sign in and read the table or a column of it, administrators left out. */
  readers: counted,
  /** Of these, those that may read some of its columns alone. */
  readersOfColumns: counted.optional(),
  /** Accounts that may read whatever there is. */
  administrators: counted.optional(),
  /** Grants of reading on the table or its columns, to whomever: accounts, groups, everybody. */
  grants: counted.optional(),
  /** Whether everybody with an account may read it. */
  everybody: z.boolean(),
  /** True where the catalogue shows the reading account only a part of the grants. */
  partial: z.boolean().optional(),
});
export type AccessMetadata = z.infer<typeof accessSchema>;

export const statisticsSchema = z.strictObject({
  /** What the planner believes. */
  rowEstimate: counted.optional(),
  bytes: counted.optional(),
  /** ISO 8601, UTC. */
  lastAnalyzed: z.iso.datetime().optional(),
  /** Rows changed since then. */
  changedSinceAnalyzed: counted.optional(),
  /** When rows were last written, where the database remembers. ISO 8601, UTC. */
  lastModified: z.iso.datetime().optional(),
});

/** What one catalogue says of one table: declarations of its makers and facts about its keeping, never a cell. */
export const tableMetadataSchema = z.strictObject({
  origin: originSchema,
  schema: name.optional(),
  name,
  kind: z
    .enum(['table', 'view', 'materialized-view', 'partitioned-table', 'foreign-table'])
    .optional(),
  comment: comment.optional(),
  /** Whether somebody is named as its owner; who is not kept. */
  ownerNamed: z.boolean().optional(),
  columns: z.array(columnMetadataSchema).max(10_000),
  primaryKey: keyMetadataSchema.optional(),
  uniqueKeys: z.array(keyMetadataSchema).optional(),
  foreignKeys: z.array(foreignKeyMetadataSchema).optional(),
  checks: z.array(checkMetadataSchema).optional(),
  indexes: z.array(indexMetadataSchema).optional(),
  access: accessSchema.optional(),
  /** Which rows an account may read is decided row by row. */
  rowSecurity: z
    .strictObject({ enabled: z.boolean(), forced: z.boolean().optional(), policies: counted })
    .optional(),
  statistics: statisticsSchema.optional(),
  lineage: lineageOfTableSchema.optional(),
  /** Views and models that read it, where the catalogue knows them. */
  readBy: counted.optional(),
});
export type TableMetadata = z.infer<typeof tableMetadataSchema>;
