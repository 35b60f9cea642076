import { sql } from 'drizzle-orm';
import type { PoolClient } from 'pg';
import { expect, test } from 'vitest';
import { storeForTest } from '../../test/postgres/test-store.ts';
import { forPurpose } from './in-organisation.ts';

function cut(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: { destroy(): void } } })
    .connection;
  stream.destroy();
}

test('connections that break as they are lent are told of as unavailable, and do not use up the pool', async () => {
  const { server } = await storeForTest();
  const { pool, db } = server;
  pool.on('acquire', cut);
  for (let broken = 0; broken <= pool.options.max; broken += 1) {
    const ask = forPurpose(db, 'public', (tx) => tx.execute(sql`select 1`));
    await expect(ask).rejects.toMatchObject({ code: 'store.unavailable' });
  }
  pool.off('acquire', cut);
  const { rows } = await forPurpose(db, 'public', (tx) => tx.execute(sql`select 1 as one`));
  expect(rows).toEqual([{ one: 1 }]);
});

test('a connection that breaks between two statements fails the second and nothing else', async () => {
  const { server, owner } = await storeForTest();
  const ask = forPurpose(server.db, 'public', async (tx) => {
    const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await owner.pool.query('select pg_terminate_backend($1, 5000)', [rows[0]?.pid]);
    return await tx.execute(sql`select 1`);
  });
  await expect(ask).rejects.toMatchObject({ code: 'store.unavailable' });
  expect(server.pool.totalCount).toBe(server.pool.idleCount);
});
