import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { entryOf, firstPerson } from '../../../../test/postgres/test-registry.ts';
import { storeForTest, type TestStore } from '../../../../test/postgres/test-store.ts';
import { readAssessment } from '../../../registry/assets/read-assessments.ts';
import { inOrganisation } from '../../../store/in-organisation.ts';
import type { AssessmentSource } from '../../../vocabulary/registry/assets/assessment-run.ts';
import { roles } from '../../../vocabulary/registry/roles.ts';
import type { Report } from '../../../vocabulary/reports/report.ts';
import { assessSource } from '../../assess-source.ts';
import { realEffects } from '../../compose.ts';
import { defaultSettings } from '../../default-settings.ts';
import { contractBundle } from '../contract/contract-bundle.ts';
import { declaredContract } from '../contract/declared-contract.ts';
import { addDocument } from '../declarations/add-document.ts';
import { answerQuestion, historyOfField } from '../declarations/answer-question.ts';
import { questionnaire } from '../declarations/questionnaire.ts';
import { withdrawAnswer } from '../declarations/withdraw-answer.ts';
import { type JobRunner, startJobs } from '../jobs/job-runner.ts';
import { assessmentJobs } from './run-assessment.ts';
import { showRun } from './show-assessments.ts';
import { sourcePlaces } from './source-places.ts';
import { startAssessment } from './start-assessment.ts';
import { addUpload, type SourceContext } from './uploads.ts';

/** The real engine in a process of its own, over a real database: what people answered is what it judges by. */

const policy = 'Who may read what.\n';
const lines = Array.from({ length: 40 }, (_, row) => `${row + 1},${row * 1.5}\n`);
const orders = `id,amount\n${lines.join('')}`;
const contract = `kind: DataContract
apiVersion: v3.1.0
id: shop
version: 1.0.0
description: {purpose: Sales analysis}
team: {members: [{username: lin, role: owner}, {username: zhao, role: steward}]}
schema:
  - name: orders
    description: One row an order
    properties:
      - {name: id, primaryKey: true, required: true, description: Number of the order}
      - {name: amount}
customProperties:
  - property: assay
    value:
      documents: [{id: policy, path: documents/policy.txt, kind: policy, sha256: ${sha256(policy)}}]
      management: {retirementPolicy: declared}
`;

const clock = { now: new Date() };
let folder: string;
let store: TestStore;
let runner: JobRunner;
let context: SourceContext;
// Two assessments in a process of their own each.
vi.setConfig({ testTimeout: 240_000 });
beforeAll(() => vi.stubEnv('NODE_OPTIONS', '--import tsx'));
afterAll(() => vi.unstubAllEnvs());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assay-answers-'));
  store = await storeForTest();
  const { organisation, account } = await firstPerson(store, clock);
  const shop = join(folder, 'shop');
  await mkdir(join(shop, 'documents'), { recursive: true });
  await writeFile(join(shop, 'orders.csv'), orders);
  await writeFile(join(shop, 'shop.odcs.yaml'), contract);
  await writeFile(join(shop, 'documents/policy.txt'), policy);
  const places = sourcePlaces(folder, new Map([['shop', shop]]));
  const now = () => new Date();
  context = {
    ...entryOf(store, clock),
    clock: now,
    caller: { organisation, account, roles },
    places,
  };
  runner = startJobs({
    db: context.db,
    clock: now,
    handlers: { assessment: assessmentJobs(context) },
    onFault: (error) => {
      throw error;
    },
    pause: 20,
  });
});
afterEach(async () => {
  await runner.stop();
  rmSync(folder, { recursive: true });
});

async function assessed(source: AssessmentSource) {
  const { id } = await startAssessment(context, source);
  await expect
    .poll(async () => (await showRun(context, id, 'en')).state, { timeout: 90_000 })
    .toMatch(/done|failed/);
  const run = await showRun(context, id, 'en');
  const [item] = run.items;
  if (item === undefined) throw new Error(JSON.stringify(run.problem));
  const { organisation } = context.caller;
  const { report } = await inOrganisation(context.db, { organisation }, (tx) =>
    readAssessment(tx, item.assessmentId),
  );
  return { assetId: item.assetId, report };
}

const field = 'assay.management.issues';
const issues = { due: 4, closedAndVerified: 4 };

async function asked(assetId: string, of: string) {
  const questions = await questionnaire(context, assetId);
  return questions.find(({ fields }) => fields.some((one) => one.field === of));
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

function management({ assets }: Report) {
  const found = assets[0]?.assessment.dimensions.management;
  return { score: found?.score ?? Number.NaN, coverage: found?.coverage ?? Number.NaN };
}

test('an answer changes the next assessment as the questionnaire told', async () => {
  const shop = { kind: 'folder', name: 'shop' } as const;
  const before = await assessed(shop);
  const { assetId } = before;
  const told = await asked(assetId, field);
  await answerQuestion(context, { assetId, field, value: issues });
  const after = await assessed(shop);
  expect(after.assetId).toBe(assetId);
  const { score, coverage } = management(after.report);
  expect(told?.ifBest).toBeGreaterThan(management(before.report).score);
  expect(score).toBeCloseTo(told?.ifBest ?? 0, 9);
  expect(coverage).toBeCloseTo(management(before.report).coverage + (told?.coverageGain ?? 0), 9);
  expect(await asked(assetId, field)).toBeUndefined();
  const [was, is] = [before, after].map(({ report }) => report.assets[0]?.contract);
  expect(is?.answers).toEqual({ count: 1, base: was?.sha256 });
  expect(after.report.files.notes).toContainEqual({
    code: 'app.contract-replaced',
    params: { path: 'shop.odcs.yaml', sha256: was?.sha256, by: 'contract.odcs.yaml' },
  });
  const codes = ({ report }: typeof after) =>
    report.assets[0]?.findings.map(({ code }) => code).toSorted();
  expect(codes(after)).toEqual(codes(before));
  expect(await declaredContract(context, assetId)).toMatchObject({
    sha256: is?.sha256,
    missing: null,
    absent: [],
  });

  expect(await assessedOutside(assetId)).toEqual(lasting(after.report));

  const [{ id } = { id: '' }] = await historyOfField(context, { assetId, field });
  await withdrawAnswer(context, { id, reason: 'Counted wrongly' });
  const without = await assessed(shop);
  expect(management(without.report)).toEqual(management(before.report));
  expect(without.report.assets[0]?.contract?.answers).toEqual({
    count: 0,
    withdrawn: 1,
    base: was?.sha256,
  });
});

/** By the bundle alone, as somebody does who has the data and no registry. */
async function assessedOutside(assetId: string) {
  const files = unzipSync(await contractBundle(context, assetId));
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  expect(text('SHA256SUMS')).toContain(`${sha256(text('contract.odcs.yaml'))}  contract.odcs.yaml`);
  expect(text('SHA256SUMS')).toContain(`${sha256(policy)}  documents/policy.txt`);
  const bundle = join(folder, 'bundle');
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(bundle, path)), { recursive: true });
    await writeFile(join(bundle, path), content);
  }
  const effects = realEffects();
  const settings = { ...defaultSettings(effects), certify: true, cache: false };
  const contracts = [join(bundle, 'contract.odcs.yaml')];
  const report = await assessSource(
    [join(folder, 'shop')],
    { ...settings, contracts, sourceName: 'shop' },
    { effects, signal: new AbortController().signal },
  );
  return lasting(report);
}

function lasting({ run, ...report }: Report) {
  return report;
}

test('an answer makes a candidate a contract, and stays within what was told', async () => {
  const content = (async function* () {
    yield Buffer.from(orders);
  })();
  const { id } = await addUpload(context, { name: 'orders.csv', content });
  const uploaded: AssessmentSource = { kind: 'upload', uploads: [id] };
  const { assetId } = await assessed(uploaded);
  const told = await asked(assetId, field);
  const proof = { name: 'log.csv', content: Buffer.from('issue\n'), assetId };
  const { id: documentId } = await addDocument(context, proof);
  await answerQuestion(context, { assetId, field, value: issues, documentId });
  const after = await assessed(uploaded);
  expect(after.assetId).toBe(assetId);
  expect(after.report.assets[0]?.contract).toMatchObject({
    id: 'candidate:orders',
    answers: { count: 1 },
  });
  const { score } = management(after.report);
  expect(score).toBeGreaterThanOrEqual(told?.ifWorst ?? Number.NaN);
  expect(score).toBeLessThanOrEqual(told?.ifBest ?? Number.NaN);
  const problems = after.report.assets[0]?.findings.filter(({ code }) =>
    /document|proof/.test(code),
  );
  expect(problems).toEqual([]);
});
