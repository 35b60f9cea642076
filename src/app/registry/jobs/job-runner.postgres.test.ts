import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import {
  makeOrganisation,
  type TestStore,
  testStore,
} from '../../../../test/postgres/test-store.ts';
import { addJob, takeJob } from '../../../registry/jobs/job-queue.ts';
import { readJob } from '../../../registry/jobs/read-jobs.ts';
import { addMessage } from '../../../registry/outbox/add-message.ts';
import { inOrganisation } from '../../../store/in-organisation.ts';
import { outbox } from '../../../store/tables/delivery.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';
import { type JobHandler, startJobs } from './job-runner.ts';

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

const refused = defineProblem({
  code: 'test.refused',
  texts: { en: 'No.', zh: '否。' },
  remedy: { en: 'None.', zh: '无。' },
});

/** A job of an organisation of its own; what was done of it is told by messages. */
async function someJob() {
  const organisation = await makeOrganisation(store);
  const { db } = store.server;
  const tenant = { organisation };
  const at = new Date();
  const id = await inOrganisation(db, tenant, (tx) =>
    addJob(tx, { organisation, kind: 'assessment', payload: {}, at }),
  );
  const write: Awaited<ReturnType<JobHandler['work']>> = async (tx) => {
    await addMessage(tx, { organisation, event: 'test.done', payload: {}, at });
    return { items: [] };
  };
  return {
    organisation,
    write,
    job: () => inOrganisation(db, tenant, (tx) => readJob(tx, 'assessment', id)),
    done: () => inOrganisation(db, tenant, (tx) => tx.select().from(outbox)),
    /** Takes it as a server does that dies with it at once. */
    take: (until: Date) =>
      inOrganisation(db, tenant, (tx) => takeJob(tx, { at: new Date(), until })),
  };
}

function serve(work: JobHandler['work'], lease = 30_000) {
  const faults: unknown[] = [];
  const runner = startJobs({
    db: store.server.db,
    clock: () => new Date(),
    handlers: { assessment: { work, onFailure: async () => undefined } },
    onFault: (error) => faults.push(error),
    lease,
    pause: 5,
  });
  onTestFinished(() => runner.stop());
  return { runner, faults };
}

test('several servers do each job once', async () => {
  const all = await Promise.all(Array.from({ length: 6 }, someJob));
  const writes = new Map(all.map(({ organisation, write }) => [organisation, write]));
  const work: JobHandler['work'] = async ({ organisation }) => {
    const write = writes.get(organisation);
    if (write === undefined) throw new Error('a job of another test');
    return write;
  };
  for (let server = 0; server < 3; server += 1) serve(work);
  for (const { job, done } of all) {
    await expect.poll(async () => (await job()).state).toBe('done');
    expect(await done()).toHaveLength(1);
  }
});

test('what a killed server held is taken when its lease ends, and what it brings late is refused', async () => {
  const { job, done, take, write } = await someJob();
  const lost = await take(new Date(Date.now() + 300));
  expect(await take(new Date(Date.now() + 300))).toBeUndefined();
  serve(async () => write);
  await expect.poll(async () => (await job()).state).toBe('done');
  expect(await job()).toMatchObject({ attempts: 2, result: { items: [] } });
  expect(lost?.attempts).toBe(1);
  expect(await done()).toHaveLength(1);
});

test('a taker that lost its lease writes nothing', async () => {
  const { job, done, write, organisation } = await someJob();
  let release = () => {};
  const held = new Promise<void>((free) => {
    release = free;
  });
  serve(async (taken) => {
    if (taken.attempts === 1) {
      // Somebody else takes it, as after a pause longer than the lease; a job whose lease is just prolonged is passed over.
      const takeOver = () =>
        inOrganisation(store.server.db, { organisation }, (tx) =>
          takeJob(tx, { at: new Date(Date.now() + 60_000), until: new Date(Date.now() + 200) }),
        );
      await expect.poll(takeOver).toBeDefined();
      await held;
    }
    return write;
  });
  await expect.poll(async () => (await job()).attempts).toBe(2);
  release();
  await expect.poll(async () => (await job()).state).toBe('done');
  expect(await job()).toMatchObject({ attempts: 3 });
  expect(await done()).toHaveLength(1);
});

test('a server that stops gives its job back, uncounted', async () => {
  const { job, write } = await someJob();
  const { runner } = serve(async (_, { signal }) => {
    await new Promise((over) => signal.addEventListener('abort', over));
    return write;
  });
  await expect.poll(async () => (await job()).state).toBe('running');
  await runner.stop();
  expect(await job()).toMatchObject({ state: 'waiting', attempts: 0 });
  serve(async () => write);
  await expect.poll(async () => (await job()).state).toBe('done');
});

test('a problem ends a job; nothing of its result is written', async () => {
  const { job, done, write } = await someJob();
  serve(async () => async (tx) => {
    await write(tx);
    throw refused({});
  });
  await expect.poll(async () => (await job()).state).toBe('failed');
  expect(await job()).toMatchObject({ attempts: 1, problem: { code: 'test.refused' } });
  expect(await done()).toEqual([]);
});

test('a database that is away for a moment ends no job', async () => {
  const { job, write } = await someJob();
  let tries = 0;
  const { faults } = serve(async () => async (tx) => {
    tries += 1;
    // What a driver says whose server was just killed.
    if (tries === 1) throw Object.assign(new Error('no more'), { code: '57P01' });
    return await write(tx);
  });
  await expect.poll(async () => (await job()).state, { timeout: 15_000 }).toBe('done');
  expect(await job()).toMatchObject({ attempts: 1 });
  expect(faults).toHaveLength(1);
});

test('a crash is tried again, three times at most', async () => {
  const { job, organisation, take } = await someJob();
  for (let crash = 0; crash < 3; crash += 1) await take(new Date());
  const { faults } = serve(async () => {
    throw new Error(`must not be begun: ${organisation}`);
  });
  await expect.poll(async () => (await job()).state).toBe('failed');
  expect(await job()).toMatchObject({ problem: { code: 'job.cut-off', params: { times: 3 } } });
  expect(faults).toEqual([]);
});
