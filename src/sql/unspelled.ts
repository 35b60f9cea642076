import type { Spelling } from './dialect.ts';
import type { FunctionName } from './tree.ts';

/** A database has no way to say what a function of the tree means. */
export class UnspelledError extends Error {
  constructor(dialect: string, functionName: FunctionName) {
    super(`${dialect} has no way to spell ${functionName}`);
  }
}

/** The spelling of a function that a dialect lacks: printing it raises `UnspelledError`. */
export function unspelled(dialect: string, name: FunctionName): Spelling {
  return () => {
    throw new UnspelledError(dialect, name);
  };
}
