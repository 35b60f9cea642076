import { createContext, useContext } from 'react';
import type { AssetChunk, TableChunk } from '../../src/vocabulary/reports/report-page.ts';

/**
 * Where the pages of a report get its parts: out of their own file, or from the server. The same name gives the
 * same promise, so that React can wait for it across renders.
 */
export interface Chunks {
  readonly readAsset: (name: string) => Promise<AssetChunk>;
  readonly readTable: (name: string) => Promise<TableChunk>;
  /** Several tables at once, in the order of their names. */
  readonly readTables: (names: readonly string[]) => Promise<readonly TableChunk[]>;
}

export const ChunksContext = createContext<Chunks | null>(null);

export function useChunks(): Chunks {
  const chunks = useContext(ChunksContext);
  if (chunks === null) throw new Error('useChunks needs a ChunksContext above it');
  return chunks;
}
