import type { S3Client } from '@aws-sdk/client-s3';
import type { OpenedRemote } from './opened-remote.ts';
import type { Pause } from './read-steadily.ts';
import { steadily } from './read-steadily.ts';
import { type HttpAddress, readAddress } from './remote-address.ts';

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
