import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readdir, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { entryOf, firstPerson, personIn } from '../../../../test/postgres/test-registry.ts';
import { storeForTest, type TestStore } from '../../../../test/postgres/test-store.ts';
import { roles } from '../../../vocabulary/registry/roles.ts';
import { showAsset } from '../assets/show-asset.ts';
import { type JobRunner, startJobs } from '../jobs/job-runner.ts';
import { assessmentJobs } from './run-assessment.ts';
import { showRun, showSources } from './show-assessments.ts';
import { sourcePlaces } from './source-places.ts';
import { cancelAssessment, startAssessment } from './start-assessment.ts';
import { addUpload, deleteUpload, type SourceContext } from './uploads.ts';

/** The real engine in a process of its own, over a real database. */

const clock = { now: new Date() };
let folder: string;
let store: TestStore;
let runner: JobRunner | undefined;
beforeAll(() => {
  // The process that assesses runs from the sources here.
  vi.stubEnv('NODE_OPTIONS', '--import tsx');
});
afterAll(() => vi.unstubAllEnvs());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assay-assessing-'));
  store = await storeForTest();
});
afterEach(async () => {
  await runner?.stop();
  runner = undefined;
  rmSync(folder, { recursive: true });
});

/** The person who set the registry up: the organisation is the one that runs the server. */
async function operator(folders: Record<string, string> = {}): Promise<SourceContext> {
  const { organisation, account } = await firstPerson(store, clock);
  const places = sourcePlaces(folder, new Map(Object.entries(folders)));
  return { ...entryOf(store, clock), caller: { organisation, account, roles }, places };
}

const faults: unknown[] = [];
function serve(context: SourceContext): void {
  runner = startJobs({
    db: context.db,
    clock: () => new Date(),
    handlers: { assessment: assessmentJobs({ ...context, clock: () => new Date() }) },
    onFault: (error) => faults.push(error),
    pause: 20,
  });
}

async function ended(context: SourceContext, id: string) {
  await expect
    .poll(async () => (await showRun(context, id, 'en')).state, { timeout: 50_000 })
    .toMatch(/done|failed|cancelled/);
  return await showRun(context, id, 'en');
}

async function* bytesOf(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}

describe('the server assesses', () => {
  test('files that were handed in, as the tables of one source', async () => {
    const context = await operator();
    const orders = await addUpload(context, {
      name: 'orders.csv',
      content: bytesOf('id,amount\n', '1,10.5\n2,11\n3,9\n'),
    });
    const again = { name: 'orders.csv', content: bytesOf('id,amount\n1,10.5\n2,11\n3,9\n') };
    expect((await addUpload(context, again)).id).toBe(orders.id);
    const file = join(folder, 'uploads', context.caller.organisation, orders.id);
    expect((await stat(file)).mode & 0o077).toBe(0);
    const run = await startAssessment(context, { kind: 'upload', uploads: [orders.id] });
    expect(run).toMatchObject({ state: 'waiting', attempts: 0, items: [] });
    serve(context);
    const over = await ended(context, run.id);
    expect(over).toMatchObject({ state: 'done', attempts: 1, problem: null });
    const [item] = over.items;
    const { asset, assessments } = await showAsset(context, item?.assetId ?? '');
    expect(asset).toMatchObject({ key: 'candidate:orders', name: 'orders' });
    expect(assessments[0]?.createdBy).toBe(context.caller.account);
    expect(await readdir(join(folder, 'runs'))).toEqual([]);
    await deleteUpload(context, orders.id);
    expect((await showSources(context)).uploads).toEqual([]);
    expect(await readdir(join(folder, 'uploads', context.caller.organisation))).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('what it cannot read ends with a problem that names no folder of the server', async () => {
    const data = join(folder, 'data');
    await mkdir(data);
    await symlink('/etc/passwd', join(data, 'users.csv'));
    const context = await operator({ sales: data, gone: join(folder, 'gone') });
    serve(context);
    for (const [name, code] of [
      ['sales', 'assessing.link-leaves-source'],
      ['gone', 'assessing.source-gone'],
    ] as const) {
      const run = await startAssessment(context, { kind: 'folder', name });
      const over = await ended(context, run.id);
      expect(over).toMatchObject({ state: 'failed', problem: { code } });
      expect(JSON.stringify(over)).not.toContain(folder);
    }
  });

  test('folders of the server for nobody but the organisation that runs it', async () => {
    const own = await operator({ sales: folder });
    const { context } = await personIn(store, clock, { roles: ['admin'] });
    const theirs = { ...context, places: own.places };
    expect((await showSources(own)).folders).toEqual(['sales']);
    expect((await showSources(theirs)).folders).toEqual([]);
    const attempt = startAssessment(theirs, { kind: 'folder', name: 'sales' });
    await expect(attempt).rejects.toMatchObject({ code: 'registry.not-found' });
  });

  test('no longer once it is cancelled', async () => {
    await writeFile(join(folder, 'a.csv'), 'a\n1\n');
    const context = await operator({ a: folder });
    const waiting = await startAssessment(context, { kind: 'folder', name: 'a' });
    await cancelAssessment(context, waiting.id);
    expect((await showRun(context, waiting.id, 'en')).state).toBe('cancelled');
    const run = await startAssessment(context, { kind: 'example' });
    serve(context);
    await expect.poll(async () => (await showRun(context, run.id, 'en')).state).toBe('running');
    await cancelAssessment(context, run.id);
    expect((await ended(context, run.id)).state).toBe('cancelled');
    expect(await readdir(join(folder, 'runs'))).toEqual([]);
  });
});

test('a file that is no table is refused, and nothing of it stays', async () => {
  const context = await operator();
  const limits = { file: 1000, organisation: 1500 };
  const add = (content: string, name = 'a') =>
    addUpload(context, { name, content: bytesOf(content) }, limits);
  await expect(add('%PDF-1.7')).rejects.toMatchObject({ code: 'assessing.upload-no-table' });
  await expect(add('PK\u0003\u0004 holiday.exe')).rejects.toMatchObject({
    code: 'assessing.upload-no-table',
  });
  await expect(add('')).rejects.toMatchObject({ code: 'assessing.upload-no-table' });
  await expect(add('x'.repeat(1001))).rejects.toMatchObject({ code: 'assessing.upload-too-large' });
  await add('x'.repeat(1000));
  await expect(add('y'.repeat(600))).rejects.toMatchObject({ code: 'assessing.uploads-full' });
  expect(await readdir(join(folder, 'uploads', context.caller.organisation))).toHaveLength(1);
});
