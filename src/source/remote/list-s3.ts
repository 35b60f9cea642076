import { HeadObjectCommand, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import micromatch from 'micromatch';
import { Problem } from '../../vocabulary/problem.ts';
import type { S3Address } from './remote-address.ts';
import { remoteNotFound, tooManyObjects } from './remote-problems.ts';
import { asked, type S3Object } from './s3-object.ts';

/** What an address in a bucket stands for. */
export interface S3Listing {
  readonly kind: 'object' | 'folder' | 'pattern';
  /** The folder that was listed, ends with `/` or is empty. */
  readonly folder: string;
  /** In the order of their keys. Without what only marks a folder. */
  readonly objects: readonly S3Object[];
}

/** Keys that are looked at before it is told that there are too many. */
const mostKeys = 1_000_000;

/**
 * Lists what an address stands for: one object, all below a folder, or those that match a pattern.
 *
 * @throws Problem `source.remote-…`, `source.too-many-objects`
 */
export async function listS3(
  client: S3Client,
  address: S3Address,
  signal: AbortSignal,
): Promise<S3Listing> {
  const { bucket, key, shown } = address;
  if (key !== '' && !key.endsWith('/')) {
    // A key may hold the characters of a pattern and be meant as it is.
    const object = await headS3(client, address, signal);
    if (object !== undefined) return { kind: 'object', folder: folderOf(key), objects: [object] };
  }
  const pattern = micromatch.scan(key);
  if (pattern.isGlob) {
    const folder = folderOf(`${pattern.base.replace(/\/$/, '')}/`.replace(/^\//, ''));
    const matches = micromatch.matcher(key, { dot: false });
    const all = await listFolder(client, { bucket, folder, shown, signal });
    const objects = all.filter((one) => pathsTo(one.key).some(matches));
    if (objects.length === 0) throw remoteNotFound({}, { file: shown });
    return { kind: 'pattern', folder, objects };
  }
  const folder = key === '' || key.endsWith('/') ? key : `${key}/`;
  const objects = await listFolder(client, { bucket, folder, shown, signal });
  if (objects.length === 0) throw remoteNotFound({}, { file: shown });
  return { kind: 'folder', folder, objects };
}

/** A key and the folders that it lies in: a pattern may match any of them, as among files. */
function pathsTo(key: string): readonly string[] {
  return key.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'));
}

function folderOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/') + 1);
}

async function headS3(
  client: S3Client,
  { bucket, key, shown }: S3Address,
  signal: AbortSignal,
): Promise<S3Object | undefined> {
  try {
    const command = new HeadObjectCommand({ Bucket: bucket, Key: key });
    const head = await asked(client.send(command, { abortSignal: signal }), shown);
    return { bucket, key, bytes: head.ContentLength ?? 0, etag: head.ETag };
  } catch (error) {
    if (error instanceof Problem && error.code === remoteNotFound.kind.code) return undefined;
    throw error;
  }
}

async function listFolder(
  client: S3Client,
  {
    bucket,
    folder,
    shown,
    signal,
  }: {
    readonly bucket: string;
    readonly folder: string;
    readonly shown: string;
    readonly signal: AbortSignal;
  },
): Promise<readonly S3Object[]> {
  const objects: S3Object[] = [];
  const pages = paginateListObjectsV2(
    { client },
    { Bucket: bucket, Prefix: folder },
    { abortSignal: signal },
  );
  for (;;) {
    signal.throwIfAborted();
    const { value: page, done } = await asked(pages.next(), shown);
    if (done || page === undefined) return objects.sort((a, b) => (a.key < b.key ? -1 : 1));
    for (const { Key: key, Size: bytes = 0, ETag: etag } of page.Contents ?? []) {
      if (key === undefined || key.endsWith('/')) continue;
      objects.push({ bucket, key, bytes, etag });
    }
    if (objects.length > mostKeys) throw tooManyObjects({ limit: mostKeys }, { file: shown });
  }
}
