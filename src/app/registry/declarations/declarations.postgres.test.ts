import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportBytes } from '../../../../test/fixtures/report-bytes.ts';
import { syntheticReport } from '../../../../test/fixtures/synthetic-report.ts';
import {
  makeOrganisation,
  type TestStore,
  testStore,
} from '../../../../test/postgres/test-store.ts';
import { reportSha256 } from '../../../report/report-json.ts';
import { assetDeclarationSchema } from '../../../vocabulary/declarations/asset-declaration.ts';
import { putReport } from '../assets/put-report.ts';
import { showAsset } from '../assets/show-asset.ts';
import type { RegistryContext } from '../context.ts';
import { addDocument } from './add-document.ts';
import { answerQuestion, declarationOfAsset, historyOfField } from './answer-question.ts';
import { questionnaire } from './questionnaire.ts';
import { withdrawAnswer } from './withdraw-answer.ts';

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

/** A steward of an organisation of their own, with one asset; each look at the clock is a second later. */
async function withAsset() {
  const organisation = await makeOrganisation(store);
  let seconds = 0;
  const context: RegistryContext = {
    db: store.server.db,
    clock: () => new Date(Date.UTC(2026, 10, 2, 0, 0, seconds++)),
    caller: { organisation, account: randomUUID(), roles: ['steward'] },
  };
  const [kept] = await putReport(context, reportBytes(reportThatMisses()));
  return { context, assetId: kept?.assetId ?? '' };
}

/** The synthetic report with an indicator that reads a declared fact and lacks it. */
function reportThatMisses(asOf = '2026-10-31') {
  const report = syntheticReport();
  const [first, ...others] = report.model.indicators;
  const [asset] = report.assets;
  if (first === undefined || asset === undefined) throw new Error('bug: the report is empty');
  const formula =
    'raw = issues closed / due\nnumerator: sum("issues.closed"); denominator: sum("issues.due")';
  const changed = {
    ...report,
    asOf,
    model: { ...report.model, indicators: [{ ...first, formula }, ...others] },
    words: { ...report.words, 'test.needs': { en: 'Declare issues.', zh: '请声明问题处理情况。' } },
    assets: [
      {
        ...asset,
        missingEvidence: [
          {
            indicator: first.id,
            reason: { code: 'test.needs', params: {} },
            ifWorst: 60,
            ifBest: 80,
            coverageGain: 0.1,
          },
        ],
      },
    ],
  };
  return { ...changed, run: { ...report.run, reportSha256: reportSha256(changed) } };
}

describe('what only people know', () => {
  test('is asked with what the answer would change and the form of its fields', async () => {
    const { context, assetId } = await withAsset();
    const [question, ...others] = await questionnaire(context, assetId);
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      text: { en: 'Declare issues.', zh: '请声明问题处理情况。' },
      ifWorst: 60,
      ifBest: 80,
      fields: [{ field: 'assay.management.issues', schema: { type: 'object' } }],
    });
  });

  test('is kept with who, when and on what document; earlier answers stay', async () => {
    const { context, assetId } = await withAsset();
    const field = 'assay.management.issues';
    const { id } = await addDocument(context, {
      name: 'log.csv',
      content: Buffer.from('a,b\n'),
      assetId,
    });
    const answer = (due: number) =>
      answerQuestion(context, {
        assetId,
        field,
        value: { due, closedAndVerified: 3 },
        documentId: id,
      });
    await answer(4);
    await answer(5);
    const history = await historyOfField(context, { assetId, field });
    expect(history.map(({ value }) => value)).toEqual([
      { due: 5, closedAndVerified: 3 },
      { due: 4, closedAndVerified: 3 },
    ]);
    expect(history[0]).toMatchObject({ documentId: id, answeredBy: context.caller.account });
    const [question] = await questionnaire(context, assetId);
    expect(question?.fields[0]?.answer).toEqual(history[0]);
  });

  test('makes the part of a contract that the next assessment reads', async () => {
    const { context, assetId } = await withAsset();
    await answerQuestion(context, {
      assetId,
      field: 'assay.management.reads',
      value: { attempted: 9, succeeded: 8 },
    });
    await answerQuestion(context, {
      assetId,
      field: 'assay.management.retirementPolicy',
      value: 'declared',
    });
    const { declaration } = await declarationOfAsset(context, assetId);
    expect(assetDeclarationSchema.parse(declaration)).toEqual({
      management: { reads: { attempted: 9, succeeded: 8 }, retirementPolicy: 'declared' },
    });
  });

  test('is taken back with a reason: no earlier answer comes back, and all stay to be seen', async () => {
    const { context, assetId } = await withAsset();
    const field = 'assay.confirmedGrade';
    const answer = (grade: string) =>
      answerQuestion(context, { assetId, field, value: { grade, by: 'Lin', date: '2026-11-01' } });
    const first = await answer('core');
    const second = await answer('important');
    const early = withdrawAnswer(context, { id: first.id, reason: 'too early' });
    await expect(early).rejects.toMatchObject({ code: 'registry.answer-not-standing' });
    await withdrawAnswer(context, { id: second.id, reason: 'Not decided yet' });
    const again = withdrawAnswer(context, { id: second.id, reason: 'twice' });
    await expect(again).rejects.toMatchObject({ code: 'registry.answer-not-standing' });
    expect((await declarationOfAsset(context, assetId)).answers).toEqual([]);
    const history = await historyOfField(context, { assetId, field });
    expect(history.map(({ withdrawal }) => withdrawal?.reason)).toEqual([
      'Not decided yet',
      undefined,
    ]);
    expect(history[0]?.withdrawal?.withdrawnBy).toBe(context.caller.account);
    const { asset } = await showAsset(context, assetId);
    expect(asset.dataGrade).toBe(syntheticReport().assets[0]?.gradeProposal);
  });

  test('as a confirmed data grade it shows at once, and outlives the next proposal', async () => {
    const { context, assetId } = await withAsset();
    const value = { grade: 'important', by: 'Lin Yan', date: '2026-11-01' };
    await answerQuestion(context, { assetId, field: 'assay.confirmedGrade', value });
    expect((await showAsset(context, assetId)).asset.dataGrade).toBe('important');
    await putReport(context, reportBytes(reportThatMisses('2026-12-01')));
    const { asset } = await showAsset(context, assetId);
    expect(asset).toMatchObject({ dataGrade: 'important', assessedOn: '2026-12-01' });
  });

  test.each([
    ['assay.management.issues', { due: -1 }, 'registry.answer-unfit'],
    ['assay.management.nothing', 1, 'registry.field-unknown'],
    ['assay.__proto__', {}, 'registry.field-unknown'],
    ['properties.assay.legalBasis', 'x', 'registry.field-unknown'],
  ])('is refused where it fits no field: %s', async (field, value, code) => {
    const { context, assetId } = await withAsset();
    await expect(answerQuestion(context, { assetId, field, value })).rejects.toMatchObject({
      code,
    });
  });

  test('rests on no document of another organisation', async () => {
    const [ours, theirs] = [await withAsset(), await withAsset()];
    const { id } = await addDocument(theirs.context, { name: 'a', content: Buffer.from('a') });
    const { context, assetId } = ours;
    const field = 'assay.management.retirementPolicy';
    const answer = answerQuestion(context, { assetId, field, value: 'none', documentId: id });
    await expect(answer).rejects.toMatchObject({ code: 'registry.not-found' });
  });
});
