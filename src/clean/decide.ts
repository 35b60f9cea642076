import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import { quoteName } from '../sql/duckdb.ts';
import { relations } from './repair-table.ts';

/** Accepts every repair from a confidence on, and leaves the others open. */
export async function acceptFrom(engine: DuckDbEngine, confidence: number): Promise<void> {
  await engine.run(`UPDATE ${quoteName(relations.repairs)}
    SET decision = CASE WHEN confidence >= ${Number(confidence)} THEN 'accept' ELSE 'open' END`);
}
