import { z } from 'zod';

const name = z.string().max(1000);
const text = z.string().max(1_000_000);
const listOf = <T extends z.ZodType>(entry: T) => z.array(entry).max(100_000);

/** Artefacts of dbt have many fields and gain more: whatever is not named here is left out, unread. */
const constraintSchema = z.object({ type: name, columns: listOf(name).nullish() });

const columnSchema = z.object({
  name,
  description: text.nullish(),
  data_type: name.nullish(),
  constraints: listOf(constraintSchema).nullish(),
});

const metaSchema = z.record(z.string(), z.unknown()).nullish();

const nodeSchema = z.object({
  resource_type: name,
  name,
  alias: name.nullish(),
  identifier: name.nullish(),
  schema: name.nullish(),
  description: text.nullish(),
  columns: z.record(z.string(), columnSchema).nullish(),
  constraints: listOf(constraintSchema).nullish(),
  depends_on: z.object({ nodes: listOf(name).nullish() }).nullish(),
  compiled_code: text.nullish(),
  group: name.nullish(),
  meta: metaSchema,
  config: z
    .object({ enabled: z.boolean().nullish(), materialized: name.nullish(), meta: metaSchema })
    .nullish(),
  attached_node: name.nullish(),
  column_name: name.nullish(),
  test_metadata: z.object({ name, kwargs: z.record(z.string(), z.unknown()).nullish() }).nullish(),
});
export type DbtNode = z.infer<typeof nodeSchema>;

/** dbt's `manifest.json`. https://schemas.getdbt.com/dbt/manifest/v12.json */
export const manifestSchema = z.object({
  metadata: z.object({ dbt_schema_version: z.string(), adapter_type: name.nullish() }),
  nodes: z.record(z.string(), nodeSchema),
  sources: z.record(z.string(), nodeSchema).default({}),
  exposures: z
    .record(
      z.string(),
      z.object({ depends_on: z.object({ nodes: listOf(name).nullish() }).nullish() }),
    )
    .default({}),
});
export type DbtManifest = z.infer<typeof manifestSchema>;

const catalogTableSchema = z.object({
  metadata: z.object({ schema: name, name, type: name.nullish(), comment: text.nullish() }),
  columns: z.record(
    z.string(),
    z.object({ name, type: name.nullish(), comment: text.nullish(), index: z.number().nullish() }),
  ),
});

/** dbt's `catalog.json`. https://schemas.getdbt.com/dbt/catalog/v1.json */
export const catalogSchema = z.object({
  metadata: z.object({ dbt_schema_version: z.string() }),
  nodes: z.record(z.string(), catalogTableSchema),
  sources: z.record(z.string(), catalogTableSchema).default({}),
});
export type DbtCatalog = z.infer<typeof catalogSchema>;
