import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { storeForTest } from '../../../../test/postgres/test-store.ts';
import { oneAtATime } from '../../../store/one-at-a-time.ts';
import { startRecurring } from './recurring.ts';

test('two servers on one database never do a task at the same time', async () => {
  const store = await storeForTest();
  let running = 0;
  let most = 0;
  const run = async () => {
    running += 1;
    most = Math.max(most, running);
    await pause(15);
    running -= 1;
  };
  const task = { name: 'webhooks', every: 1, atStop: false, run } as const;
  const settings = {
    alone: oneAtATime.bind(undefined, store.server.pool),
    clock: () => new Date(),
    onFault: () => undefined,
  };
  const servers = [1, 2, 3].map(() => startRecurring([task], settings));
  await pause(400);
  await Promise.all(servers.map(({ stop }) => stop()));
  const standing = servers.flatMap((server) => server.standing());
  expect(most).toBe(1);
  expect(standing.reduce((sum, { runs }) => sum + runs.done, 0)).toBeGreaterThan(5);
  expect(standing.reduce((sum, { runs }) => sum + runs.skipped, 0)).toBeGreaterThan(0);
  expect(store.server.pool.totalCount).toBe(store.server.pool.idleCount);
});

test('a task that fails is told of, lets go of its lock, and is tried again', async () => {
  const store = await storeForTest();
  const faults: unknown[] = [];
  let turns = 0;
  const run = async () => {
    turns += 1;
    if (turns === 1) throw new Error('once');
  };
  const recurring = startRecurring([{ name: 'clerk', every: 1, atStop: false, run }], {
    alone: oneAtATime.bind(undefined, store.server.pool),
    clock: () => new Date(),
    onFault: (error, task) => faults.push([task, error]),
  });
  await expect.poll(() => recurring.standing()[0]?.last).toBe('done');
  await recurring.stop();
  expect(faults).toEqual([['clerk', new Error('once')]]);
  expect(recurring.standing()).toMatchObject([{ runs: { failed: 1 }, last: 'done' }]);
});

test('stopping waits for the run that was begun, and runs a last time what is to', async () => {
  const order: string[] = [];
  const run = async () => {
    order.push('begun');
    await pause(30);
    order.push('ended');
  };
  const tasks = [{ name: 'anchors', every: 60_000, atStop: true, run } as const];
  const alone = async (_: string, work: () => Promise<void>) => {
    await work();
    return true;
  };
  const settings = { alone, clock: () => new Date(), onFault: () => undefined };
  await startRecurring(tasks, settings).stop();
  expect(order).toEqual(['begun', 'ended', 'begun', 'ended']);
});
