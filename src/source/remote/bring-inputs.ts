import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import { Problem } from '../../vocabulary/problem.ts';
import { type Fetching, fetchObjects } from './fetch-objects.ts';
import { type OpenedRemote, openRemote } from './open-remote.ts';
import { pauseLonger } from './read-steadily.ts';
import type { RemoteObject } from './remote-object.ts';

/** Remote inputs as paths of this machine. */
export interface BroughtInputs {
  /** What to look through in place of the inputs. */
  readonly paths: readonly string[];
  /** One for each input or object that could not be read. */
  readonly problems: readonly Problem[];
  /** Objects that are no data, by kind. */
  readonly passedOver: ReadonlyMap<string, number>;
}

/**
 * Fetches what remote inputs stand for into a folder, laid out as it lies there: a bucket or host,
 * then the path. What cannot be read is one problem each and the rest is fetched.
 *
 * @throws Problem `source.remote-too-large`, `source.remote-no-room` before anything is fetched
 */
export async function bringInputs(
  inputs: readonly string[],
  fetching: Fetching,
): Promise<BroughtInputs> {
  await mkdir(fetching.folder, { recursive: true, mode: 0o700 });
  const { opened, problems } = await openAll(inputs, fetching);
  const placed = placeEach(opened.flatMap((one) => one.objects));
  const fetched = await fetchObjects([...placed.values()], fetching);
  const paths = opened.flatMap((one) => {
    if (one.folder !== undefined) return [path.join(fetching.folder, ...one.folder)];
    const own = one.objects.flatMap(({ identity }) => placed.get(identity) ?? []);
    return own.flatMap((object) => fetched.paths.get(object) ?? []);
  });
  await Promise.all(
    opened.map(({ folder = [] }) =>
      mkdir(path.join(fetching.folder, ...folder), { recursive: true, mode: 0o700 }),
    ),
  );
  const passedOver = new Map<string, number>();
  for (const [kind, count] of opened.flatMap((one) => [...one.passedOver])) {
    passedOver.set(kind, (passedOver.get(kind) ?? 0) + count);
  }
  return { paths: [...new Set(paths)], problems: [...problems, ...fetched.problems], passedOver };
}

async function openAll(
  inputs: readonly string[],
  { signal, pause = pauseLonger }: Fetching,
): Promise<{ readonly opened: readonly OpenedRemote[]; readonly problems: readonly Problem[] }> {
  let client: Promise<S3Client> | undefined;
  const shared = () => {
    client ??= import('./s3-client.ts').then(({ createS3Client }) => createS3Client());
    return client;
  };
  const opened: OpenedRemote[] = [];
  const problems: Problem[] = [];
  for (const input of new Set(inputs)) {
    try {
      const one = await openRemote(input, { signal, pause }, shared);
      opened.push(one);
      problems.push(...one.problems);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Problem)) throw error;
      problems.push(error);
    }
  }
  return { opened, problems };
}

/** Each object once, by identity; what two addresses would put in one place stands side by side. */
function placeEach(objects: readonly RemoteObject[]): ReadonlyMap<string, RemoteObject> {
  const placed = new Map<string, RemoteObject>();
  const taken = new Set<string>();
  for (const object of objects) {
    if (placed.has(object.identity)) continue;
    let { place } = object;
    for (let number = 2; taken.has(place.join('/')); number += 1) {
      place = numbered(object.place, number);
    }
    taken.add(place.join('/'));
    placed.set(object.identity, { ...object, place });
  }
  return placed;
}

function numbered(place: readonly string[], number: number): readonly string[] {
  const { name, ext } = path.posix.parse(place.at(-1) ?? '');
  return [...place.slice(0, -1), `${name} (${number})${ext}`];
}
