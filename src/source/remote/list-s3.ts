import {
  HeadObjectCommand,
  ListObjectsV2Command,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3';
import micromatch from 'micromatch';
import { Problem } from '../../vocabulary/problem.ts';
import { lakeOfRecord } from '../lake/detect-lake.ts';
import type { LakeFormat } from '../lake/lake-snapshot.ts';
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
  /** Tables of lakes among all that was listed, by their folders, without a `/` at the end. */
  readonly lakes: ReadonlyMap<string, LakeFormat>;
  /** Whether the address stands for a folder as a whole; given without a `/` at its end. */
  readonly isWhole: (folder: string) => boolean;
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
    if (object !== undefined) {
      const objects = [object];
      return { kind: 'object', folder: folderOf(key), objects, lakes: new Map(), isWhole: never };
    }
  }
  const pattern = micromatch.scan(key);
  if (pattern.isGlob) {
    const folder = folderOf(`${pattern.base.replace(/\/$/, '')}/`.replace(/^\//, ''));
    const matches = micromatch.matcher(key, { dot: false });
    const all = await listFolder(client, { bucket, folder, shown, signal });
    const isMeant = (path: string) => pathsTo(path).some((each) => matches(each));
    const objects = all.filter((one) => isMeant(one.key));
    if (objects.length === 0) throw remoteNotFound({}, { file: shown });
    return { kind: 'pattern', folder, objects, lakes: lakesIn(all), isWhole: isMeant };
  }
  const folder = key === '' || key.endsWith('/') ? key : `${key}/`;
  const objects = await listFolder(client, { bucket, folder, shown, signal });
  if (objects.length === 0) throw remoteNotFound({}, { file: shown });
  return { kind: 'folder', folder, objects, lakes: lakesIn(objects), isWhole: () => true };
}

const never = () => false;

/** Tables of lakes, by their folders, as their records among the keys tell. */
function lakesIn(objects: readonly S3Object[]): ReadonlyMap<string, LakeFormat> {
  const found = objects.flatMap(({ key }) => lakeOfRecord(key) ?? []);
  return new Map(found.map(({ folder, format }) => [folder, format]));
}

/**
 * The format of the table that a folder lies in, by what lies beside it and above. Undefined where none
 * is found, and where these places may not be listed.
 */
export async function lakeAboveS3(
  client: S3Client,
  { bucket, folder }: { readonly bucket: string; readonly folder: string },
  signal: AbortSignal,
): Promise<LakeFormat | undefined> {
  for (let at = folder; ; at = folderOf(at.slice(0, -1))) {
    for (const records of ['_delta_log/', '.hoodie/', 'metadata/']) {
      const command = new ListObjectsV2Command({ Bucket: bucket, Prefix: `${at}${records}` });
      const page = await client.send(command, { abortSignal: signal }).catch((error: unknown) => {
        signal.throwIfAborted();
        if (error instanceof Error) return { Contents: [] };
        throw error;
      });
      const found = page.Contents?.flatMap(({ Key: key = '' }) => lakeOfRecord(key) ?? []) ?? [];
      const own = found.find(
        (lake) => `${lake.folder}/` === at || (at === '' && lake.folder === ''),
      );
      if (own !== undefined) return own.format;
    }
    if (at === '') return undefined;
  }
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
