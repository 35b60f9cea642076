import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personIn } from '../../../../test/postgres/test-registry.ts';
import {
  type RegistryForTest,
  registryForTest,
} from '../../../../test/registry/registry-for-test.ts';
import { inOrganisation } from '../../../store/in-organisation.ts';
import { letterText } from '../letters/letter-text.ts';
import { webhookEventKinds, webhookEvents } from '../webhooks/webhook-events.ts';
import { addProjectDocument } from './add-project-document.ts';
import { listProjects } from './list-projects.ts';
import { moveProject } from './move-project.ts';
import { openNewProject } from './open-project.ts';
import type { ProjectContext } from './project-case.ts';
import { remindOfOverdue } from './remind-overdue.ts';
import { projectReportFile, projectReportPdf } from './report-file.ts';
import type { RequestedProjectEvent } from './requested-project-event.ts';
import { showProject } from './show-project.ts';
import { verifyIssuedReport, verifyReportFile } from './verify-report.ts';

let registry: RegistryForTest;
let assessor: ProjectContext;
let reviewer: ProjectContext;
let steward: ProjectContext;
beforeAll(async () => {
  registry = await registryForTest();
  registry.setDay('2026-10-31');
  assessor = registry.as(registry.enterprise, 'assessor');
  reviewer = registry.as(registry.enterprise, 'reviewer');
  steward = registry.as(registry.enterprise, 'steward');
});
afterAll(() => registry.close());

/** Moves a project as its newest version stands. */
async function move(id: string, event: RequestedProjectEvent, by = assessor) {
  const { version } = await showProject(assessor, id);
  return await moveProject(by, { project: id, version, event });
}

const planOf = (asset: string): RequestedProjectEvent => ({
  type: 'plan',
  title: 'Orders for a pledge',
  purpose: 'Value reference for a pledge',
  scope: 'Quality and value of the orders',
  referenceDate: '2026-09-30',
  parties: [
    { kind: 'client', name: '清禾零售集团（示例）' },
    { kind: 'assessor', name: 'Heng Assessors' },
  ],
  assets: [asset],
});

/** Opens a project and brings it to where both have signed. */
async function signedProject(follows?: string): Promise<string> {
  const { asset, assessment } = registry;
  const opened = await openNewProject(assessor, { title: 'Orders', follows });
  const { id } = opened.row;
  await move(id, planOf(asset));
  await move(id, { type: 'finishStep' });
  await move(id, { type: 'conclude', conclusion: 'All sources are known' });
  await move(id, { type: 'finishStep' });
  await move(id, { type: 'addPaper', title: 'Quality', kind: 'assessment', of: assessment });
  await move(id, { type: 'conclude', conclusion: 'Grade B' });
  await move(id, { type: 'finishStep' });
  await move(id, { type: 'leaveOut', reason: 'No market' });
  await move(id, { type: 'leaveOut', reason: 'No value is asked for' });
  await move(id, { type: 'draftReport', conclusion: 'Fit for the pledge' });
  await move(id, { type: 'submitReport' });
  await move(id, { type: 'passReview', opinion: 'In order' }, reviewer);
  await move(id, { type: 'signAsPreparer' });
  await move(id, { type: 'signAsReviewer' }, reviewer);
  return id;
}

async function issuedProject(follows?: string): Promise<string> {
  const id = await signedProject(follows);
  await move(id, { type: 'issue' });
  return id;
}

describe('from opening to issue', () => {
  let id: string;
  beforeAll(async () => {
    id = await issuedProject();
  });

  test('the report is sealed by the registry’s key, and anyone is told that it is genuine', async () => {
    const file = await projectReportFile(assessor, id);
    expect(file.document).toMatchObject({
      schema: 'assay-project/1',
      id,
      assets: [{ name: 'Orders' }],
      record: { state: 'issued', papers: [{ id: 'P1', sha256: 'e'.repeat(64) }] },
    });
    expect(file.document.history.map(({ event }) => event).at(-1)).toBe('issue');
    const told = await verifyReportFile(registry.as(registry.stranger), file);
    expect(told).toMatchObject({ signature: 'valid', document: 'same', followedBy: null });
    expect(told.seal).toMatchObject({ referenceDate: '2026-09-30', id: `urn:uuid:${id}` });
    expect(await verifyIssuedReport(registry.as(registry.stranger), id)).toMatchObject({
      signature: 'valid',
      document: null,
      seal: told.seal,
    });
    expect(JSON.stringify(told)).not.toMatch(/pledge|清禾|Fit/);
  });

  test.each([
    ['en', ['Orders for a pledge', 'Date of reference', 'All sources are known', 'preparer']],
    ['zh', ['Orders for a pledge', '评估基准日', 'All sources are known', '编制人']],
  ] as const)('the report is printed whole, %s', async (language, expected) => {
    const pdf = await projectReportPdf(assessor, id, language);
    if (process.env.ASSAY_PICTURES !== undefined) {
      writeFileSync(`${process.env.ASSAY_PICTURES}/project-${language}.pdf`, pdf);
    }
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
      mergePages: true,
    });
    for (const part of expected) expect(text).toContain(part);
    const plain = text.replace(/\s/g, '');
    expect(plain).toContain(`verify-project/${id}`);
    const { document } = await projectReportFile(assessor, id);
    for (const { sha256 } of document.record.papers) expect(plain).toContain(sha256);
    expect(Buffer.compare(pdf, await projectReportPdf(assessor, id, language))).toBe(0);
  });

  test('one letter changed in the file is seen, and so is a foreign signature', async () => {
    const file = await projectReportFile(assessor, id);
    const { document, seal } = file;
    const record = { ...document.record, title: 'Orders for a sale' };
    const altered = { seal, document: { ...document, record } };
    expect(await verifyReportFile(assessor, altered)).toMatchObject({
      signature: 'valid',
      document: 'altered',
    });
    const [head, , signature] = seal.split('.');
    const forged = Buffer.from(JSON.stringify({ forged: true })).toString('base64url');
    expect(
      await verifyReportFile(assessor, { document, seal: `${head}.${forged}.${signature}` }),
    ).toMatchObject({ signature: 'invalid', seal: null, document: null });
    await expect(verifyReportFile(assessor, { document: {}, seal })).rejects.toMatchObject({
      code: 'project.not-a-report',
    });
  });

  test('a seal of a key that was replaced since holds on', async () => {
    await registry.rotateKeys();
    expect(await verifyIssuedReport(assessor, id)).toMatchObject({ signature: 'valid' });
  });

  test('every step is in the audit trail, and told to those who wait for it', async () => {
    const { store, enterprise } = registry;
    const { rows } = await store.owner.pool.query(
      'select action from audit_entry where organisation_id = $1 and subject = $2 order by sequence',
      [enterprise, `project:${id}`],
    );
    const actions = rows.map(({ action }) => action);
    expect(actions[0]).toBe('project.open');
    expect(actions.slice(-2)).toEqual(['project.issue', 'project.sealed']);
    const told = await store.owner.pool.query(
      "select event, payload from outbox where payload->>'project' = $1",
      [id],
    );
    for (const { event, payload } of told.rows) {
      expect(webhookEvents).toContain(event);
      const kind = webhookEventKinds.find((one) => one.event === event);
      expect(kind?.data.safeParse(payload).error).toBeUndefined();
    }
    // The seal is no event of its own.
    expect(told.rowCount).toBe(actions.length - 1);
  });

  test('its record is frozen: by the state table, and in the database whoever asks', async () => {
    const { store, enterprise } = registry;
    await expect(move(id, { type: 'abandon', reason: 'late' })).rejects.toMatchObject({
      code: 'project.not-possible',
    });
    const asServer = (statement: ReturnType<typeof sql>) =>
      inOrganisation(store.server.db, { organisation: enterprise }, (tx) => tx.execute(statement));
    const asOwner = (statement: ReturnType<typeof sql>) => store.owner.db.execute(statement);
    const frozen = { cause: { code: '23001' } };
    const refused = { cause: { code: '42501' } };
    const title = sql`update project set title = 'x' where id = ${id}`;
    await expect(asServer(title)).rejects.toMatchObject(frozen);
    await expect(asOwner(title)).rejects.toMatchObject(frozen);
    await expect(asOwner(sql`delete from project where id = ${id}`)).rejects.toMatchObject(frozen);
    await expect(asServer(sql`delete from project where id = ${id}`)).rejects.toMatchObject(
      refused,
    );
    for (const table of ['project_event', 'project_seal', 'project_asset']) {
      const of = sql`${sql.identifier(table)} where project_id = ${id}`;
      await expect(asOwner(sql`delete from ${of}`), table).rejects.toMatchObject(frozen);
    }
    // To the server rows of a project that has ended are not there to be removed.
    const scope = sql`delete from project_asset where project_id = ${id}`;
    expect(await asServer(scope)).toMatchObject({ rowCount: 0 });
    const line = sql`insert into project_event (organisation_id, project_id, sequence, event, from_state, to_state, at, account, details)
      values (${enterprise}, ${id}, 999, 'plan', 'issued', 'issued', now(), ${randomUUID()}, '{}')`;
    await expect(asServer(line)).rejects.toMatchObject(refused);
    const added = sql`insert into project_asset (organisation_id, project_id, asset_id) values (${enterprise}, ${id}, ${registry.asset})`;
    await expect(asServer(added)).rejects.toMatchObject(refused);
  });

  test('a later change makes a new project that names the one it follows', async () => {
    const unissued = await openNewProject(assessor, { title: 'Not issued' });
    await expect(
      openNewProject(assessor, { title: 'Next', follows: unissued.row.id }),
    ).rejects.toMatchObject({ code: 'project.not-to-follow' });
    const next = await issuedProject(id);
    expect(await showProject(assessor, next)).toMatchObject({ follows: { id } });
    expect(await showProject(assessor, id)).toMatchObject({ followedBy: [{ id: next }] });
    expect(await verifyIssuedReport(assessor, id)).toMatchObject({ followedBy: { id: next } });
    expect((await verifyIssuedReport(assessor, next)).seal?.follows).toBe(`urn:uuid:${id}`);
  });
});

describe('who may', () => {
  test('a program never reviews, signs or issues, whatever its scopes', async () => {
    const id = await signedProject();
    const program: ProjectContext = {
      ...assessor,
      caller: { ...assessor.caller, scopes: ['read', 'write', 'administer'] },
    };
    await expect(move(id, { type: 'issue' }, program)).rejects.toMatchObject({
      code: 'access.in-person-only',
    });
    await expect(move(id, { type: 'issue' }, steward)).rejects.toMatchObject({
      code: 'access.forbidden',
    });
    expect((await showProject(assessor, id)).possible.map(({ event }) => event)).toContain('issue');
    const [cannot] = (await showProject(steward, id)).possible;
    expect(cannot).toBeUndefined();
  });

  test('another organisation sees neither project nor report', async () => {
    const id = await issuedProject();
    const stranger = registry.as(registry.stranger, 'assessor', 'reviewer', 'admin');
    for (const attempt of [
      () => showProject(stranger, id),
      () => projectReportFile(stranger, id),
      () => moveProject(stranger, { project: id, version: 1, event: { type: 'finishStep' } }),
      () => openNewProject(stranger, { title: 'Mine', follows: id }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 'registry.not-found' });
    }
    expect((await listProjects(stranger, { limit: 50 })).items).toEqual([]);
  });

  test('who decides on an old version is refused', async () => {
    const { row } = await openNewProject(assessor, { title: 'Orders' });
    const request = { project: row.id, version: row.version, event: planOf(registry.asset) };
    const both = await Promise.allSettled([
      moveProject(assessor, request),
      moveProject(assessor, request),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'registry.changed-meanwhile' },
    });
  });
});

describe('evidence and papers', () => {
  test('evidence is asked for, overdue in time, supplied by its steward and accepted', async () => {
    const { row } = await openNewProject(assessor, { title: 'Orders' });
    const { id } = row;
    await move(id, planOf(registry.asset));
    const asked = { item: 'Purchase contract', of: 'Legal', dueOn: '2026-11-02' };
    await move(id, { type: 'requestEvidence', ...asked, asset: registry.asset });
    registry.setDay('2026-11-03');
    expect(await showProject(steward, id)).toMatchObject({
      overdue: ['R1'],
      progress: { requests: { all: 1, unsettled: 1, overdue: 1 }, dueOn: '2026-11-02' },
    });
    const person = await personIn(
      registry.store,
      { now: new Date('2026-11-03T02:00:00Z') },
      { roles: ['steward'], organisation: registry.enterprise },
    );
    expect(await remindOfOverdue(steward)).toBe(1);
    expect(await remindOfOverdue(steward)).toBe(0);
    expect((await showProject(steward, id)).reminders).toMatchObject([
      { request: 'R1', dueOn: '2026-11-02' },
    ]);
    const { rows } = await registry.store.owner.pool.query(
      `select (select payload from outbox where event = 'project.overdue') as told,
        (select params from letter where account_id = $1 and kind = 'evidence-overdue') as letter`,
      [person.account],
    );
    expect(rows[0].told).toEqual({ project: id, request: 'R1', dueOn: '2026-11-02' });
    const params = rows[0].letter;
    const url = new URL('https://registry.example/');
    const { subject, text } = letterText(
      { kind: 'evidence-overdue', params },
      { language: 'zh', url },
    );
    expect(subject).toBe('Orders for a pledge：资料逾期');
    expect(text).toContain(`https://registry.example/projects/${id}`);
    const content = Buffer.from('The contract, in words.');
    const kept = await addProjectDocument(steward, id, { name: 'contract.txt', content });
    const documents = [kept.id];
    await move(id, { type: 'supplyEvidence', request: 'R1', documents }, steward);
    await move(id, { type: 'acceptEvidence', request: 'R1' });
    const { record, overdue } = await showProject(assessor, id);
    expect(overdue).toEqual([]);
    expect(record.requests[0]?.supplied?.documents).toEqual([
      { document: kept.id, name: 'contract.txt', sha256: kept.sha256 },
    ]);
    registry.setDay('2026-10-31');
  });

  test('what the organisation does not have is no paper, and a valuation has to be there', async () => {
    const { row } = await openNewProject(assessor, { title: 'Orders' });
    const paper = { type: 'addPaper', title: 'Paper' } as const;
    await move(row.id, planOf(registry.asset));
    await expect(
      move(row.id, { ...paper, kind: 'document', of: randomUUID() }),
    ).rejects.toMatchObject({ code: 'registry.not-found' });
    await expect(
      move(row.id, { ...paper, kind: 'valuation', of: registry.assessment }),
    ).rejects.toMatchObject({ code: 'project.no-valuation' });
  });

  test('an asset leads to its projects, page by page', async () => {
    const first = await listProjects(assessor, { asset: registry.asset, limit: 1 });
    expect(first.items).toHaveLength(1);
    const second = await listProjects(assessor, {
      asset: registry.asset,
      limit: 1,
      after: first.next,
    });
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
    expect((await listProjects(assessor, { asset: randomUUID(), limit: 5 })).items).toEqual([]);
    const issued = await listProjects(assessor, { standing: 'issued', limit: 50 });
    expect(new Set(issued.items.map(({ state }) => state))).toEqual(new Set(['issued']));
  });
});
