import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import type { AtEnd, WorkContext } from './effects.ts';
import { engineProblem } from './engine-problems.ts';
import { inPrivateFolder } from './files/private-folder.ts';
import type { WorkSettings } from './settings.ts';

export interface EngineInFolder {
  readonly engine: DuckDbEngine;
  /** Private to this run; gone afterwards. */
  readonly folder: string;
  readonly atEnd: AtEnd;
}

/** Runs work with an engine that spills into a private folder; both are gone afterwards. */
export async function withEngine<T>(
  settings: Pick<WorkSettings, 'threads' | 'memory'>,
  context: WorkContext,
  work: (tools: EngineInFolder) => Promise<T>,
): Promise<T> {
  const { effects } = context;
  return await inPrivateFolder(effects, async (folder) => {
    const temporaryFolder = join(folder, 'spill');
    await mkdir(temporaryFolder, { mode: 0o700 });
    const { threads, memory } = settings;
    const engine = await effects.openEngine({ threads, memory, temporaryFolder });
    const toClose = [engine.close];
    try {
      return await work({ engine, folder, atEnd: (close) => toClose.unshift(close) });
    } catch (error) {
      throw engineProblem(error, memory);
    } finally {
      for (const close of toClose) await close();
    }
  });
}
