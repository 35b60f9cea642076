import type { Pool } from 'pg';

/** Of all locks of this kind: an arbitrary constant, the same everywhere. */
const family = 7_214;

/**
 * Does work while no other server on the same database does work of that name; returns false where one is at it.
 * The lock lives on a connection of its own: a killed server lets go of it at once.
 */
export async function oneAtATime(
  pool: Pool,
  name: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const client = await pool.connect();
  // A connection that breaks meanwhile takes the lock with it; releasing it then throws it away.
  let broken: Error | undefined;
  const onBroken = (error: Error) => {
    broken = error;
  };
  client.on('error', onBroken);
  try {
    const held = 'select pg_try_advisory_lock($1, hashtext($2)) as held';
    const { rows } = await client.query<{ held: boolean }>(held, [family, name]);
    if (!rows[0]?.held) return false;
    try {
      await work();
    } finally {
      await client.query('select pg_advisory_unlock($1, hashtext($2))', [family, name]);
    }
    return true;
  } catch (error) {
    broken ??= error instanceof Error ? error : new Error('not an error');
    throw error;
  } finally {
    client.off('error', onBroken);
    client.release(broken);
  }
}
