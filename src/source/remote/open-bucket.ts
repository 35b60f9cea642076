import path from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import { Problem } from '../../vocabulary/problem.ts';
import { isContract, isDataFile } from '../find/file-name.ts';
import { isIcebergMetadata, lakeOfRecord } from '../lake/detect-lake.ts';
import { lakeFileAlone, lakePart } from '../lake/lake-problems.ts';
import type { LakeFormat } from '../lake/lake-snapshot.ts';
import { lakeAboveS3, listS3, type S3Listing } from './list-s3.ts';
import type { OpenedRemote, RemoteLake } from './opened-remote.ts';
import type { S3Address } from './remote-address.ts';
import { Interruption, type RemoteObject } from './remote-object.ts';
import { remoteUnreachable } from './remote-problems.ts';
import { openS3, type S3Object } from './s3-object.ts';

/** Documents that a contract may name; larger ones are looked at by hash where they lie with the data. */
const mostDocumentBytes = 64 * 1024 * 1024;

/**
 * Finds out what an address in a bucket stands for. Tables of lakes are kept apart, as among files: none
 * of their data files is data by itself.
 *
 * @throws Problem `source.remote-…`, `source.lake-part` for what lies inside of such a table
 */
export async function openBucket(
  client: S3Client,
  address: S3Address,
  signal: AbortSignal,
): Promise<OpenedRemote> {
  const record = lakeOfRecord(address.key);
  if (record?.format === 'Iceberg') {
    const { folder } = record;
    return await openBucket(client, { ...address, key: folder === '' ? '' : `${folder}/` }, signal);
  }
  const listing = await listS3(client, address, signal).catch((error: unknown) => {
    signal.throwIfAborted();
    if (!(error instanceof Interruption)) throw error;
    throw remoteUnreachable({ reason: error.reason }, { file: address.shown });
  });
  const format = await formatAbove(client, address, { listing, signal });
  if (format !== undefined && listing.kind !== 'object') {
    throw lakePart({ format }, { file: address.shown });
  }
  const file = path.posix.basename(address.key);
  const notes = format === undefined ? [] : [lakeFileAlone({ file, format })];
  const { lakes, rest, problems } = withoutLakes(client, listing, address);
  const opened = openObjects(client, { ...listing, objects: rest });
  const found = { ...opened, lakes, notes, problems: [...problems, ...opened.problems] };
  if (listing.kind !== 'folder') return found;
  return { ...found, folder: [address.bucket, ...partsOf(listing.folder)] };
}

/** The format of the table that the address is inside of. */
async function formatAbove(
  client: S3Client,
  { bucket }: S3Address,
  { listing, signal }: { readonly listing: S3Listing; readonly signal: AbortSignal },
): Promise<LakeFormat | undefined> {
  const { kind, folder } = listing;
  if (kind === 'folder' && folder === '') return undefined;
  // A folder may itself be a table; a pattern or an object lies in its folder.
  const from = kind === 'folder' ? parentOf(folder) : folder;
  return await lakeAboveS3(client, { bucket, folder: from }, signal);
}

function parentOf(folder: string): string {
  return folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
}

function withoutLakes(client: S3Client, listing: S3Listing, { bucket, shown }: S3Address) {
  const lakes: RemoteLake[] = [];
  const problems: Problem[] = [];
  let rest = listing.objects;
  for (const [folder, format] of listing.lakes) {
    const prefix = folder === '' ? '' : `${folder}/`;
    const own = rest.filter(({ key }) => key.startsWith(prefix));
    rest = rest.filter(({ key }) => !key.startsWith(prefix));
    if (!listing.isWhole(folder)) {
      if (own.length > 0) problems.push(lakePart({ format }, { file: shown }));
      continue;
    }
    lakes.push(openLake(client, own, { place: [bucket, ...partsOf(folder)], format, prefix }));
  }
  return { lakes, rest, problems };
}

function openLake(
  client: S3Client,
  objects: readonly S3Object[],
  lake: Pick<RemoteLake, 'place' | 'format'> & { readonly prefix: string },
): RemoteLake {
  const records: RemoteObject[] = [];
  const others = new Map<string, RemoteObject>();
  const { place, format, prefix } = lake;
  const inside = objects.map((object) => ({ object, path: object.key.slice(prefix.length) }));
  const newest = newestMetadata(inside.map((each) => each.path));
  for (const { object, path: at } of inside) {
    const opened = usable(() => openS3(client, object));
    // Records name no file that has a name of this kind.
    if (opened instanceof Problem) continue;
    if (isRecord(at, { format, newest })) records.push(opened);
    else others.set(at, opened);
  }
  return { place, format, records, others };
}

function isRecord(
  at: string,
  { format, newest }: { readonly format: LakeFormat; readonly newest: number },
): boolean {
  if (format === 'Delta Lake') return /^_delta_log\/[^/.][^/]*\.(?:json|parquet)$/.test(at);
  if (format === 'Hudi') return at.startsWith('.hoodie/') && at.endsWith('.properties');
  if (!at.startsWith('metadata/')) return false;
  const name = path.posix.basename(at);
  if (isIcebergMetadata(name)) return name.startsWith('v') || numberOf(name) === newest;
  return name === 'version-hint.text' || name.endsWith('.avro');
}

/** Earlier states of an Iceberg table are records of the past, and there are as many as commits. */
function newestMetadata(paths: readonly string[]): number {
  const names = paths.map((at) => path.posix.basename(at)).filter(isIcebergMetadata);
  return names.reduce((highest, name) => Math.max(highest, numberOf(name)), -1);
}

function numberOf(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? -1);
}

function openObjects(
  client: S3Client,
  { kind, folder, objects }: S3Listing,
): Pick<OpenedRemote, 'objects' | 'problems' | 'passedOver'> {
  const opened: RemoteObject[] = [];
  const problems: Problem[] = [];
  const passedOver = new Map<string, number>();
  const withDocuments = kind === 'folder' && objects.some(({ key }) => isContract(key));
  for (const object of objects) {
    const inside = object.key.slice(folder.length);
    if (kind !== 'object' && isHidden(inside)) continue;
    const isDocument = withDocuments && object.bytes <= mostDocumentBytes;
    const isWanted = kind === 'object' || isDataFile(inside) || isContract(inside);
    if (isWanted || isDocument) {
      const one = usable(() => openS3(client, object));
      if (one instanceof Problem) problems.push(one);
      else opened.push(one);
    } else {
      const extension = path.posix.extname(inside) || path.posix.basename(inside);
      passedOver.set(extension, (passedOver.get(extension) ?? 0) + 1);
    }
  }
  return { objects: opened, problems, passedOver };
}

function usable<T>(open: () => T): T | Problem {
  try {
    return open();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** As among files; a step such as `..` is no name that hides, but one that cannot be used. */
function isHidden(key: string): boolean {
  return partsOf(key).some((part) => part.startsWith('.') && part !== '.' && part !== '..');
}

function partsOf(key: string): readonly string[] {
  return key.split('/').filter((part) => part !== '');
}
