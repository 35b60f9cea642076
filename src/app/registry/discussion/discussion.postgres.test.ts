import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashedReport } from '../../../../test/fixtures/hashed-report.ts';
import { reportBytes } from '../../../../test/fixtures/report-bytes.ts';
import {
  makeOrganisation,
  type TestStore,
  testStore,
} from '../../../../test/postgres/test-store.ts';
import { inOrganisation } from '../../../store/in-organisation.ts';
import { comments } from '../../../store/tables/discussion.ts';
import type { TopicKind } from '../../../vocabulary/registry/declaring/discussion.ts';
import type { Role } from '../../../vocabulary/registry/roles.ts';
import { putReport } from '../assets/put-report.ts';
import type { RegistryContext } from '../context.ts';
import { addDocument } from '../declarations/add-document.ts';
import { answerQuestion } from '../declarations/answer-question.ts';
import { signOff, signOffsOf, takeSignOffBack } from '../sign-off/sign-off.ts';
import { comment, commentsOfAsset } from './comment.ts';
import { correctionsOfAsset, raiseCorrection, stepCorrection } from './correct.ts';
import { possibleMoves } from './correction-moves.ts';

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

/** An organisation with an asset that its steward put in; each look at the clock is a second later. */
async function withAsset() {
  const organisation = await makeOrganisation(store);
  let seconds = 0;
  const as = (...roles: Role[]): RegistryContext => ({
    db: store.server.db,
    clock: () => new Date(Date.UTC(2026, 10, 2, 0, 0, seconds++)),
    caller: { organisation, account: randomUUID(), roles },
  });
  const steward = as('steward');
  const [kept] = await putReport(steward, reportBytes(hashedReport()));
  if (kept === undefined) throw new Error('bug: the report has an asset');
  return { as, steward, assetId: kept.assetId, assessment: kept.assessmentId };
}

const about = (topic: TopicKind, topicId: string | null = null) => ({ topic, topicId });

describe('a comment', () => {
  test('stands on an asset, an assessment, a column, an answer or a document', async () => {
    const { as, steward, assetId, assessment } = await withAsset();
    const content = Buffer.from('a,b\n');
    const document = await addDocument(steward, { name: 'a.csv', content, assetId });
    const field = 'assay.rights.dispute';
    const answer = await answerQuestion(steward, { assetId, field, value: 'none' });
    const topics = [
      about('asset'),
      about('assessment', assessment),
      about('column', 'schema[orders].properties[amount]'),
      about('answer', answer.id),
      about('document', document.id),
    ];
    const viewer = as('viewer');
    for (const topic of topics) await comment(viewer, { assetId, ...topic, body: '请看' });
    const said = await commentsOfAsset(viewer, assetId);
    expect(said.map(({ topic, topicId }) => ({ topic, topicId }))).toEqual(topics.reverse());
    expect(said[0]).toMatchObject({ body: '请看', writtenBy: viewer.caller.account });
  });

  test.each([
    about('asset', 'x'),
    about('column', 'schema[orders].properties[gone]'),
    about('column', 'schema[orders]'),
    about('answer', 'x'),
    about('document', randomUUID()),
  ])('is refused on what is not there: $topic $topicId', async (topic) => {
    const { steward, assetId } = await withAsset();
    const said = comment(steward, { assetId, ...topic, body: 'x' });
    await expect(said).rejects.toMatchObject({ code: 'registry.not-found' });
  });

  test('is refused on a document of another asset', async () => {
    const { steward, assetId } = await withAsset();
    const { id } = await addDocument(steward, { name: 'a', content: Buffer.from('a') });
    const said = comment(steward, { assetId, ...about('document', id), body: 'x' });
    await expect(said).rejects.toMatchObject({ code: 'registry.not-found' });
  });

  test('stays as it was said: the database changes none', async () => {
    const { steward, assetId } = await withAsset();
    await comment(steward, { assetId, ...about('asset'), body: 'x' });
    const change = inOrganisation(store.server.db, steward.caller, (tx) =>
      tx.update(comments).set({ body: 'y' }),
    );
    await expect(change).rejects.toMatchObject({ cause: { code: '42501' } });
  });
});

describe('a request for correction', () => {
  test('is raised, answered, sent back, answered and accepted, by whom and when', async () => {
    const { as, steward, assetId } = await withAsset();
    const [assessor, reviewer] = [as('assessor'), as('reviewer')];
    const asked = { assetId, ...about('column', 'schema[orders].properties[amount]') };
    const { id } = await raiseCorrection(assessor, { ...asked, note: 'No unit.' });
    const step = (
      who: RegistryContext,
      expected: number,
      event: 'answer' | 'accept' | 'sendBack',
    ) => stepCorrection(who, { correction: id, expected, event, note: event });
    await step(steward, 1, 'answer');
    await step(reviewer, 2, 'sendBack');
    await step(steward, 3, 'answer');
    const [stale] = await Promise.allSettled([step(reviewer, 3, 'accept')]);
    expect(stale).toMatchObject({ reason: { code: 'registry.changed-meanwhile' } });
    await step(assessor, 4, 'accept');
    const [shown] = await correctionsOfAsset(steward, assetId);
    expect(shown).toMatchObject({ state: 'accepted', version: 5, possible: [] });
    expect(shown?.steps.map(({ event, doneBy }) => [event, doneBy])).toEqual([
      ['raise', assessor.caller.account],
      ['answer', steward.caller.account],
      ['sendBack', reviewer.caller.account],
      ['answer', steward.caller.account],
      ['accept', assessor.caller.account],
    ]);
  });

  test('is not judged by who answered it, nor taken back by who did not raise it', async () => {
    const { as, assetId } = await withAsset();
    const [assessor, both] = [as('assessor'), as('steward', 'assessor')];
    const { id } = await raiseCorrection(assessor, { assetId, ...about('asset'), note: 'x' });
    const [raised] = await correctionsOfAsset(both, assetId);
    expect(raised?.possible).toEqual(['answer']);
    await stepCorrection(both, { correction: id, expected: 1, event: 'answer', note: 'done' });
    const accept = { correction: id, expected: 2, event: 'accept', note: 'ok' } as const;
    await expect(stepCorrection(both, accept)).rejects.toMatchObject({
      code: 'correction.not-possible',
    });
    const [answered] = await correctionsOfAsset(assessor, assetId);
    expect(answered?.possible).toEqual(['accept', 'sendBack']);
  });

  test('has no way out of its ends', () => {
    const caller = {
      account: 'a',
      organisation: 'o',
      roles: ['steward', 'assessor', 'admin'] as const,
    };
    for (const state of ['accepted', 'withdrawn'] as const) {
      const ended = { id: '', assetId: '', ...about('asset'), state, version: 1, steps: [] };
      expect(possibleMoves(ended, caller)).toEqual([]);
    }
  });
});

describe('an assessment', () => {
  test('is signed off by two persons, neither of whom put it in', async () => {
    const { as, assessment } = await withAsset();
    const [one, two, three] = [as('assessor'), as('reviewer'), as('assessor')];
    const sign = (who: RegistryContext) => signOff(who, { assessmentId: assessment });
    expect((await sign(one)).signed).toBe(false);
    await expect(sign(one)).rejects.toMatchObject({ code: 'sign-off.already-signed' });
    expect((await sign(two)).signed).toBe(true);
    await expect(sign(three)).rejects.toMatchObject({ code: 'sign-off.already-signed' });
    await takeSignOffBack(two, assessment);
    expect(await signOffsOf(three, assessment)).toMatchObject({ signed: false, possible: 'sign' });
  });

  test('is not signed by who put its report in, whatever their roles', async () => {
    const { as } = await withAsset();
    const assessor = as('assessor', 'reviewer');
    const [own] = await putReport(assessor, reportBytes(hashedReport({ purpose: 'again' })));
    const signed = signOff(assessor, { assessmentId: own?.assessmentId ?? '' });
    await expect(signed).rejects.toMatchObject({ code: 'sign-off.own-report' });
  });

  test('loses its signatures when a newer one comes, and takes no more', async () => {
    const { as, steward, assessment } = await withAsset();
    const [one, two] = [as('assessor'), as('reviewer')];
    await signOff(one, { assessmentId: assessment });
    await signOff(two, { assessmentId: assessment });
    await putReport(steward, reportBytes(hashedReport({ purpose: 'again' })));
    const { signed, items } = await signOffsOf(one, assessment);
    expect(signed).toBe(false);
    expect(items.every(({ withdrawnAt, withdrawnBy }) => withdrawnAt && !withdrawnBy)).toBe(true);
    const late = signOff(as('assessor'), { assessmentId: assessment });
    await expect(late).rejects.toMatchObject({ code: 'sign-off.not-newest' });
  });

  test('is signed by two and no more, however many sign at once', async () => {
    const { as, assessment } = await withAsset();
    const signing = [1, 2, 3, 4].map(() => signOff(as('assessor'), { assessmentId: assessment }));
    const done = await Promise.allSettled(signing);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
  });
});
