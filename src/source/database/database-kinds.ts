import type { DatabaseKind } from './database-kind.ts';
import { clickHouse } from './kinds/clickhouse.ts';
import { mySql } from './kinds/mysql.ts';
import { postgreSql } from './kinds/postgresql.ts';
import { trino } from './kinds/trino.ts';

/** Every kind of database that a source can be. */
export const databaseKinds: readonly DatabaseKind[] = [postgreSql, clickHouse, mySql, trino];

const byScheme = new Map(
  databaseKinds.flatMap((kind) =>
    [...kind.schemes, ...kind.plainSchemes].map((scheme) => [scheme, kind] as const),
  ),
);

export const databaseSchemes: readonly string[] = [...byScheme.keys()];

export function databaseKindOf(scheme: string): DatabaseKind {
  const kind = byScheme.get(scheme);
  if (kind === undefined) throw new Error('bug: an address of no known kind of database');
  return kind;
}
