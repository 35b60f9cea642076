import type { S3Client } from '@aws-sdk/client-s3';
import type { Problem } from '../../vocabulary/problem.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { LakeFormat } from '../lake/lake-snapshot.ts';
import type { Pause } from './read-steadily.ts';
import { steadily } from './read-steadily.ts';
import { type HttpAddress, readAddress } from './remote-address.ts';
import type { RemoteObject } from './remote-object.ts';

/** A table of a lake: its records are fetched first, and then what they name. */
export interface RemoteLake {
  /** Its folder, as parts of a path. */
  readonly place: readonly string[];
  readonly format: LakeFormat;
  readonly records: readonly RemoteObject[];
  /** Every other object of it, by its path inside of the folder. */
  readonly others: ReadonlyMap<string, RemoteObject>;
}

/** A remote input: the objects that it stands for, and what to look for once they are here. */
export interface OpenedRemote {
  readonly objects: readonly RemoteObject[];
  /** The folder, as parts of a path, where it is one; else the objects themselves are the input. */
  readonly folder?: readonly string[];
  readonly lakes: readonly RemoteLake[];
  readonly notes: readonly Phrase[];
  /** Objects that are no data, by kind: `.pdf` and how many. */
  readonly passedOver: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

interface Opening {
  readonly signal: AbortSignal;
  readonly pause: Pause;
}

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
  if (address.kind === 'http') return await openAddress(address, opening);
  const { openBucket } = await import('./open-bucket.ts');
  return await openBucket(await client(), address, opening.signal);
}

const nothing = { lakes: [], notes: [], passedOver: new Map<string, number>(), problems: [] };

async function openAddress(address: HttpAddress, opening: Opening): Promise<OpenedRemote> {
  const { openHttp } = await import('./http-object.ts');
  const work = () => openHttp(address, opening.signal);
  return { objects: [await steadily(address.shown, work, opening)], ...nothing };
}
