import { z } from 'zod';
import type { ColumnLineage, Transformation } from '../../../vocabulary/metadata/table-lineage.ts';
import type { TableMetadata } from '../../../vocabulary/metadata/table-metadata.ts';
import { runEventSchema } from '../../../vocabulary/registry/assets/lineage.ts';
import { saidText } from './said-text.ts';

const name = z.string().max(1000);

/** Facets hold whatever a producer likes; these are read, and where they are not as the standard has them, left out. */
const facetsSchema = z.object({
  documentation: z.object({ description: z.string() }).optional().catch(undefined),
  ownership: z
    .object({ owners: z.array(z.unknown()).max(1000) })
    .optional()
    .catch(undefined),
  schema: z
    .object({
      fields: z
        .array(z.object({ name, type: name.optional(), description: z.string().optional() }))
        .max(10_000),
    })
    .optional()
    .catch(undefined),
  columnLineage: z
    .object({
      fields: z.record(
        z.string(),
        z.object({
          inputFields: z
            .array(
              z.object({
                name,
                field: name,
                transformations: z
                  .array(z.object({ type: name, subtype: name.optional() }))
                  .optional(),
              }),
            )
            .max(10_000),
        }),
      ),
    })
    .optional()
    .catch(undefined),
});

const datasetSchema = z.object({ namespace: name, name, facets: facetsSchema.optional() });

/** A run, or a dataset told of outside of any run. https://openlineage.io/spec/2-0-2/OpenLineage.json */
export const eventSchema = z.union([
  runEventSchema.extend({
    inputs: z.array(datasetSchema).max(100).optional(),
    outputs: z.array(datasetSchema).max(100).optional(),
  }),
  z.object({ eventTime: z.iso.datetime({ offset: true }), dataset: datasetSchema }),
]);
export type LineageEvent = z.infer<typeof eventSchema>;
type Dataset = z.infer<typeof datasetSchema>;

/**
 * What events say of each dataset, the newest that says anything of it. Only a run that completed, or one that goes on for
 * good, has made its outputs. Sorted by name.
 */
export function metadataOfEvents(
  events: readonly LineageEvent[],
  origin: TableMetadata['origin'],
): TableMetadata[] {
  const newest = new Map<string, TableMetadata>();
  const inOrder = events
    .map((event) => ({ event, at: new Date(event.eventTime).toISOString() }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  for (const { event, at } of inOrder) {
    for (const metadata of ofEvent(event, at, origin)) newest.set(metadata.name, metadata);
  }
  return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, metadata]) => metadata);
}

function ofEvent(
  event: LineageEvent,
  at: string,
  origin: TableMetadata['origin'],
): TableMetadata[] {
  if ('dataset' in event) return [ofDataset(event.dataset, origin)];
  if (event.eventType !== 'COMPLETE' && event.eventType !== 'RUNNING') return [];
  const inputs = [...new Set((event.inputs ?? []).map((input) => input.name))].sort();
  return (event.outputs ?? []).map((output) => ({
    ...ofDataset(output, origin),
    ...(inputs.length === 0
      ? {}
      : {
          lineage: {
            process: { kind: 'job' as const, name: event.job.name, at },
            tables: inputs.map(placeOf),
            columns: columnLineage(output),
            complete: output.facets?.columnLineage !== undefined,
          },
        }),
  }));
}

function ofDataset(
  { name: dataset, facets }: Dataset,
  origin: TableMetadata['origin'],
): TableMetadata {
  const comment = saidText(facets?.documentation?.description);
  return {
    origin,
    ...placeOf(dataset),
    ...(comment === undefined ? {} : { comment }),
    ...((facets?.ownership?.owners.length ?? 0) > 0 ? { ownerNamed: true } : {}),
    columns: (facets?.schema?.fields ?? []).map((field) => {
      const description = saidText(field.description);
      return {
        name: field.name,
        ...(field.type === undefined ? {} : { type: field.type }),
        ...(description === undefined ? {} : { comment: description }),
      };
    }),
  };
}

/** Of `database.schema.table` the last two; of a path the file's name without its ending. */
function placeOf(dataset: string): { schema?: string; name: string } {
  if (dataset.includes('/')) {
    return { name: (dataset.split('/').at(-1) ?? dataset).replace(/(?<=.)\.\w+(?:\.gz)?$/, '') };
  }
  const [table = dataset, schema] = dataset.split('.').reverse();
  return { ...(schema === undefined ? {} : { schema }), name: table };
}

function columnLineage({ facets }: Dataset): ColumnLineage[] {
  return Object.entries(facets?.columnLineage?.fields ?? {}).map(([column, { inputFields }]) => {
    const direct = inputFields.filter(
      ({ transformations }) =>
        transformations === undefined || transformations.some(({ type }) => type === 'DIRECT'),
    );
    return {
      column,
      inputs: direct.map((input) => {
        const { schema, name: table } = placeOf(input.name);
        return { ...(schema === undefined ? {} : { schema }), table, column: input.field };
      }),
      transformation: transformationOf(
        direct.flatMap(({ transformations = [] }) => transformations),
      ),
    };
  });
}

function transformationOf(
  steps: readonly { readonly subtype?: string | undefined }[],
): Transformation {
  if (steps.some(({ subtype }) => subtype === 'AGGREGATION')) return 'aggregation';
  return steps.length > 0 && steps.every(({ subtype }) => subtype === 'IDENTITY')
    ? 'identity'
    : 'transformation';
}
