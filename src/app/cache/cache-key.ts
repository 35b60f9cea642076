import { createHash } from 'node:crypto';
import type { SourceStamp } from './source-stamp.ts';

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json };

/** Everything that a cached value follows from. */
export interface CacheKeyParts {
  /** What is cached, for example `table-report`. */
  readonly kind: string;
  readonly source: SourceStamp;
  /** Every setting and declaration that the value depends on. */
  readonly settings: Json;
  /** Versions of Assay and of the engine. */
  readonly version: string;
}

/** Where a value is kept, and the stamps that it was measured under. */
export interface CacheKey {
  /** 64 hex digits. Shows neither paths nor settings. */
  readonly digest: string;
  readonly source: SourceStamp;
}

/** The key of a value; the order of properties in `settings` does not matter. */
export function cacheKey({ kind, source, settings, version }: CacheKeyParts): CacheKey {
  const files = source.files.map((f) => [f.path, f.size, f.modified, f.changed, f.device, f.inode]);
  const text = JSON.stringify(['assay-cache/1', kind, version, sorted(settings), files]);
  return { digest: createHash('sha256').update(text).digest('hex'), source };
}

function sorted(value: Json): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return { object: entries.map(([name, of]) => [name, sorted(of)]) };
}
