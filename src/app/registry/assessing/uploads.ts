import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { appendAudit } from '../../../audit/append.ts';
import {
  keepUpload,
  removeUpload,
  sameUpload,
  uploadedBytes,
} from '../../../registry/uploads/upload-row.ts';
import { sniffContent, sniffedBytes } from '../../../source/open/sniff-content.ts';
import type { Upload } from '../../../vocabulary/registry/assets/assessment-run.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { uploadNoTable, uploadsFull, uploadTooLarge } from './assessing-problems.ts';
import type { SourcePlaces } from './source-places.ts';
import { uploadFile, uploadsOf } from './upload-place.ts';

export type SourceContext = RegistryContext & { readonly places: SourcePlaces };

export interface UploadLimits {
  /** Bytes of one file. */
  readonly file: number;
  /** Bytes of all files of an organisation. */
  readonly organisation: number;
}

const gibibyte = 2 ** 30;
export const uploadLimits: UploadLimits = { file: 2 * gibibyte, organisation: 20 * gibibyte };

/**
 * Keeps a file of data: its bytes go to the disk as they come, and what it is they say. The same file under the same
 * name is kept once. Raises `assessing.upload-too-large`, `assessing.uploads-full`, `assessing.upload-no-table`.
 */
export async function addUpload(
  context: SourceContext,
  file: { readonly name: string; readonly content: AsyncIterable<Uint8Array> },
  limits: UploadLimits = uploadLimits,
): Promise<Upload> {
  authorise(context, 'upload.add');
  const { organisation, account } = context.caller;
  const { places } = context;
  const kept = await inCallersOrganisation(context, uploadedBytes);
  const folder = uploadsOf(places, { organisation });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const id = randomUUID();
  const part = join(folder, `${id}.part`);
  try {
    const written = await writePart(part, file.content, limits.file);
    if (kept + written.bytes > limits.organisation) {
      throw uploadsFull({ bytes: limits.organisation });
    }
    const at = context.clock();
    return await inCallersOrganisation(context, async (tx) => {
      const { name } = file;
      const made = await keepUpload(tx, { id, organisation, account, name, ...written, at });
      if (made === undefined) return await sameUpload(tx, { ...written, name });
      // Before the row is committed: a row whose bytes are missing would be worse than bytes without a row.
      await rename(part, uploadFile(places, { organisation, id }));
      const subject = `upload:${id}`;
      await appendAudit(tx, { organisation, account, action: 'upload.added', subject, at });
      return made;
    });
  } finally {
    await rm(part, { force: true });
  }
}

/** Deletes a file with its bytes; assessments made of it stay. Raises `registry.not-found`. */
export async function deleteUpload(context: SourceContext, id: string): Promise<void> {
  authorise(context, 'upload.delete');
  const { organisation, account } = context.caller;
  const at = context.clock();
  await inCallersOrganisation(context, async (tx) => {
    await removeUpload(tx, id);
    const subject = `upload:${id}`;
    await appendAudit(tx, { organisation, account, action: 'upload.deleted', subject, at });
  });
  await rm(uploadFile(context.places, { organisation, id }), { force: true });
}

interface WrittenFile {
  readonly bytes: number;
  readonly sha256: string;
  readonly format: Upload['format'];
}

async function writePart(
  path: string,
  content: AsyncIterable<Uint8Array>,
  most: number,
): Promise<WrittenFile> {
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  let bytes = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of content) {
      bytes += chunk.length;
      if (bytes > most) throw uploadTooLarge({ bytes: most });
      hash.update(chunk);
      if (head.length < sniffedBytes) head = Buffer.concat([head, chunk]);
      await file.writeFile(chunk);
    }
    const format = formatOf(head.subarray(0, sniffedBytes));
    await file.sync();
    return { bytes, sha256: hash.digest('hex'), format };
  } finally {
    await file.close();
  }
}

/** What stands inside an archive or a workbook, the reader judges, by its limits. */
function formatOf(head: Buffer): Upload['format'] {
  const content = sniffContent(head);
  if (content.kind === 'text' || content.kind === 'gzip' || content.kind === 'parquet') {
    return content.kind;
  }
  if (content.kind === 'zip' && holdsWorkbook(head)) return 'workbook';
  throw uploadNoTable({ what: content.kind === 'binary' ? content.what : content.kind });
}

/** The first entries of a workbook are those of its package; a plain archive has none of them. */
function holdsWorkbook(head: Buffer): boolean {
  return /\[Content_Types\]\.xml|_rels\/|docProps\/|xl\//.test(head.toString('latin1'));
}
