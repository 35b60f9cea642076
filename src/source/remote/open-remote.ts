import type { S3Client } from '@aws-sdk/client-s3';
import { Problem } from '../../vocabulary/problem.ts';
import { isContract, isDataFile } from '../find/file-name.ts';
import type { Pause } from './read-steadily.ts';
import { steadily } from './read-steadily.ts';
import { type HttpAddress, readAddress, type S3Address } from './remote-address.ts';
import { Interruption, type RemoteObject } from './remote-object.ts';
import { remoteUnreachable } from './remote-problems.ts';

/** A remote input: the objects that it stands for, and what to look for once they are here. */
export interface OpenedRemote {
  readonly objects: readonly RemoteObject[];
  /** The folder, as parts of a path, where it is one; else the objects themselves are the input. */
  readonly folder?: readonly string[];
  /** Objects that are no data, by kind: `.pdf` and how many. */
  readonly passedOver: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

interface Opening {
  readonly signal: AbortSignal;
  readonly pause: Pause;
}

/** Documents that a contract may name; larger ones are looked at by hash where they lie with the data. */
const mostDocumentBytes = 64 * 1024 * 1024;

/**
 * Finds out what a remote input stands for, without reading it.
 *
 * @throws Problem `source.remote-…`
 */
export async function openRemote(
  input: string,
  opening: Opening,
  client: () => Promise<S3Client>,
): Promise<OpenedRemote> {
  const address = readAddress(input);
  return address.kind === 'http'
    ? await openAddress(address, opening)
    : await openBucket(address, opening, await client());
}

const nothing = { passedOver: new Map<string, number>(), problems: [] };

async function openAddress(address: HttpAddress, opening: Opening): Promise<OpenedRemote> {
  const { openHttp } = await import('./http-object.ts');
  const work = () => openHttp(address, opening.signal);
  return { objects: [await steadily(address.shown, work, opening)], ...nothing };
}

async function openBucket(
  address: S3Address,
  { signal }: Opening,
  client: S3Client,
): Promise<OpenedRemote> {
  const [{ listS3 }, { openS3 }] = await Promise.all([
    import('./list-s3.ts'),
    import('./s3-object.ts'),
  ]);
  const listing = await listS3(client, address, signal).catch((error: unknown) => {
    signal.throwIfAborted();
    if (!(error instanceof Interruption)) throw error;
    throw remoteUnreachable({ reason: error.reason }, { file: address.shown });
  });
  const { bucket } = address;
  const objects: RemoteObject[] = [];
  const problems: Problem[] = [];
  const passedOver = new Map<string, number>();
  const withDocuments = listing.objects.some(({ key }) => isContract(key));
  for (const object of listing.objects) {
    const inside = object.key.slice(listing.folder.length);
    if (isHidden(inside)) continue;
    const isDocument = withDocuments && object.bytes <= mostDocumentBytes;
    const isWanted = listing.kind === 'object' || isDataFile(inside) || isContract(inside);
    if (!isWanted && !isDocument) {
      const kind = kindOf(inside);
      passedOver.set(kind, (passedOver.get(kind) ?? 0) + 1);
      continue;
    }
    try {
      objects.push(openS3(client, object));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
    }
  }
  const found = { objects, passedOver, problems };
  if (listing.kind !== 'folder') return found;
  return { ...found, folder: [bucket, ...listing.folder.split('/').filter((part) => part !== '')] };
}

function isHidden(key: string): boolean {
  return key.split('/').some((part) => part.startsWith('.'));
}

function kindOf(key: string): string {
  const name = key.split('/').at(-1) ?? key;
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? name : name.slice(dot);
}
