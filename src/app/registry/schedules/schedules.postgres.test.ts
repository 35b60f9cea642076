import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { eq } from 'drizzle-orm';
import { SMTPServer } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import { hashedReport } from '../../../../test/fixtures/hashed-report.ts';
import { reportBytes } from '../../../../test/fixtures/report-bytes.ts';
import { personIn } from '../../../../test/postgres/test-registry.ts';
import { storeForTest } from '../../../../test/postgres/test-store.ts';
import { addLetters } from '../../../registry/letters/letter-row.ts';
import { inOrganisation } from '../../../store/in-organisation.ts';
import { outbox } from '../../../store/tables/delivery.ts';
import { jobs } from '../../../store/tables/jobs.ts';
import type { Schedule } from '../../../vocabulary/registry/assets/schedule.ts';
import { sourcePlaces } from '../assessing/source-places.ts';
import { putReport } from '../assets/put-report.ts';
import { postBySmtp } from '../letters/post-by-smtp.ts';
import { sendLetters } from '../letters/send-letters.ts';
import { askForDue, changeSchedule, showSchedule, showSchedules } from './schedules.ts';
import { tellDrift } from './tell-drift.ts';

async function someAsset() {
  const store = await storeForTest();
  const clock = { now: new Date('2026-11-23T10:00:00Z') };
  const { context, account, organisation, email } = await personIn(store, clock, {
    roles: ['steward'],
  });
  const report = hashedReport({ id: 'sales', name: 'Sales <b>' });
  const [kept] = await putReport(context, reportBytes(report));
  if (kept === undefined) throw new Error('bug: the report has an asset');
  const sources = { ...context, places: sourcePlaces('unused') };
  const schedule: Schedule = {
    source: { kind: 'example' },
    cadence: 'daily',
    hour: 3,
    day: 1,
    active: true,
    alertLevel: 'major',
    alertScoreDrop: 5,
    mutedUntil: null,
    recipients: [account],
  };
  const change = (more: Partial<Schedule>, expected: number) =>
    changeSchedule(sources, {
      assetId: kept.assetId,
      expected,
      schedule: { ...schedule, ...more },
    });
  const run = <T>(work: Parameters<typeof inOrganisation<T>>[2]) =>
    inOrganisation(context.db, { organisation }, work);
  return { clock, context, organisation, email, kept, change, run };
}

/** A real mail server on this machine, and what it took. */
async function mailServer() {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _, done) => {
      let text = '';
      stream.on('data', (chunk) => {
        text += chunk;
      });
      stream.on('end', () => {
        taken.push(text);
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  onTestFinished(() => new Promise<void>((closed) => server.close(() => closed())));
  const { port } = server.server.address() as AddressInfo;
  return { taken, smtpUrl: `smtp://127.0.0.1:${port}` };
}

test('a schedule asks once when it is due, and once for all that was missed', async () => {
  const { clock, context, kept, change, run } = await someAsset();
  expect(await change({}, 0)).toBe(1);
  await expect(change({}, 0)).rejects.toMatchObject({ code: 'registry.changed-meanwhile' });
  expect(await askForDue(context)).toBe(0);
  clock.now = new Date('2026-11-29T12:00:00Z');
  const both = await Promise.all([askForDue(context), askForDue(context)]);
  expect(both.sort()).toEqual([0, 1]);
  const asked = await run((tx) => tx.select().from(jobs));
  expect(asked.map(({ payload }) => payload)).toEqual([
    { source: { kind: 'example' }, scheduledFor: kept.assetId },
  ]);
  const { nextAt } = await showSchedule(context, kept.assetId);
  expect(nextAt?.toISOString()).toBe('2026-11-30T03:00:00.000Z');
  const lines = await showSchedules(context, { limit: 10, offset: 0, language: 'en' });
  expect(lines).toMatchObject([
    {
      asset: { id: kept.assetId },
      version: 1,
      nextAt: '2026-11-30T03:00:00.000Z',
      lastRun: { id: asked[0]?.id, state: 'waiting', requestedBy: null },
      driftTold: null,
    },
  ]);
});

test('drift is told by event and letter, in the language of its reader, unless it is muted', async () => {
  const { clock, context, organisation, email, kept, change, run } = await someAsset();
  const fallen = hashedReport({ id: 'sales', name: 'Sales <b>' });
  const [asset] = fallen.assets;
  if (asset === undefined) throw new Error('bug: the report has an asset');
  const { overall } = asset.assessment;
  const worse = { ...overall, score: (overall.score ?? 0) - 20 };
  const assessment = { ...asset.assessment, overall: worse };
  await change({ mutedUntil: '2026-12-01T00:00:00.000Z' }, 0);
  clock.now = new Date('2026-11-23T11:00:00Z');
  const [again] = await putReport(context, reportBytes(hashedReport({ ...asset, assessment })));
  if (again === undefined) throw new Error('bug: the report has an asset');
  const tell = () => run((tx) => tellDrift(tx, again, { organisation, at: clock.now }));
  const told = () => run((tx) => tx.select().from(outbox).where(eq(outbox.event, 'asset.drifted')));
  await tell();
  expect(await told()).toEqual([]);
  await change({}, 1);
  await tell();
  const [event] = await told();
  expect(event).toMatchObject({
    event: 'asset.drifted',
    payload: { asset: kept.assetId, before: kept.assessmentId, after: again.assessmentId },
  });
  const [line] = await showSchedules(context, { limit: 10, offset: 0, language: 'en' });
  expect(line?.driftTold).toMatchObject({
    at: clock.now.toISOString(),
    before: kept.assessmentId,
    after: again.assessmentId,
    scoreAfter: worse.score,
  });
  const { taken, smtpUrl } = await mailServer();
  const post = postBySmtp({ smtpUrl, from: 'Registry <registry@example.org>' });
  const letters = { ...context, post, url: new URL('https://registry.example/') };
  expect(await sendLetters(letters)).toBe(1);
  expect(await sendLetters(letters)).toBe(0);
  expect(taken).toHaveLength(1);
  expect(taken[0]).toContain(email);
  expect(taken[0]).toMatch(/^Content-Type: multipart\/alternative/m);
  expect(taken[0]).toContain('<html lang=3D"zh">');
  expect(taken[0]).toContain('Sales &lt;b&gt;');
});

test('a letter that a mail server does not take is tried again', async () => {
  const { clock, context, organisation, change, run } = await someAsset();
  await change({}, 0);

  const to = [context.caller.account];
  await run((tx) =>
    addLetters(tx, {
      organisation,
      to,
      kind: 'reassessment-failed',
      params: { asset: 'a', name: 'Sales', problem: 'x' },
      at: clock.now,
    }),
  );
  const post = postBySmtp({ smtpUrl: 'smtp://127.0.0.1:1', from: 'a@example.org' });
  const letters = { ...context, post, url: new URL('https://registry.example/') };
  expect(await sendLetters(letters)).toBe(0);
  clock.now = new Date('2026-11-24T11:00:00Z');
  const sent: string[] = [];
  const works = { ...letters, post: async ({ id }: { id: string }) => void sent.push(id) };
  expect(await sendLetters(works)).toBe(1);
  expect(sent).toHaveLength(1);
});
