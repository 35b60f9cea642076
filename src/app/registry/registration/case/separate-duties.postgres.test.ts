import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  everyAnswerYes,
  type RegistryForTest,
  registryForTest,
} from '../../../../../test/registry/registry-for-test.ts';
import type { Role } from '../../../../vocabulary/registry/roles.ts';
import { saveApplication } from '../application/save-application.ts';
import type { RegistrationContext } from '../registration-context.ts';
import { showRegistration } from '../show/show-registration.ts';
import { answerChecklist } from './answer-checklist.ts';

let registry: RegistryForTest;
beforeAll(async () => {
  registry = await registryForTest();
});
afterAll(() => registry.close());

/** The same person, with other roles or for another organisation. */
const asRole = (
  { caller, ...context }: RegistrationContext,
  organisation: string,
  ...roles: Role[]
): RegistrationContext => ({ ...context, caller: { ...caller, organisation, roles } });

const refused = { code: 'registration.separate-duties' };

test('who checked completeness does not review, who reviewed does not certify, who applied never decides', async () => {
  const { as, agency, enterprise, move, apply, setDay } = registry;
  setDay('2026-09-01');
  const { id } = await apply();
  const wei = as(agency, 'registrar', 'reviewer');
  const lin = as(agency, 'registrar', 'reviewer');
  const applicant = as(enterprise, 'steward');
  await move(id, applicant, { type: 'submit' });

  const turncoat = asRole(applicant, agency, 'registrar', 'reviewer');
  await expect(move(id, turncoat, { type: 'accept' })).rejects.toMatchObject(refused);

  await move(id, wei, { type: 'accept' });
  await expect(move(id, wei, { type: 'beginReview' })).rejects.toMatchObject(refused);
  const offered = await showRegistration(wei, id);
  expect(offered.steps).toMatchObject([
    { event: 'beginReview', barred: { zh: '您在本案中办理了受理（完整性检查）' } },
  ]);
  expect((await showRegistration(lin, id)).steps[0]?.barred).toBeUndefined();

  const { row } = await move(id, lin, { type: 'beginReview' });
  const answers = { registration: id, version: row.version, answers: everyAnswerYes };
  await expect(answerChecklist(wei, answers)).rejects.toMatchObject(refused);
  expect(await showRegistration(wei, id)).toMatchObject({
    mayAnswer: false,
    reviewBarred: { en: 'you checked completeness in this case' },
  });
  await answerChecklist(lin, answers);
  await move(id, lin, { type: 'publish' });

  setDay('2026-09-21');
  await expect(move(id, lin, { type: 'issueCertificate' })).rejects.toMatchObject(refused);
  const { record } = await move(id, wei, { type: 'issueCertificate' });
  expect(record.state).toBe('inForce');
});

test('to answer the checklist is to review, and to draft is to apply', async () => {
  const { as, agency, enterprise, move, apply, setDay, store } = registry;
  setDay('2026-09-01');
  const { id, version } = await apply();
  const drafter = as(enterprise, 'steward');
  const { rows } = await store.owner.pool.query(
    'select application from registration where id = $1',
    [id],
  );
  await saveApplication(drafter, { registration: id, version, application: rows[0].application });
  await move(id, as(enterprise, 'steward'), { type: 'submit' });
  const sameDrafter = asRole(drafter, agency, 'registrar');
  await expect(move(id, sameDrafter, { type: 'accept' })).rejects.toMatchObject(refused);

  await move(id, as(agency, 'registrar'), { type: 'accept' });
  const { row } = await move(id, as(agency, 'reviewer'), { type: 'beginReview' });
  const second = as(agency, 'reviewer', 'registrar');
  await answerChecklist(second, {
    registration: id,
    version: row.version,
    answers: everyAnswerYes,
  });
  await move(id, as(agency, 'reviewer'), { type: 'publish' });
  setDay('2026-09-21');
  await expect(move(id, second, { type: 'issueCertificate' })).rejects.toMatchObject(refused);
});
