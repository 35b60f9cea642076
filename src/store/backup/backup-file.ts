import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { backupDamaged } from './backup-problems.ts';

/**
 * A backup is gzipped JSON lines: a head, then for each table its name and columns followed by its rows as lists of
 * texts, then an end with the SHA-256 of every line before it. What lacks its end was cut short.
 */
export const headSchema = z.strictObject({
  schema: z.literal('assay-backup/1'),
  assay: z.string(),
  takenAt: z.iso.datetime(),
  /** How many migrations made the tables. */
  migrations: z.number().int(),
});
export const tableSchema = z.strictObject({ table: z.string(), columns: z.array(z.string()) });
export const rowSchema = z.array(z.string().nullable());
export const endSchema = z.strictObject({
  rows: z.record(z.string(), z.number().int()),
  sha256: z.string(),
});

/** What a backup is of. */
export type BackupManifest = z.infer<typeof headSchema> & z.infer<typeof endSchema>;

/** The lines of a backup between head and end. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  const input = createReadStream(path).pipe(createGunzip());
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  // Errors of the stream do not reach the reader of lines by themselves.
  const broken = new Promise<never>((_, failed) => input.once('error', failed));
  broken.catch(() => undefined);
  const each = lines[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([each.next(), broken]);
    if (next.done) return;
    yield next.value;
  }
}

/** Reads a backup to its end and proves it whole. Raises `store.backup-damaged`. */
export async function readManifest(path: string): Promise<BackupManifest> {
  try {
    const hash = createHash('sha256');
    let head: string | undefined;
    let last: string | undefined;
    for await (const line of linesOf(path)) {
      if (last !== undefined) hash.update(`${last}\n`);
      head ??= line;
      last = line;
    }
    const end = endSchema.parse(JSON.parse(last ?? ''));
    if (end.sha256 !== hash.digest('hex')) throw new Error('other content than was written');
    return { ...headSchema.parse(JSON.parse(head ?? '')), ...end };
  } catch {
    throw backupDamaged({ path });
  }
}
