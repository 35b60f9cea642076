import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isLosslessNumber, parse } from 'lossless-json';
import { z } from 'zod';
import { isIcebergMetadata } from '../detect-lake.ts';
import { lakeDamaged } from '../lake-problems.ts';

const format = 'Iceberg';
/** More than any table's record of a state. */
const mostBytes = 256 * 1024 * 1024;

/**
 * Digits of ids are kept: they have 64 bits. */
const wholeSchema = z
  .custom<{ toString: () => string }>(isLosslessNumber)
  .transform((number) => String(number))
  .pipe(z.string().regex(/^-?\d{1,19}$/))
  .transform(BigInt);
const smallSchema = wholeSchema.transform(Number);

const primitiveSchema = z.string();
const typeSchema: z.ZodType<IcebergType> = z.lazy(() =>
  z.union([
    primitiveSchema,
    z.object({ type: z.literal('struct'), fields: z.array(fieldSchema) }),
    z.object({ type: z.literal('list'), 'element-id': smallSchema, element: typeSchema }),
    z.object({
      type: z.literal('map'),
      'key-id': smallSchema,
      key: typeSchema,
      'value-id': smallSchema,
      value: typeSchema,
    }),
  ]),
);
const fieldSchema = z.object({ id: smallSchema, name: z.string(), type: typeSchema });

export interface IcebergField {
  readonly id: number;
  readonly name: string;
  readonly type: IcebergType;
}
export type IcebergType =
  | string
  | { readonly type: 'struct'; readonly fields: readonly IcebergField[] }
  | { readonly type: 'list'; readonly 'element-id': number; readonly element: IcebergType }
  | {
      readonly type: 'map';
      readonly 'key-id': number;
      readonly key: IcebergType;
      readonly 'value-id': number;
      readonly value: IcebergType;
    };

const schemaSchema = z.object({
  'schema-id': smallSchema.optional(),
  fields: z.array(fieldSchema),
});
const metadataSchema = z.object({
  'format-version': smallSchema,
  location: z.string(),
  'current-schema-id': smallSchema.optional(),
  schemas: z.array(schemaSchema).optional(),
  schema: schemaSchema.optional(),
  'partition-specs': z
    .array(
      z.object({
        'spec-id': smallSchema,
        fields: z.array(z.object({ 'source-id': smallSchema, transform: z.string() })),
      }),
    )
    .optional(),
  'current-snapshot-id': wholeSchema.nullish(),
  snapshots: z
    .array(z.object({ 'snapshot-id': wholeSchema, 'manifest-list': z.string().optional() }))
    .optional(),
});

/** A table's record of a state. */
export type IcebergMetadata = z.infer<typeof metadataSchema>;

/**
 * The newest record of a table's state in its folder: the one that a file system catalogue points to, else
 * that of the highest number. Which one a catalogue service holds as current is known to it alone.
 *
 * @throws Problem `source.lake-damaged` where two have the highest number, or it cannot be read
 */
export async function findMetadata(
  folder: string,
): Promise<{ readonly metadata: IcebergMetadata; readonly version: string }> {
  const records = path.join(folder, 'metadata');
  const names = (await readdir(records)).filter(isIcebergMetadata);
  const hint = await readFile(path.join(records, 'version-hint.text'), 'utf8').catch(() => '');
  const numbered = names.map((name) => ({ name, number: numberOf(name) }));
  const hinted = numbered.filter(
    ({ name, number }) => name.startsWith('v') && hint.trim() === String(number),
  );
  const highest = Math.max(...numbered.map(({ number }) => number));
  const newest = hinted.length > 0 ? hinted : numbered.filter(({ number }) => number === highest);
  const [first, second] = newest;
  if (first === undefined) throw lakeDamaged({ format, what: 'incomplete', detail: 'metadata' });
  if (second !== undefined) {
    throw lakeDamaged({ format, what: 'ambiguous', detail: `metadata ${highest}` });
  }
  return { metadata: await readMetadata(records, first.name), version: String(first.number) };
}

function numberOf(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? -1);
}

async function readMetadata(folder: string, name: string): Promise<IcebergMetadata> {
  try {
    const bytes = await readFile(path.join(folder, name));
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = isPacked ? gunzipSync(bytes, { maxOutputLength: mostBytes }) : bytes;
    return metadataSchema.parse(parse(text.toString('utf8')));
  } catch {
    throw lakeDamaged({ format, what: 'unreadable', detail: 'metadata.json' });
  }
}
