import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { personIn } from '../../../../test/postgres/test-registry.ts';
import { storeForTest } from '../../../../test/postgres/test-store.ts';
import { uploads } from '../../../store/tables/uploads.ts';
import { sourcePlaces } from './source-places.ts';
import { safeAgeMs, sweepUploads } from './sweep-uploads.ts';
import { uploadFile, uploadsOf } from './upload-place.ts';
import { addUpload } from './uploads.ts';

const hourMs = 3_600_000;

async function registryWithUploads() {
  const clock = { now: new Date() };
  const folder = mkdtempSync(join(tmpdir(), 'assay-sweep-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const store = await storeForTest();
  const places = sourcePlaces(folder);
  const { context, organisation } = await personIn(store, clock, { roles: ['steward'] });
  const add = async (name: string) => {
    const content = async function* () {
      yield Buffer.from(`a,b\n1,${name}\n`);
    };
    return (await addUpload({ ...context, places }, { name, content: content() })).id;
  };
  const own = uploadsOf(places, { organisation });
  const put = (name: string, ageMs: number) => {
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, name), 'bytes');
    const at = new Date(Date.now() - ageMs);
    utimesSync(join(own, name), at, at);
  };
  const rows = async () =>
    (await store.owner.db.select({ id: uploads.id }).from(uploads)).map(({ id }) => id).sort();
  const sweep = () => sweepUploads({ ...context, places });
  return { clock, places, organisation, add, put, own, rows, sweep };
}

test('what was cut off or lost is removed a day later, and nothing else', async () => {
  const { clock, places, organisation, add, put, own, rows, sweep } = await registryWithUploads();
  const kept = await add('kept');
  const lost = await add('lost');
  rmSync(uploadFile(places, { organisation, id: lost }));
  const [orphan, cut, fresh, going] = Array.from({ length: 4 }, () => randomUUID());
  put(`${orphan}`, safeAgeMs + hourMs);
  put(`${cut}.part`, safeAgeMs + hourMs);
  put(`${fresh}`, hourMs);
  put(`${going}.part`, hourMs);
  put('notes.txt', safeAgeMs + hourMs);
  expect(await sweep()).toEqual({ files: 2, bytes: 10, rows: 0 });
  expect(readdirSync(own).sort()).toEqual([kept, fresh, `${going}.part`, 'notes.txt'].sort());
  expect(await rows()).toEqual([kept, lost].sort());
  clock.now = new Date(clock.now.getTime() + safeAgeMs + hourMs);
  expect((await sweep()).rows).toBe(1);
  expect(await rows()).toEqual([kept]);
  expect(readdirSync(own)).toContain(kept);
  expect(await sweep()).toEqual({ files: 0, bytes: 0, rows: 0 });
});

test('rows stay where the folder of the uploads is not there at all', async () => {
  const { clock, places, add, rows, sweep } = await registryWithUploads();
  const kept = await add('kept');
  rmSync(places.uploads, { recursive: true });
  clock.now = new Date(clock.now.getTime() + 2 * safeAgeMs);
  expect(await sweep()).toEqual({ files: 0, bytes: 0, rows: 0 });
  expect(await rows()).toEqual([kept]);
});
