import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { LakeFormat } from './lake-snapshot.ts';

/** `v3.metadata.json`, `00003-<uuid>.metadata.json`, packed or not. */
const icebergMetadata = /^(?:v\d+|\d{5,}-[^/]+?)(?:\.gz)?\.metadata\.json(?:\.gz)?$/;

/** Whether a name is that of an Iceberg table's record of a state. */
export function isIcebergMetadata(name: string): boolean {
  return icebergMetadata.test(name);
}

/** The format whose records lie in a folder; undefined where it is none of a lake. */
export async function lakeIn(folder: string): Promise<LakeFormat | undefined> {
  if (await isFolder(path.join(folder, '_delta_log'))) return 'Delta Lake';
  if (await isFolder(path.join(folder, '.hoodie'))) return 'Hudi';
  const records = await readdir(path.join(folder, 'metadata')).catch(() => []);
  return records.some(isIcebergMetadata) ? 'Iceberg' : undefined;
}

/** The format of the table that a file or folder lies in; undefined where none is above it. */
export async function lakeAbove(place: string): Promise<LakeFormat | undefined> {
  for (let at = path.dirname(place); ; at = path.dirname(at)) {
    const format = await lakeIn(at);
    if (format !== undefined || at === path.dirname(at)) return format;
  }
}

/** The folder of a table and its format, told by the path of one of its records below it. */
export function lakeOfRecord(
  key: string,
): { readonly folder: string; readonly format: LakeFormat } | undefined {
  const parts = key.split('/');
  const log = parts.findIndex((part) => part === '_delta_log' || part === '.hoodie');
  if (log !== -1 && log < parts.length - 1) {
    const format = parts[log] === '.hoodie' ? 'Hudi' : 'Delta Lake';
    return { folder: parts.slice(0, log).join('/'), format };
  }
  if (parts.at(-2) !== 'metadata' || !isIcebergMetadata(parts.at(-1) ?? '')) return undefined;
  return { folder: parts.slice(0, -2).join('/'), format: 'Iceberg' };
}

async function isFolder(place: string): Promise<boolean> {
  return await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
