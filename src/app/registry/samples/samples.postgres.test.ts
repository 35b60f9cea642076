import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashedReport } from '../../../../test/fixtures/hashed-report.ts';
import { reportBytes } from '../../../../test/fixtures/report-bytes.ts';
import {
  makeOrganisation,
  type TestStore,
  testStore,
} from '../../../../test/postgres/test-store.ts';
import type { MaskedSample } from '../../../vocabulary/masked-sample.ts';
import type { Role } from '../../../vocabulary/registry/roles.ts';
import { putReport } from '../assets/put-report.ts';
import type { RegistryContext } from '../context.ts';
import { removeExpiredSamples } from './remove-expired-samples.ts';
import {
  askForSample,
  decideSample,
  giveSample,
  lookAtSample,
  samplesOfAsset,
  withdrawSample,
} from './sample-requests.ts';

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

/** An asset with a steward and an assessor, and a request of the assessor. */
async function asked() {
  const organisation = await makeOrganisation(store);
  const clock = { now: new Date('2026-11-02T00:00:00Z') };
  const as = (...roles: Role[]): RegistryContext => ({
    db: store.server.db,
    clock: () => clock.now,
    caller: { organisation, account: randomUUID(), roles },
  });
  const [steward, assessor] = [as('steward'), as('assessor')];
  const [kept] = await putReport(steward, reportBytes(hashedReport()));
  const assetId = kept?.assetId ?? '';
  const wish = { assetId, table: 'orders', rows: 2, purpose: 'See the form of amounts.' };
  const request = await askForSample(assessor, wish);
  const masked: MaskedSample = {
    schema: 'assay-sample/1',
    table: 'orders',
    seed: request.seed,
    of: 100,
    columns: [{ name: 'amount', shown: 'shape' }],
    rows: [[{ shape: '99.9' }], [null]],
  };
  const sample = request.id;
  const grant = (who = steward, granted = true) =>
    decideSample(who, { sample, expected: 1, granted });
  const give = (change: Partial<MaskedSample> = {}) =>
    giveSample(steward, { sample, expected: 2, masked: { ...masked, ...change } });
  return { as, steward, assessor, assetId, sample, masked, grant, give, clock };
}

describe('masked rows', () => {
  test('are asked for, granted, given and looked at, and it is told by whom', async () => {
    const { assessor, steward, assetId, sample, masked, grant, give } = await asked();
    await grant();
    await give();
    expect(await lookAtSample(assessor, sample)).toEqual(masked);
    const [shown] = await samplesOfAsset(steward, assetId);
    expect(shown).toMatchObject({
      state: 'given',
      askedBy: assessor.caller.account,
      decidedBy: steward.caller.account,
      givenBy: steward.caller.account,
      views: [{ viewedBy: assessor.caller.account }],
    });
  });

  test('are not granted by who asked, nor given before they are granted or after they are refused', async () => {
    const { as, assessor, assetId, sample, give, grant } = await asked();
    const both = as('assessor', 'steward');
    const own = await askForSample(both, { assetId, table: 'orders', rows: 1, purpose: 'x' });
    const decided = decideSample(both, { sample: own.id, expected: 1, granted: true });
    await expect(decided).rejects.toMatchObject({ code: 'sample.not-possible' });
    await expect(give()).rejects.toMatchObject({ code: 'sample.not-possible' });
    await grant(undefined, false);
    await expect(give()).rejects.toMatchObject({ code: 'sample.not-possible' });
    await expect(lookAtSample(assessor, sample)).rejects.toMatchObject({
      code: 'registry.not-found',
    });
  });

  test('are taken back by who asked alone, until they are given', async () => {
    const { as, assessor, steward, assetId, sample, grant, give } = await asked();
    const other = withdrawSample(as('assessor'), { sample, expected: 1 });
    await expect(other).rejects.toMatchObject({ code: 'sample.not-possible' });
    await grant();
    await withdrawSample(assessor, { sample, expected: 2 });
    await expect(give()).rejects.toMatchObject({ code: 'sample.not-possible' });
    expect((await samplesOfAsset(steward, assetId))[0]).toMatchObject({ state: 'withdrawn' });
    const wish = { assetId, table: 'orders', rows: 2, purpose: 'Again.' };
    const next = await askForSample(assessor, wish);
    await decideSample(steward, { sample: next.id, expected: 1, granted: false });
    const late = withdrawSample(assessor, { sample: next.id, expected: 2 });
    await expect(late).rejects.toMatchObject({ code: 'sample.not-possible' });
  });

  test.each([
    { table: 'customers' },
    { seed: -1 },
    { rows: [[null], [null], [null]] },
    { rows: [[null, null]] },
  ])('are refused where they are not those that were granted: %o', async (change) => {
    const { grant, give } = await asked();
    await grant();
    await expect(give(change)).rejects.toMatchObject({ code: 'sample.of-another-request' });
  });

  test('are out of sight when their time is over, and removed', async () => {
    const { assessor, steward, assetId, sample, grant, give, clock } = await asked();
    await grant();
    await give();
    clock.now = new Date('2026-11-16T00:00:00Z');
    await expect(lookAtSample(assessor, sample)).rejects.toMatchObject({
      code: 'registry.not-found',
    });
    await removeExpiredSamples({ db: store.server.db, clock: () => clock.now });
    expect((await samplesOfAsset(steward, assetId))[0]?.state).toBe('expired');
    const { rows } = await store.owner.pool.query(
      'select content from sample_request where id = $1',
      [sample],
    );
    expect(rows).toEqual([{ content: null }]);
  });
});
