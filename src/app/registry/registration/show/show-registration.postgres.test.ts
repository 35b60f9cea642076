import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type RegistryForTest,
  registryForTest,
} from '../../../../../test/registry/registry-for-test.ts';
import { showDesk, showRegistration } from './show-registration.ts';

let registry: RegistryForTest;
beforeAll(async () => {
  registry = await registryForTest();
});
afterAll(() => registry.close());

const namesOf = (steps: readonly { readonly event: string }[]) => steps.map(({ event }) => event);

test('a case as each party sees it, with what each may do', async () => {
  const { agency, enterprise, stranger, as, apply, move, setDay } = registry;
  const [steward, registrar] = [as(enterprise, 'steward'), as(agency, 'registrar')];
  setDay('2026-09-01');
  const { id } = await apply();
  await move(id, steward, { type: 'submit' });
  const toApplicant = await showRegistration(steward, id);
  expect(namesOf(toApplicant.steps)).toEqual(['withdraw']);
  const toRegistrar = await showRegistration(registrar, id);
  expect(namesOf(toRegistrar.steps)).toEqual(['accept', 'requestCorrection']);
  expect(toRegistrar).toMatchObject({ state: 'submitted', lacking: [], mayAnswer: false });
  expect(toRegistrar.way.find(({ mark }) => mark === 'now')).toMatchObject({ on: '2026-09-01' });
  expect(toRegistrar.ruler?.days.filter(({ kind }) => kind === 'left')).toHaveLength(3);
  await expect(showRegistration(as(stranger, 'registrar'), id)).rejects.toMatchObject({
    code: 'registry.not-found',
  });
});

test('a desk lists the cases of its side alone, and no drafts of others', async () => {
  const { agency, enterprise, stranger, as, apply } = registry;
  const { id } = await apply();
  const idsOf = async (organisation: string, side: 'applicant' | 'agency') => {
    const desk = await showDesk(as(organisation, 'viewer'), { as: side, limit: 50 });
    return desk.items.map((line) => line.id);
  };
  expect(await idsOf(enterprise, 'applicant')).toContain(id);
  expect(await idsOf(agency, 'agency')).not.toContain(id);
  expect(await idsOf(stranger, 'applicant')).toEqual([]);
});
