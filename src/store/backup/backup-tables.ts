import type { ClientBase } from 'pg';

export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** What the database makes again from the assets that are put in. */
const madeAgain = ['asset_facet_bits', 'asset_facet_stale'];

/** Tables of the registry, each after those that its foreign keys point to. */
export async function tablesInOrder(client: ClientBase): Promise<BackupTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; needs: string[] }>(
    `select c.relname as name,
      array(select attname::text from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = '' order by attnum) as columns,
      array(select distinct r.relname::text from pg_constraint k join pg_class r on r.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and r.oid <> c.oid) as needs
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1)
    order by c.relname collate "C"`,
    [madeAgain],
  );
  const left = new Map(rows.map((row) => [row.name, row]));
  const ordered: BackupTable[] = [];
  while (left.size > 0) {
    const next = [...left.values()].find(({ needs }) => !needs.some((need) => left.has(need)));
    if (next === undefined) throw new Error('bug: foreign keys of tables go round in a circle');
    left.delete(next.name);
    ordered.push({ name: next.name, columns: next.columns });
  }
  return ordered;
}

/** How many migrations made the tables. */
export async function migrationsOf(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    'select count(*) as count from drizzle.__drizzle_migrations',
  );
  return Number(rows[0]?.count);
}

/** Texts of dates and numbers that read back to the same values, whatever the server's settings. */
export const plainTexts = `set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'postgres';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local row_security = off`;
