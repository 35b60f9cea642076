import type { DuckDbEngine, DuckDbSettings } from '../engine/duckdb/duckdb.ts';
import type { Problem } from '../vocabulary/problem.ts';

/** What an assessment needs from the world outside. `compose.ts` alone chooses the real ones. */
export interface Effects {
  readonly now: () => Date;
  readonly host: string;
  /** Version of Node.js, for the run block. */
  readonly node: string;
  /** Version of Assay. */
  readonly assay: string;
  /** Name and version of the engine, without opening one. */
  readonly engine: string;
  readonly workingFolder: string;
  /** Where private temporary folders are made. */
  readonly temporaryRoot: string;
  readonly process: {
    readonly id: number;
    /** Names where process ids mean the same: the host and, in a container, its own numbering. */
    readonly space: string;
    readonly isRunning: (id: number) => boolean;
  };
  readonly processors: number;
  /** Bytes of memory that this machine has. */
  readonly memory: number;
  /** A variable of the environment. */
  readonly environment: (name: string) => string | undefined;
  readonly openEngine: (settings: DuckDbSettings) => Promise<DuckDbEngine>;
  /** The built page that a report is written into. */
  readonly reportPage: () => Promise<string>;
  /** Runs `clean` when the process ends in whatever way; returns a function that forgets it. */
  readonly atExit: (clean: () => void) => () => void;
}

/** Remembers what is closed when a run ends, in the order opposite to that of the calls. */
export type AtEnd = (close: () => Promise<void>) => void;

/** How far the work has come, for a person who waits: in bytes where data is fetched. */
export interface Progress {
  readonly step:
    | 'fetch'
    | 'read'
    | 'profile'
    | 'discover'
    | 'rules'
    | 'fingerprint'
    | 'assess'
    | 'clean'
    | 'write'
    | 'send';
  readonly done: number;
  readonly total: number;
}

export interface WorkOptions {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Told of what did not stop the work and belongs in no report, such as an unusable cache. */
  readonly onNote?: (note: Problem) => void;
}

/** The world, and the person who waits and may interrupt. */
export interface WorkContext extends WorkOptions {
  readonly effects: Effects;
}
