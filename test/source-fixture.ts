import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DuckDbEngine, openDuckDb } from '../src/engine/duckdb/duckdb.ts';
import { type OpenedSources, openSources, type SourceOptions } from '../src/source/open-sources.ts';
import { quoteName } from '../src/sql/duckdb.ts';
import type { Table } from '../src/vocabulary/table.ts';

/** A folder of files and an engine, both gone after `close`. */
export interface SourceFixture {
  readonly folder: string;
  readonly temporaryFolder: string;
  readonly engine: DuckDbEngine;
  readonly write: (name: string, content: string | Uint8Array) => string;
  readonly open: (
    inputs?: readonly string[],
    options?: Omit<SourceOptions, 'temporaryFolder'>,
  ) => Promise<OpenedSources>;
  /** Writes one file, opens it alone and returns its only table. */
  readonly load: (name: string, content: string | Uint8Array) => Promise<Table>;
  /** Every row in file order. */
  readonly rows: (table: Table) => Promise<readonly (readonly unknown[])[]>;
  readonly close: () => Promise<void>;
}

export async function createSourceFixture(): Promise<SourceFixture> {
  const base = mkdtempSync(path.join(tmpdir(), 'assay-source-'));
  const folder = path.join(base, 'data');
  const temporaryFolder = path.join(base, 'temporary');
  mkdirSync(folder);
  mkdirSync(temporaryFolder);
  const engine = await openDuckDb({ threads: 2, memory: '512MiB', temporaryFolder });
  const write: SourceFixture['write'] = (name, content) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  const open: SourceFixture['open'] = (inputs = [folder], options = {}) =>
    openSources(inputs, engine, { ...options, temporaryFolder });
  let loaded = 0;
  return {
    folder,
    temporaryFolder,
    engine,
    write,
    open,
    load: async (name, content) => {
      // A path of its own each time: DuckDB keeps what it has read by path.
      loaded += 1;
      const { tables, unreadable } = await open([write(`${loaded}/${name}`, content)]);
      const [table] = tables;
      if (table === undefined) throw unreadable[0] ?? new Error('nothing was loaded');
      return table;
    },
    rows: async (table) => {
      const columns = table.columns.map(({ name }) => quoteName(name)).join(', ');
      const found = await engine.run(
        `SELECT ${columns} FROM ${quoteName(table.relation)} ORDER BY ${quoteName(table.rowIndex ?? '')}`,
      );
      return found.rows;
    },
    close: async () => {
      await engine.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}
