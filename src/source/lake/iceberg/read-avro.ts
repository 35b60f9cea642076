import { createReadStream } from 'node:fs';
import path from 'node:path';
import avro, { type Schema, type Type } from 'avsc';
import type { z } from 'zod';
import { lakeDamaged } from '../lake-problems.ts';

/** 64 bits do not fit a number: ids of snapshots use them all. */
const longType = avro.types.LongType.__with({
  fromBuffer: (bytes: Buffer) => bytes.readBigInt64LE(),
  toBuffer: (value: bigint) => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(value);
    return bytes;
  },
  fromJSON: BigInt,
  toJSON: String,
  isValid: (value: unknown) => typeof value === 'bigint',
  compare: (a: bigint, b: bigint) => (a === b ? 0 : a < b ? -1 : 1),
});

/** How the schema in an Avro file is read: with whole numbers of 64 bits. */
export const parseHook = (written: Schema): Type =>
  avro.Type.forSchema(written, { registry: { long: longType } });

/**
 * The records of an Avro file, as a schema takes them.
 *
 * @throws Problem `source.lake-damaged`
 */
export async function readAvro<T>(file: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  const records: T[] = [];
  const decoder = new avro.streams.BlockDecoder({ parseHook });
  const stream = createReadStream(file);
  try {
    stream.on('error', (error) => decoder.destroy(error));
    for await (const record of stream.pipe(decoder)) records.push(schema.parse({ ...record }));
    return records;
  } catch {
    throw lakeDamaged({ format: 'Iceberg', what: 'unreadable', detail: path.basename(file) });
  } finally {
    stream.destroy();
  }
}
