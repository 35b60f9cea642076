import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { appendAudit } from '../../../audit/append.ts';
import {
  organisationsWithUploads,
  removeUpload,
  uploadsBefore,
} from '../../../registry/uploads/upload-row.ts';
import { forPurpose, inOrganisation } from '../../../store/in-organisation.ts';
import type { EntryContext } from '../entry-context.ts';
import type { SourcePlaces } from './source-places.ts';
import { uploadFile, uploadsOf } from './upload-place.ts';

/** What a sweep removed. */
export interface Swept {
  /** Files that no row names: of uploads that were cut off, or deleted while the disk was away. */
  readonly files: number;
  readonly bytes: number;
  /** Rows whose file is gone. */
  readonly rows: number;
}

/** Older than any upload that goes on: a file is touched as long as bytes come. */
export const safeAgeMs = 24 * 3_600_000;

/** Names that `addUpload` gives; anything else somebody else put there, and it stays. */
const ownName = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(\.part)?$/;

type SweepContext = Pick<EntryContext, 'db' | 'clock'> & {
  readonly places: Pick<SourcePlaces, 'uploads'>;
};

/**
 * Removes files of uploads that no row names and rows whose file is gone, a day after they came. An organisation whose
 * folder is missing keeps its rows: a disk that was not mounted is no reason to forget what lies on it.
 */
export async function sweepUploads(context: SweepContext): Promise<Swept> {
  const { db, clock, places } = context;
  const before = new Date(clock().getTime() - safeAgeMs);
  const known = await forPurpose(db, 'clerk', organisationsWithUploads);
  const folders = await namesIn(places.uploads);
  const organisations = folders.filter((name) => ownName.test(name));
  const swept = { files: 0, bytes: 0, rows: 0 };
  for (const organisation of organisations.toSorted()) {
    const { files, bytes } = await sweepFiles(context, { organisation, before });
    swept.files += files;
    swept.bytes += bytes;
    if (known.includes(organisation))
      swept.rows += await sweepRows(context, { organisation, before });
  }
  return swept;
}

interface Sweeping {
  readonly organisation: string;
  readonly before: Date;
}

async function sweepFiles(
  { db, places }: SweepContext,
  { organisation, before }: Sweeping,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const folder = uploadsOf(places, { organisation });
  const old: { readonly path: string; readonly bytes: number; readonly id: string }[] = [];
  for (const name of await namesIn(folder)) {
    const [, id, part] = ownName.exec(name) ?? [];
    const path = join(folder, name);
    const found = await stat(path).catch(() => undefined);
    if (id === undefined || found === undefined || !found.isFile() || found.mtime >= before)
      continue;
    // A part has no row, and whoever wrote it is gone.
    old.push({ path, bytes: found.size, id: part === undefined ? id : '' });
  }
  // Asked for after the files were seen: a row is committed after its file has its name.
  const rows = await inOrganisation(db, { organisation }, (tx) => uploadsBefore(tx));
  const named = new Set(rows.map(({ id }) => id));
  const orphans = old.filter(({ id }) => !named.has(id));
  for (const { path } of orphans) await rm(path, { force: true });
  return {
    files: orphans.length,
    bytes: orphans.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

async function sweepRows(
  { db, clock, places }: SweepContext,
  { organisation, before }: Sweeping,
): Promise<number> {
  return await inOrganisation(db, { organisation }, async (tx) => {
    let removed = 0;
    for (const { id } of await uploadsBefore(tx, before)) {
      const file = await stat(uploadFile(places, { organisation, id })).catch(isMissing);
      if (file !== 'missing') continue;
      await removeUpload(tx, id);
      const entry = { organisation, at: clock(), action: 'upload.lost', subject: `upload:${id}` };
      await appendAudit(tx, entry);
      removed += 1;
    }
    return removed;
  });
}

/** Only what is surely not there; a disk that fails to answer says nothing. */
function isMissing(error: unknown): 'missing' | undefined {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
    ? 'missing'
    : undefined;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error) === 'missing') return [];
    throw error;
  }
}
