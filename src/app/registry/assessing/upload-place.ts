import { join } from 'node:path';
import type { SourcePlaces } from './source-places.ts';

/** Whose file it is. Both are ids of ours, never anything that a request says. */
interface UploadId {
  readonly organisation: string;
  readonly id: string;
}

/** Where the bytes of a file lie. */
export function uploadFile({ uploads }: Pick<SourcePlaces, 'uploads'>, of: UploadId): string {
  return join(uploadsOf({ uploads }, of), of.id);
}

/** The folder of an organisation's files. */
export function uploadsOf(
  { uploads }: Pick<SourcePlaces, 'uploads'>,
  { organisation }: Pick<UploadId, 'organisation'>,
): string {
  return join(uploads, organisation);
}
