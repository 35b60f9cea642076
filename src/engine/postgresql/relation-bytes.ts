/**
 * Bytes of the rows and of what is too long to lie in them: maps that a vacuum makes beside them are no data. Asking for
 * a file's size waits for whoever rebuilds the table; of such a table the size at its last vacuum is taken.
 * `oid` is an expression, not a value.
 */
export function relationBytes(oid: string): string {
  return `(SELECT sum(CASE WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_locks l WHERE l.relation = f.oid AND l.granted
        AND l.mode = 'AccessExclusiveLock' AND l.pid <> pg_backend_pid()
        AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database()))
      THEN f.relpages * current_setting('block_size')::int8 ELSE pg_relation_size(f.oid) END)::int8
    FROM pg_catalog.pg_class r JOIN pg_catalog.pg_class f ON f.oid IN (r.oid, nullif(r.reltoastrelid, 0)) WHERE r.oid = ${oid})`;
}
