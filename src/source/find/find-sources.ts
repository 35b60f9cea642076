import path from 'node:path';
import { bringInputs } from '../remote/bring-inputs.ts';
import type { Fetching } from '../remote/fetch-objects.ts';
import { isRemote } from '../remote/remote-address.ts';
import { type FindOptions, type FoundFiles, findFiles } from './find-files.ts';
import { filesPassedOver } from './find-problems.ts';

export interface FoundSources extends FoundFiles {
  /** Whether `root` is a place of this run alone, because the data was fetched from elsewhere. */
  readonly fetched: boolean;
}

/** Where remote inputs are put, and how many bytes of them may be. */
export type RemoteOptions = Omit<Fetching, 'folder'> & {
  /** A new folder of this name is filled; the assets of several places are called after it. */
  readonly folder: () => Promise<string>;
};

/**
 * `findFiles` over inputs of which some may be addresses: what these stand for is fetched first and
 * then found as on this machine. Their paths are relative to the folder they stand in, as those of
 * local files are; where there are both, those of the fetched ones begin with their bucket or host.
 *
 * @throws Problem `source.remote-too-large`, `source.remote-no-room`
 */
export async function findSources(
  inputs: readonly string[],
  options: FindOptions,
  remote: RemoteOptions,
): Promise<FoundSources> {
  const local = inputs.filter((input) => !isRemote(input));
  const addresses = inputs.filter(isRemote);
  if (addresses.length === 0) return { ...(await findFiles(inputs, options)), fetched: false };
  const folder = await remote.folder();
  const brought = await bringInputs(addresses, { ...remote, folder });
  const there = await findFiles(brought.paths, options);
  const counts = [...brought.passedOver];
  const passedOver =
    counts.length === 0
      ? []
      : [
          filesPassedOver({
            count: counts.reduce((sum, [, count]) => sum + count, 0),
            kinds: counts
              .map(([kind]) => kind)
              .sort()
              .join(', '),
          }),
        ];
  const fetched = {
    ...there,
    root: brought.paths.length === 0 ? folder : there.root,
    problems: [...brought.problems, ...there.problems],
    notes: [...brought.notes, ...passedOver, ...there.notes],
    fetched: true,
  };
  if (local.length === 0) return fetched;
  return together(await findFiles(local, options), fetched, folder);
}

function together(local: FoundFiles, fetched: FoundSources, folder: string): FoundSources {
  const taken = new Set(local.files.map((file) => file.path));
  const inFolder = fetched.files.map((file) => path.relative(folder, file.absolute));
  const before = inFolder.some((each) => taken.has(toPosix(each)))
    ? `${path.basename(folder)}/`
    : '';
  const renamed = fetched.files.map((file, at) => ({
    ...file,
    path: `${before}${toPosix(inFolder[at] ?? file.path)}`,
  }));
  return {
    root: local.root,
    files: [...local.files, ...renamed].sort((a, b) => (a.path < b.path ? -1 : 1)),
    lakes: [
      ...local.lakes,
      ...fetched.lakes.map((lake) => ({
        ...lake,
        path: `${before}${toPosix(path.relative(folder, lake.absolute))}`,
      })),
    ],
    contracts: [...local.contracts, ...fetched.contracts].sort(),
    problems: [...local.problems, ...fetched.problems],
    notes: [...local.notes, ...fetched.notes],
    fetched: true,
  };
}

function toPosix(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}
