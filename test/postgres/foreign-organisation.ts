import { randomUUID } from 'node:crypto';
import { inviteMember } from '../../src/app/registry/accounts/members.ts';
import { ownSessions } from '../../src/app/registry/accounts/own-sessions.ts';
import { createApiToken } from '../../src/app/registry/accounts/tokens.ts';
import { sourcePlaces } from '../../src/app/registry/assessing/source-places.ts';
import {
  cancelAssessment,
  startAssessment,
} from '../../src/app/registry/assessing/start-assessment.ts';
import { putLineage } from '../../src/app/registry/assets/put-lineage.ts';
import { putReport } from '../../src/app/registry/assets/put-report.ts';
import type { RegistryContext } from '../../src/app/registry/context.ts';
import { addDocument } from '../../src/app/registry/declarations/add-document.ts';
import { answerQuestion } from '../../src/app/registry/declarations/answer-question.ts';
import { comment } from '../../src/app/registry/discussion/comment.ts';
import { raiseCorrection } from '../../src/app/registry/discussion/correct.ts';
import { addTerm } from '../../src/app/registry/glossary/terms.ts';
import { askForSample } from '../../src/app/registry/samples/sample-requests.ts';
import { createWebhook, pingWebhook } from '../../src/app/registry/webhooks/manage-webhooks.ts';
import { openProject } from '../../src/engagement/step-project.ts';
import { openRegistration } from '../../src/rights/registration/open-registration.ts';
import { objectionContacts, objections } from '../../src/store/tables/cases.ts';
import { projects } from '../../src/store/tables/projects.ts';
import { registrations } from '../../src/store/tables/registrations.ts';
import { uploads } from '../../src/store/tables/uploads.ts';
import type { RunEvent } from '../../src/vocabulary/registry/assets/lineage.ts';
import { hashedReport } from '../fixtures/hashed-report.ts';
import { reportBytes } from '../fixtures/report-bytes.ts';
import { filledApplication } from '../registry/registry-for-test.ts';
import { nationalRules } from '../rights/rule-files.ts';
import { personIn, type TestClock } from './test-registry.ts';
import type { TestStore } from './test-store.ts';

/** Stands in every text of the foreign organisation: no answer to anybody else may hold it. */
export const foreignMark = 'FOREIGN-MARK';

/**
 * An organisation with one thing of each kind, and their ids by the name of the path parameter that takes them. A
 * route with a new parameter needs its thing here, or the test of all routes fails.
 */
export async function foreignOrganisation(
  store: TestStore,
  clock: TestClock,
  /** The organisation that gets them; else one is made. */
  into: { readonly organisation?: string } = {},
) {
  const { context, account, organisation, secret } = await personIn(store, clock, {
    roles: ['admin'],
    ...into,
  });
  const expiresAt = new Date(clock.now.getTime() + 3_600_000);
  const asked = { name: foreignMark, scopes: ['read'], expiresAt } as const;
  const asking: RegistryContext = {
    ...context,
    caller: { ...context.caller, roles: ['assessor'] },
  };
  const { token } = await createApiToken(context, asked);
  const email = `${foreignMark.toLowerCase()}@registry.example`;
  const { invitation } = await inviteMember(context, { email, roles: ['viewer'] });
  const [open] = await ownSessions(context, { account, organisation, secret });
  if (open === undefined) throw new Error('bug: the person has a session');
  const kept = await foreignAsset(context);
  await putLineage(context, foreignRun(clock));
  const sample = await askForSample(asking, {
    assetId: kept.asset,
    table: 'orders',
    rows: 5,
    purpose: foreignMark,
  });
  const registration = await submittedRegistration(store, organisation, kept.asset);
  const run = await startAssessment(
    { ...context, places: sourcePlaces('unused') },
    { kind: 'example' },
  );
  // One that is over: whoever follows it is told so and let go.
  await cancelAssessment(context, run.id);
  const upload = await foreignUpload(store, organisation, account);
  const url = `https://${foreignMark}.example/`;
  const reach = { ...context, privateAddresses: false };
  const { webhook } = await createWebhook(reach, { url, events: ['*'] });
  const ids = {
    account,
    token: token.id,
    invitation: invitation.id,
    session: open.id,
    webhook: webhook.id,
    delivery: await pingWebhook(context, webhook.id),
    provider: 'somebody-elses',
    ...kept,
    sample: sample.id,
    registration,
    objection: await foreignObjection(store, { organisationId: organisation, registration }),
    project: await foreignProject(store, organisation, kept.asset),
    run: run.id,
    upload,
    term: await foreignTerm(context),
  };
  return { organisation, ids: ids as Readonly<Record<string, string>> };
}

async function foreignTerm(context: RegistryContext): Promise<string> {
  const texts = { en: foreignMark, zh: foreignMark };
  return (await addTerm(context, { name: texts, definition: texts })).id;
}

function foreignRun(clock: TestClock): RunEvent {
  const dataset = { namespace: foreignMark, name: foreignMark };
  return {
    eventType: 'COMPLETE',
    eventTime: clock.now.toISOString(),
    producer: 'https://scheduler.example/1.0',
    schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json',
    run: { runId: randomUUID() },
    job: dataset,
    inputs: [dataset],
    outputs: [dataset],
  };
}

/** An asset with an assessment, a document and a declaration. */
async function foreignAsset(context: RegistryContext) {
  const report = hashedReport({ id: foreignMark, name: foreignMark, purpose: foreignMark });
  const [kept] = await putReport(context, reportBytes(report));
  if (kept === undefined) throw new Error('bug: the report has an asset');
  const { assetId, assessmentId } = kept;
  const content = Buffer.from(foreignMark);
  const { id } = await addDocument(context, { name: foreignMark, content, assetId });
  const field = 'assay.management.namingRule';
  const answer = await answerQuestion(context, {
    assetId,
    field,
    value: foreignMark,
    documentId: id,
  });
  const ofAsset = { assetId, topic: 'asset', topicId: null } as const;
  await comment(context, { ...ofAsset, body: foreignMark });
  const correction = await raiseCorrection(context, { ...ofAsset, note: foreignMark });
  return {
    asset: assetId,
    assessment: assessmentId,
    chunk: 'a0t0',
    before: assessmentId,
    after: assessmentId,
    document: id,
    answer: answer.id,
    correction: correction.id,
    field,
  };
}

/** A project with a plan, which anybody of the organisation may read. */
async function foreignProject(
  store: TestStore,
  organisationId: string,
  asset: string,
): Promise<string> {
  const at = new Date('2026-09-01T02:00:00Z');
  const opened = openProject(
    { title: foreignMark },
    { at: at.toISOString(), account: randomUUID() },
  );
  const plan = {
    purpose: foreignMark,
    scope: foreignMark,
    referenceDate: '2026-08-31',
    parties: [],
    assets: [asset],
  };
  const { title, state } = opened;
  const record = { ...opened, plan };
  const [row] = await store.owner.db
    .insert(projects)
    .values({ organisationId, title, state, record, createdAt: at, changedAt: at })
    .returning({ id: projects.id });
  if (row === undefined) throw new Error('bug: the project was written');
  return row.id;
}

async function foreignUpload(
  store: TestStore,
  organisationId: string,
  uploadedBy: string,
): Promise<string> {
  const id = randomUUID();
  const file = { name: foreignMark, format: 'text', bytes: 1, sha256: '0'.repeat(64) };
  await store.owner.db
    .insert(uploads)
    .values({ id, organisationId, ...file, uploadedBy, uploadedAt: new Date('2026-09-01') });
  return id;
}

/** An objection to it, with its contact. */
async function foreignObjection(
  store: TestStore,
  of: { readonly organisationId: string; readonly registration: string },
): Promise<string> {
  const id = randomUUID();
  await store.owner.db.insert(objections).values({
    id,
    organisationId: of.organisationId,
    registrationId: of.registration,
    number: foreignMark,
    ground: foreignMark,
    receivedOn: '2026-09-01',
    receivedAt: new Date('2026-09-01T02:00:00Z'),
    requestSha256: id,
  });
  await store.owner.db.insert(objectionContacts).values({
    objectionId: id,
    organisationId: of.organisationId,
    name: foreignMark,
    contact: foreignMark,
    documentName: foreignMark,
    mediaType: 'text/plain',
    bytes: foreignMark.length,
    sha256: '0'.repeat(64),
    content: Buffer.from(foreignMark),
  });
  return id;
}

/** A registration that lies with its own organisation as the agency: nobody else is a party to it. */
async function submittedRegistration(
  store: TestStore,
  organisationId: string,
  assetId: string,
): Promise<string> {
  const at = new Date('2026-09-01T02:00:00Z');
  const id = randomUUID();
  const record = openRegistration({ at: at.toISOString(), rules: nationalRules });
  await store.owner.db.insert(registrations).values({
    id,
    organisationId,
    agencyId: organisationId,
    assetId,
    kind: record.kind,
    state: 'submitted',
    rules: nationalRules.id,
    application: { ...filledApplication, data: { dataName: foreignMark } },
    subject: {
      assessment: randomUUID(),
      name: foreignMark,
      assetVersion: '1',
      acquisitionModes: ['derived'],
      fingerprint: { algorithm: 'assay-fingerprint/1', value: '0'.repeat(64) },
      contractSha256: '0'.repeat(64),
      reportSha256: '0'.repeat(64),
    },
    record: { ...record, state: 'submitted', submittedOn: '2026-09-01' },
    createdAt: at,
    changedAt: at,
  });
  return id;
}
