import type { Problem } from '../../vocabulary/problem.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { LakeFormat } from '../lake/lake-snapshot.ts';
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
