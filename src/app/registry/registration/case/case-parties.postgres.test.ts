import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  caseFiles,
  everyAnswerYes,
  filledApplication,
  type RegistryForTest,
  registryForTest,
} from '../../../../../test/registry/registry-for-test.ts';
import { inOrganisation } from '../../../../store/in-organisation.ts';
import { documents } from '../../../../store/tables/documents.ts';
import { addDocument } from '../../declarations/add-document.ts';
import { downloadDocument } from '../../declarations/show-documents.ts';
import { fileObjection } from '../../objections/file-objection.ts';
import { downloadObjectionDocument } from '../../objections/show-objections.ts';
import { checkForm } from '../application/check-form.ts';
import { saveApplication } from '../application/save-application.ts';
import { showRegisterEntry } from '../show/show-register.ts';
import { showRegistration } from '../show/show-registration.ts';
import { answerChecklist } from './answer-checklist.ts';
import { addCaseDocument, downloadCaseDocument } from './case-documents.ts';

let registry: RegistryForTest;
beforeAll(async () => {
  registry = await registryForTest();
});
afterAll(() => registry.close());

const file = (text: string) => ({ name: 'proof.txt', content: Buffer.from(text) });
const refused = { code: 'registry.not-found' };

test('the agency reads what belongs to a case it sees, and nothing else of the applicant; each reading is audited', async () => {
  const { as, agency, enterprise, stranger, asset, apply, move, setDay, store } = registry;
  setDay('2026-09-01');
  const { id, version } = await apply();
  const steward = as(enterprise, 'steward');
  const [registrar, nobody] = [as(agency, 'registrar'), as(stranger, 'registrar')];
  const attached = await addDocument(steward, { ...file('identity'), assetId: asset });
  const secret = await addDocument(steward, { ...file('board minutes'), assetId: asset });
  const dropped = await addCaseDocument(steward, { registration: id, ...file('draft') });
  await saveApplication(steward, {
    registration: id,
    version,
    application: {
      ...filledApplication,
      attachments: [...filledApplication.attachments, { kind: 'other', document: attached.id }],
    },
  });
  const read = (who: typeof steward, document: string) =>
    downloadCaseDocument(who, { registration: id, document });
  await expect(read(registrar, attached.id)).rejects.toMatchObject(refused);

  await move(id, steward, { type: 'submit' });
  expect((await read(registrar, attached.id)).content.toString()).toBe('identity');
  for (const [who, document] of [
    [registrar, secret.id],
    [registrar, dropped.id],
    [nobody, attached.id],
  ] as const) {
    await expect(read(who, document)).rejects.toMatchObject(refused);
  }
  // Not by another way, which nobody would see in the trail.
  await expect(downloadDocument(registrar, attached.id)).rejects.toMatchObject(refused);
  const seen = await inOrganisation(store.server.db, { organisation: agency }, (tx) =>
    tx.select({ id: documents.id }).from(documents),
  );
  expect(seen.map((one) => one.id).toSorted()).toEqual([...caseFiles, attached.id].toSorted());

  setDay('2026-09-02');
  const notice = await addCaseDocument(registrar, { registration: id, ...file('notice') });
  expect((await read(steward, notice.id)).content.toString()).toBe('notice');
  const { documents: listed } = await showRegistration(steward, id);
  expect(listed.slice(caseFiles.length).map((one) => [one.id, one.byApplicant])).toEqual([
    [attached.id, true],
    [notice.id, false],
  ]);
  const { rows } = await store.owner.pool.query(
    "select organisation_id, details->>'document' as document from audit_entry where action = 'registration.read-document' order by at, sequence",
  );
  expect(rows).toEqual([
    { organisation_id: agency, document: attached.id },
    { organisation_id: enterprise, document: notice.id },
  ]);
});

test('anyone objects while the publication lasts; who it was the agency alone learns', async () => {
  const { as, agency, enterprise, apply, move, setDay, store } = registry;
  setDay('2026-09-01');
  const { id } = await apply();
  const steward = as(enterprise, 'steward');
  const [registrar, reviewer] = [as(agency, 'registrar'), as(agency, 'reviewer')];
  await move(id, steward, { type: 'submit' });
  await move(id, registrar, { type: 'accept' });
  const { row } = await move(id, reviewer, { type: 'beginReview' });
  await answerChecklist(reviewer, {
    registration: id,
    version: row.version,
    answers: everyAnswerYes,
  });
  const objection = {
    name: '王五',
    contact: 'wang@example.com',
    ground: '数据来源于我方系统。',
    document: { name: 'a.txt', content: Buffer.from('contract').toString('base64') },
  };
  const file = (key: string) =>
    fileObjection({ ...registrar }, { registration: id, key, objection });
  await expect(file('early')).rejects.toMatchObject(refused);
  await move(id, reviewer, { type: 'publish' });
  expect(await showRegisterEntry(registrar, id)).toMatchObject({ objectUntil: '2026-09-08' });

  setDay('2026-09-08');
  const receipt = await file('one');
  expect(receipt).toMatchObject({ number: '2026-0001', decidedBy: '2026-09-21' });
  expect(await file('one')).toEqual(receipt);
  expect((await file('two')).number).toBe('2026-0002');

  const shownTo = async (who: typeof steward) => (await showRegistration(who, id)).objections;
  expect(await shownTo(registrar)).toMatchObject([
    { number: '2026-0001', open: true, contact: { name: '王五', document: { name: 'a.txt' } } },
    { number: '2026-0002' },
  ]);
  const [toApplicant] = await shownTo(steward);
  expect(toApplicant?.ground).toBe(objection.ground);
  expect(JSON.stringify(await showRegistration(steward, id))).not.toMatch(/王五|wang@/);
  const of = { registration: id, objection: toApplicant?.id ?? '' };
  await expect(downloadObjectionDocument(steward, of)).rejects.toMatchObject(refused);
  expect((await downloadObjectionDocument(reviewer, of)).content.toString()).toBe('contract');

  setDay('2026-09-09');
  expect((await showRegisterEntry(registrar, id)).objectUntil).toBeUndefined();
  await expect(file('late')).rejects.toMatchObject({ code: 'registration.publication-over' });
  const { record } = await move(id, reviewer, {
    type: 'dismissObjection',
    conclusion: caseFiles[0] ?? '',
  });
  expect(record).toMatchObject({ state: 'recorded', objections: [] });
  const { rows } = await store.owner.pool.query(
    'select count(*)::int as kept from objection_contact',
  );
  expect(rows).toEqual([{ kept: 2 }]);
});

test('a form is checked as it is filled in, and knows what the ways of acquisition give', async () => {
  const { as, enterprise, apply } = registry;
  const { id } = await apply();
  const steward = as(enterprise, 'steward');
  const { form } = await showRegistration(steward, id);
  expect(form?.faults).toEqual([]);
  expect(form?.sections.map((section) => section.id)).toEqual(['applicants', 'data', 'holders']);
  expect(form?.acquisition[2]?.says[0]?.zh).toContain('享有');
  const [holder] = filledApplication.holders;
  if (holder === undefined) throw new Error('bug: the form has a holder');
  const halves = holder.rights.map((held) => ({ ...held, share: 60 }));
  const faults = await checkForm(steward, {
    registration: id,
    application: {
      ...filledApplication,
      data: { ...filledApplication.data, industry: 'Z99' },
      holders: [
        { ...holder, rights: halves },
        { ...holder, id: 'b', rights: halves },
      ],
    },
  });
  expect(faults.map(({ path, kind }) => [path, kind])).toEqual([
    ['data.industry', 'fault'],
    ['holders', 'fault'],
    ['holders', 'fault'],
    ['holders', 'fault'],
  ]);
});
