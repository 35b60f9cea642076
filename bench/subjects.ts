import { fileURLToPath } from 'node:url';

/** A way to work on a file, as arguments of Node.js. */
export interface Subject {
  readonly name: string;
  /** `folder` is empty, private to the run and removed afterwards. */
  readonly command: (file: string, run: RunPlace) => readonly string[];
  /** True where a run before, not measured, fills the cache in the same folder. */
  readonly cached?: boolean;
}

export interface RunPlace {
  readonly folder: string;
  readonly threads: number;
  readonly memory: string;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const cli =
  (...words: readonly string[]) =>
  (file: string, { threads, memory }: RunPlace) => [
    here('../dist/cli/main.js'),
    ...words,
    file,
    '--json',
    '--as-of=2026-11-01',
    `--threads=${threads}`,
    `--memory=${memory}`,
  ];
const script =
  (path: string, ...before: readonly string[]) =>
  (file: string, { threads, memory, folder }: RunPlace) => [
    ...before,
    here(path),
    file,
    String(threads),
    memory,
    folder,
  ];

const tsx = `--import=${import.meta.resolve('tsx')}`;

export const subjects = {
  summarize: { name: 'SUMMARIZE', command: script('./summarize.mjs') },
  profile: { name: 'profile', command: cli('profile', '--no-cache') },
  full: { name: 'profile --full', command: cli('profile', '--full', '--no-cache') },
  assess: { name: 'assess', command: cli('assess', '--no-cache') },
  certify: {
    name: 'certified fingerprint',
    command: script('./certify.ts', tsx),
  },
  profileAlone: { name: 'profile without discovery', command: script('./discovery.ts', tsx) },
  discovery: {
    name: 'profile and discovery',
    command: (file, run) => [...script('./discovery.ts', tsx)(file, run), 'discover'],
  },
  simulation: { name: 'simulation over ten years', command: script('./valuation.ts', tsx) },
  cached: { name: 'profile, unchanged', command: cli('profile'), cached: true },
} as const satisfies Record<string, Subject>;
