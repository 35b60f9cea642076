import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { S3Client } from '@aws-sdk/client-s3';
import { Problem } from '../../vocabulary/problem.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import { type Fetching, fetchObjects } from './fetch-objects.ts';
import { openRemote } from './open-remote.ts';
import type { OpenedRemote, RemoteLake } from './opened-remote.ts';
import { pauseLonger } from './read-steadily.ts';
import type { RemoteObject } from './remote-object.ts';

/** Remote inputs as paths of this machine. */
export interface BroughtInputs {
  /** What to look through in place of the inputs. */
  readonly paths: readonly string[];
  /** One for each input or object that could not be read. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Phrase[];
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
  const lakes = opened.flatMap((one) => one.lakes);
  const first = placeEach([
    ...opened.flatMap((one) => one.objects),
    ...lakes.flatMap((lake) => lake.records),
  ]);
  const fetched = await fetchObjects([...first.values()], fetching);
  const rest = await fetchLakes(lakes, { fetching, first });
  const pathOf = (place: readonly string[]) => path.join(fetching.folder, ...place);
  const paths = opened.flatMap((one) => {
    if (one.folder !== undefined) return [pathOf(one.folder)];
    const own = one.objects.flatMap(({ identity }) => first.get(identity) ?? []);
    const files = own.flatMap((object) => fetched.paths.get(object) ?? []);
    return [...files, ...one.lakes.map(({ place }) => pathOf(place))];
  });
  await makeFolders(opened, fetching.folder);
  const passedOver = new Map<string, number>();
  for (const [kind, count] of opened.flatMap((one) => [...one.passedOver])) {
    passedOver.set(kind, (passedOver.get(kind) ?? 0) + count);
  }
  return {
    paths: [...new Set(paths)],
    problems: [...problems, ...fetched.problems, ...rest.problems],
    notes: opened.flatMap((one) => one.notes),
    passedOver,
  };
}

/** What is here of a folder may be nothing, and of a table of a lake its records are looked for by a folder. */
async function makeFolders(opened: readonly OpenedRemote[], folder: string): Promise<void> {
  const places = opened.flatMap((one) => [
    ...(one.folder === undefined ? [] : [one.folder]),
    ...one.lakes.map(({ place, format }) => [...place, ...(format === 'Hudi' ? ['.hoodie'] : [])]),
  ]);
  for (const place of places) {
    await mkdir(path.join(folder, ...place), { recursive: true, mode: 0o700 });
  }
}

/** Fetches what the records of tables name. What they name and is not there is told when they are read. */
async function fetchLakes(
  lakes: readonly RemoteLake[],
  {
    fetching,
    first,
  }: { readonly fetching: Fetching; readonly first: ReadonlyMap<string, RemoteObject> },
): Promise<{ readonly problems: readonly Problem[] }> {
  const wanted: RemoteObject[] = [];
  for (const { place, format, others } of lakes) {
    const folder = path.join(fetching.folder, ...place);
    const named = (await fetching.filesOfLake?.(folder, format)) ?? [];
    wanted.push(...named.flatMap((name) => others.get(name) ?? []));
  }
  const before = [...first.values()].reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  const limit = fetching.limit - before;
  const objects = [...placeEach(wanted).values()].filter(({ identity }) => !first.has(identity));
  return await fetchObjects(objects, { ...fetching, limit });
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
