import path from 'node:path';
import { z } from 'zod';
import { lakeDamaged, lakeUnsupported } from '../lake-problems.ts';
import type { DeleteFile, LakeFile } from '../lake-snapshot.ts';
import { ownPath } from '../own-path.ts';
import type { IcebergMetadata } from './find-metadata.ts';
import { readAvro } from './read-avro.ts';

const format = 'Iceberg';

const manifestSchema = z.object({
  manifest_path: z.string(),
  partition_spec_id: z.number(),
  sequence_number: z.bigint().optional(),
});
const entrySchema = z.object({
  status: z.number(),
  sequence_number: z.bigint().nullish(),
  data_file: z.object({
    content: z.number().optional(),
    file_path: z.string(),
    file_format: z.string(),
    record_count: z.bigint(),
  }),
});
type Manifest = z.infer<typeof manifestSchema>;
type Entry = z.infer<typeof entrySchema>;

const deleted = 2;
const contents = { data: 0, positionDeletes: 1 } as const;

/**
 * The data files and position deletes of a table's newest snapshot.
 *
 * @throws Problem `source.lake-unsupported`, `source.lake-damaged`
 */
export async function readManifests(
  folder: string,
  metadata: IcebergMetadata,
): Promise<{ readonly files: readonly LakeFile[]; readonly deletes: readonly DeleteFile[] }> {
  const list = manifestListOf(metadata);
  const files: LakeFile[] = [];
  const deletes: DeleteFile[] = [];
  if (list === undefined) return { files, deletes };
  const at = (uri: string) => path.join(folder, ownPath(format, uri, metadata.location));
  for (const manifest of await readAvro(at(list), manifestSchema)) {
    const identities = identitiesOf(metadata, manifest.partition_spec_id);
    for (const entry of await readAvro(at(manifest.manifest_path), entrySchema)) {
      if (entry.status === deleted) continue;
      requireKnown(entry);
      const file = fileOf(entry, { manifest, location: metadata.location });
      if ((entry.data_file.content ?? contents.data) === contents.data) {
        files.push({ ...file, identities });
      } else deletes.push(file);
    }
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), deletes };
}

/** Undefined for a table that nothing was ever written to. */
function manifestListOf(metadata: IcebergMetadata): string | undefined {
  const current = metadata['current-snapshot-id'];
  if (current === undefined || current === null || current < 0n) return undefined;
  const snapshot = metadata.snapshots?.find((each) => each['snapshot-id'] === current);
  const list = snapshot?.['manifest-list'];
  if (list === undefined) throw lakeDamaged({ format, what: 'incomplete', detail: 'snapshot' });
  return list;
}

function requireKnown({ data_file: file }: Entry): void {
  const refuse = (what: 'equality-deletes' | 'deletion-vectors' | 'file-format', detail: string) =>
    lakeUnsupported({ format, what, detail });
  const content = file.content ?? contents.data;
  const fileFormat = file.file_format.toUpperCase();
  if (fileFormat === 'PUFFIN') throw refuse('deletion-vectors', fileFormat);
  if (content !== contents.data && content !== contents.positionDeletes) {
    throw refuse('equality-deletes', `content ${content}`);
  }
  if (fileFormat !== 'PARQUET') {
    throw refuse('file-format', /^[A-Z]{2,12}$/.test(fileFormat) ? fileFormat : '?');
  }
}

function fileOf(
  { sequence_number: own, data_file: file }: Entry,
  { manifest, location }: { readonly manifest: Manifest; readonly location: string },
): LakeFile {
  return {
    path: ownPath(format, file.file_path, location),
    uri: file.file_path,
    rows: Number(file.record_count),
    partition: new Map(),
    // What a manifest adds has the number of the manifest; tables of version 1 have none and are all 0.
    sequence: own ?? manifest.sequence_number ?? 0n,
    identities: new Set(),
  };
}

/** Fields whose value a file of this partitioning may leave to the records. */
function identitiesOf(metadata: IcebergMetadata, spec: number): ReadonlySet<number> {
  const fields = metadata['partition-specs']?.find((each) => each['spec-id'] === spec)?.fields;
  const same = fields?.filter(({ transform }) => transform === 'identity') ?? [];
  return new Set(same.map((field) => field['source-id']));
}
