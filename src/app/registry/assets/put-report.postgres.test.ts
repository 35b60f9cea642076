import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportBytes } from '../../../../test/fixtures/report-bytes.ts';
import { syntheticReport } from '../../../../test/fixtures/synthetic-report.ts';
import {
  makeOrganisation,
  type TestStore,
  testStore,
} from '../../../../test/postgres/test-store.ts';
import { newestEntries } from '../../../audit/read-chain.ts';
import type { AssetSearch } from '../../../registry/assets/find-assets.ts';
import { reportSha256 } from '../../../report/report-json.ts';
import type { Transaction } from '../../../store/connect.ts';
import { inOrganisation } from '../../../store/in-organisation.ts';
import { assetFacets } from '../../../vocabulary/registry/assets/asset.ts';
import type { AssetReport, Report } from '../../../vocabulary/reports/report.ts';
import type { RegistryContext } from '../context.ts';
import { compareAssessments } from './compare-assessments.ts';
import { editAsset } from './edit-asset.ts';
import { facetsOfAssets, listAssets } from './list-assets.ts';
import { putReport } from './put-report.ts';
import { showAssessment, showAsset } from './show-asset.ts';
import { showPortfolio } from './show-portfolio.ts';

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

type Change = Partial<Pick<AssetReport, 'id' | 'name' | 'purpose' | 'responsible'>>;

/** The synthetic report with these assets in place of its own, hashed again. */
function reportOf(assets: readonly Change[], asOf = '2026-10-31'): Report {
  const report = syntheticReport();
  const [asset] = report.assets;
  if (asset === undefined) throw new Error('bug: the synthetic report has an asset');
  const changed = { ...report, asOf, assets: assets.map((change) => ({ ...asset, ...change })) };
  return { ...changed, run: { ...report.run, reportSha256: reportSha256(changed) } };
}

function contextOf(organisation: string): RegistryContext {
  return {
    db: store.server.db,
    clock: () => new Date('2026-11-02T03:04:05.678Z'),
    caller: { organisation, account: randomUUID(), roles: ['steward'] },
  };
}

/** An organisation of a test's own, and work in it. */
async function someone() {
  const organisation = await makeOrganisation(store);
  const run = <T>(work: (tx: Transaction) => Promise<T>) =>
    inOrganisation(store.server.db, { organisation }, work);
  const context = contextOf(organisation);
  return {
    run,
    put: (report: unknown) => putReport(context, reportBytes(report)),
    context,
    find: (search: Partial<AssetSearch>) => listAssets(context, { limit: 10, ...search }),
    names: async (query: string) => {
      const page = await listAssets(context, { query, limit: 50 });
      return page.items.map(({ name }) => name);
    },
  };
}

describe('a report put into the registry', () => {
  test('is one asset and one assessment each, however often it comes', async () => {
    const { context, put } = await someone();
    const report = reportOf([
      { id: 'b', name: 'Beta' },
      { id: 'a', name: 'Alpha' },
    ]);
    const first = await put(report);
    expect(first.map(({ made, newAsset }) => [made, newAsset])).toEqual([
      [true, true],
      [true, true],
    ]);
    const second = await put(report);
    expect(second).toEqual(first.map((one) => ({ ...one, made: false, newAsset: false })));
    const { asset } = await showAsset(context, first[0]?.assetId ?? '');
    expect(asset).toMatchObject({
      key: 'a',
      name: 'Alpha',
      grade: 'B',
      assessedOn: '2026-10-31',
      version: 1,
    });
  });

  test('twice at once is one assessment', async () => {
    const { put, find } = await someone();
    const report = reportOf([
      { id: 'a', name: 'Alpha' },
      { id: 'b', name: 'Beta' },
    ]);
    const both = await Promise.all([put(report), put(report)]);
    expect(both.flat().filter(({ made }) => made)).toHaveLength(2);
    expect((await find({})).items).toHaveLength(2);
  });

  test('of several assets leaves each a whole report of its own, as it was written', async () => {
    const { context, put } = await someone();
    const [kept] = await put(reportOf([{ id: 'a' }, { id: 'b' }]));
    const { report } = await showAssessment(context, kept?.assessmentId ?? '');
    expect(report.assets.map(({ id }) => id)).toEqual(['a']);
    expect(reportSha256(report)).toBe(report.run.reportSha256);
  });

  test('as of an earlier day joins the history without showing', async () => {
    const { context, put } = await someone();
    const [kept] = await put(reportOf([{ id: 'a', name: 'New' }], '2026-10-31'));
    await put(reportOf([{ id: 'a', name: 'Old' }], '2026-01-31'));
    const id = kept?.assetId ?? '';
    const { asset, assessments } = await showAsset(context, id);
    expect(asset).toMatchObject({ name: 'New', version: 1 });
    expect(assessments.map(({ asOf }) => asOf)).toEqual(['2026-10-31', '2026-01-31']);
  });

  test('is refused where a figure in it was changed', async () => {
    const { put } = await someone();
    const report = reportOf([{ id: 'a' }]);
    await expect(put({ ...report, seed: 7 })).rejects.toMatchObject({
      code: 'registry.report-altered',
    });
    await expect(put({ assets: [] })).rejects.toMatchObject({ code: 'registry.not-a-report' });
    await expect(put(reportOf([{ id: 'a', name: 'nul\u0000' }]))).rejects.toMatchObject({
      code: 'registry.report-not-storable',
    });
  });

  test('belongs to its organisation alone', async () => {
    const [ours, theirs] = [await someone(), await someone()];
    const [kept] = await ours.put(reportOf([{ id: 'a', name: 'Ledger' }]));
    expect(await theirs.names('Ledger')).toEqual([]);
    const read = showAsset(theirs.context, kept?.assetId ?? '');
    await expect(read).rejects.toMatchObject({ code: 'registry.not-found' });
  });
});

describe('an asset in the registry', () => {
  test('says in the audit trail what was put, once', async () => {
    const { run, put, context } = await someone();
    const report = reportOf([{ id: 'a' }]);
    const [kept] = await put(report);
    await put(report);
    const entries = await run((tx) => newestEntries(tx, { ...context.caller, limit: 10 }));
    expect(entries.map(({ action, subject }) => [action, subject])).toEqual([
      ['assessment.put', `asset:${kept?.assetId}`],
    ]);
  });

  test('is compared with itself at another day', async () => {
    const { put, context } = await someone();
    const [before] = await put(reportOf([{ id: 'a' }], '2026-01-31'));
    const [after] = await put(reportOf([{ id: 'a' }], '2026-10-31'));
    const ids = [before?.assessmentId ?? '', after?.assessmentId ?? ''] as const;
    const compared = await compareAssessments(context, ids);
    expect([compared.before.asOf, compared.after.asOf]).toEqual(['2026-01-31', '2026-10-31']);
  });

  test('is tagged on the version that was read, and found by its tags', async () => {
    const { put, context, find, names } = await someone();
    const [kept] = await put(reportOf([{ id: 'a', name: 'Alpha' }]));
    const id = kept?.assetId ?? '';
    const tags = ["it's", '能源', 'energy market'];
    expect(await editAsset(context, { id, expected: '1', tags })).toBe(2);
    for (const tag of tags) expect((await find({ filters: { tag: [tag] } })).items).toHaveLength(1);
    expect((await find({ filters: { tag: ['energy'] } })).items).toHaveLength(0);
    expect(await names('market')).toEqual(['Alpha']);
    await expect(editAsset(context, { id, expected: '1', tags: [] })).rejects.toMatchObject({
      code: 'registry.changed-meanwhile',
    });
  });

  test('is put by no viewer', async () => {
    const { context } = await someone();
    const viewer = { ...context, caller: { ...context.caller, roles: ['viewer' as const] } };
    const put = putReport(viewer, reportBytes(reportOf([{ id: 'a' }])));
    await expect(put).rejects.toMatchObject({ code: 'access.forbidden' });
  });
});

describe('assets are found', () => {
  test('by parts of Chinese names, English endings, beginnings and names of columns', async () => {
    const { put, names } = await someone();
    await put(
      reportOf([
        { id: '1', name: '增值税发票明细', purpose: '税务稽核' },
        { id: '2', name: 'Customer plans', purpose: 'Sales analysis' },
        { id: '3', name: 'supplierMaster', purpose: 'Purchasing of plans' },
      ]),
    );
    expect(await names('税')).toEqual(['增值税发票明细']);
    expect(await names('发票明细')).toEqual(['增值税发票明细']);
    expect(await names('planning')).toEqual(['Customer plans', 'supplierMaster']);
    expect(await names('cust ana')).toEqual(['Customer plans']);
    expect(await names('master')).toEqual(['supplierMaster']);
    expect(await names('plans -purchasing')).toEqual(['Customer plans']);
    expect((await names('analysis OR 稽核')).sort()).toEqual(['Customer plans', '增值税发票明细']);
    expect(await names('nothing-like-it')).toEqual([]);
    expect(await names('&|!')).toEqual([]);
  });

  test('page after page, each once, in every order', async () => {
    const { put, find } = await someone();
    const letters = [...'abcdefghijklm'];
    await put(reportOf(letters.map((letter) => ({ id: letter, name: `asset ${letter}` }))));
    for (const order of ['name', 'score', 'changed', 'relevance'] as const) {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await find({ order, query: 'asset', limit: 5, after });
        expect(page.order).toBe(order);
        seen.push(...page.items.map(({ key }) => key));
        after = page.next;
      } while (after !== undefined);
      expect([...seen].sort()).toEqual(letters);
    }
  });

  test('a forged cursor is refused', async () => {
    const { find } = await someone();
    const forged = Buffer.from('{"order":"score","keys":["x","y"]}').toString('base64url');
    await expect(find({ after: forged })).rejects.toMatchObject({ code: 'registry.bad-cursor' });
    await expect(find({ after: 'no' })).rejects.toMatchObject({ code: 'registry.bad-cursor' });
  });

  test('and counted by facet, each without its own filter', async () => {
    const { context, put, find } = await someone();
    await put(
      reportOf([
        { id: '1', name: 'One', responsible: 'Lin' },
        { id: '2', name: 'Two', responsible: 'Wu' },
        { id: '3', name: 'Three', responsible: 'Wu' },
      ]),
    );
    const filters = { responsible: ['Lin'] };
    const counts = await facetsOfAssets(context, { filters });
    expect(counts).toMatchObject({ counted: 1 });
    expect(counts.facets.responsible).toEqual([
      { value: 'Wu', count: 2 },
      { value: 'Lin', count: 1 },
    ]);
    expect(counts.facets.grade).toEqual([{ value: 'B', count: 1 }]);
    expect((await find({ filters })).items.map(({ key }) => key)).toEqual(['1']);
  });
});

test('lists are narrowed by any text, and by every facet at once', async () => {
  const { put, find, context } = await someone();
  const odd = ["O'Brien \\ Söhne: 'A' | B", 'x'.repeat(1500), '责任部门'];
  await put(reportOf(odd.map((responsible, id) => ({ id: String(id), responsible }))));
  for (const [id, responsible] of odd.entries()) {
    const filters = { responsible: [responsible.slice(0, 200)] };
    expect((await find({ filters })).items.map(({ key }) => key)).toEqual([String(id)]);
  }
  const [none] = odd;
  const every = Object.fromEntries(assetFacets.map((facet) => [facet, [none ?? '']]));
  expect((await find({ filters: every })).items).toEqual([]);
  expect(await facetsOfAssets(context, { filters: every })).toMatchObject({ counted: 0 });
});

test('other tags take the place of those before, and what the report says is found on', async () => {
  const { put, find, context } = await someone();
  await put(reportOf([{ id: 'a', name: 'Master orders' }]));
  const [asset] = (await find({})).items;
  const keys = async (query: string) => (await find({ query })).items.map(({ key }) => key);
  let expected = 1;
  for (const tags of [['orders', 'energy grid'], ['交通'], []]) {
    expected = await editAsset(context, { id: asset?.id ?? '', expected: String(expected), tags });
    expect(await keys('orders')).toEqual(['a']);
    expect(await keys('grids')).toEqual(tags.includes('energy grid') ? ['a'] : []);
    expect(await keys('交通')).toEqual(tags.includes('交通') ? ['a'] : []);
  }
});

describe('the portfolio', () => {
  test('counts what its assets are judged to be, and lists lead to those counted', async () => {
    const { context, put, find } = await someone();
    await put(reportOf([{ id: 'a' }, { id: 'b' }]));
    const portfolio = await showPortfolio(context);
    expect(portfolio).toMatchObject({ assets: 2, assessed: 2 });
    const sum = (counts: readonly { readonly count: number }[]) =>
      counts.reduce((all, { count }) => all + count, 0);
    expect(sum(portfolio.persons)).toBe(2);
    const [asset] = syntheticReport().assets;
    for (const { dimension, median } of portfolio.spreads) {
      expect(median).toBeCloseTo(asset?.assessment.dimensions[dimension]?.score ?? Number.NaN, 6);
      expect(portfolio.names[dimension]?.zh).toBeTruthy();
    }
    const narrowed = [
      ...portfolio.coverage.map(({ value, count }) => [{ coverage: [value] }, count] as const),
      ...portfolio.gatesClosed.map(({ value, count }) => [{ gate: [value] }, count] as const),
      ...portfolio.persons.map(({ value, count }) => [{ persons: [value] }, count] as const),
      ...portfolio.spreads.map(({ dimension, weak }) => [{ weak: [dimension] }, weak] as const),
    ];
    for (const [filters, count] of narrowed) {
      expect((await find({ filters })).items).toHaveLength(count);
      expect((await facetsOfAssets(context, { query: undefined, filters })).counted).toBe(count);
    }
  });

  test('shows nothing of another organisation, and of none nothing at all', async () => {
    await (await someone()).put(reportOf([{ id: 'a' }]));
    const { context } = await someone();
    expect(await showPortfolio(context)).toMatchObject({ assets: 0, spreads: [], points: [] });
  });
});
