import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDbEngine, openDuckDb } from '../../src/engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../src/engine/query-log.ts';
import type { ProfileOptions } from '../../src/profile/profile-options.ts';
import type { ColumnProfile } from '../../src/profile/table-profile.ts';
import { quoteName } from '../../src/sql/duckdb.ts';
import { RawValue } from '../../src/vocabulary/raw-value.ts';
import type { Table } from '../../src/vocabulary/table.ts';

/** An engine with a temporary folder of its own; `close` removes both. */
export async function openTestEngine(threads = 2): Promise<DuckDbEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-profile-'));
  const engine = await openDuckDb({ threads, memory: '1GiB', temporaryFolder: folder });
  const close = async () => {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...engine, close };
}

/** A relation of the engine as a loader would hand it over. */
export async function tableOf(
  engine: DuckDbEngine,
  relation: string,
  { untyped }: { readonly untyped: boolean },
): Promise<Table> {
  const described = await engine.run(`DESCRIBE ${quoteName(relation)}`);
  const count = await engine.run(`SELECT count(*) FROM ${quoteName(relation)}`);
  return {
    id: relation,
    name: relation,
    relation,
    columns: described.rows.map(([name, type], ordinal) => ({
      name: String(name),
      ordinal,
      physicalType: String(type),
      untyped,
    })),
    rows: Number(count.rows[0]?.[0]),
    files: [],
    rejections: { rowCount: 0, rows: [], cellCount: 0, cells: [] },
    notes: [],
    address: (index) => ({ kind: 'record', file: `${relation}.csv`, record: index + 1 }),
  };
}

export function profileOptions(more: Partial<ProfileOptions> = {}): ProfileOptions {
  return {
    depth: 'core',
    typeThreshold: 0.99,
    seed: 1,
    asOf: '2026-01-01',
    queries: createQueryLog(),
    ...more,
  };
}

/** Everything a profile holds, its raw values opened, as plain data that can be compared. */
export function opened(held: unknown): unknown {
  if (held instanceof RawValue) return opened(RawValue.open(held));
  if (typeof held === 'bigint') return `${held}n`;
  if (Array.isArray(held)) return held.map(opened);
  if (typeof held !== 'object' || held === null) return held;
  return Object.fromEntries(Object.entries(held).map(([name, value]) => [name, opened(value)]));
}

/** The opened content measure of a column. */
export function content(profile: ColumnProfile | undefined, name: string): number | string | null {
  const value = profile?.content[name]?.value;
  return value === null || value === undefined ? null : RawValue.open(value);
}

/** A plain measure of a column. */
export function measure(profile: ColumnProfile | undefined, name: string): number | null {
  return profile?.measures[name]?.value ?? null;
}
