import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { entryOf, personIn } from '../../../../test/postgres/test-registry.ts';
import { storeForTest } from '../../../../test/postgres/test-store.ts';
import { anchorHeads } from '../../../audit/anchors.ts';
import { appendAudit } from '../../../audit/append.ts';
import { inCallersOrganisation, type RegistryContext } from '../context.ts';
import { anchorChains, openAnchoring } from './anchoring.ts';
import { auditPage, exportAudit, verifyAudit } from './audit-trail.ts';
import { auditVerdictText } from './show-audit.ts';
import { verifyChainsIn } from './verify-every-chain.ts';

const clock = { now: new Date('2026-03-01T08:00:00Z') };

test('a chain cut short with its head put back is found by what was anchored outside', async () => {
  const store = await storeForTest();
  const folder = mkdtempSync(join(tmpdir(), 'assay-anchoring-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { context, organisation } = await personIn(store, clock, { roles: ['auditor'] });
  const anchoring = await openAnchoring(folder);
  for (let index = 0; index < 3; index += 1) await write(context);
  expect(await anchorChains(entryOf(store, clock), anchoring)).toBe(1);
  expect(await anchorChains(entryOf(store, clock), anchoring)).toBe(0);
  await write(context);
  const again = await openAnchoring(folder);
  expect(statSync(join(folder, 'anchor-key.json')).mode & 0o077).toBe(0);
  const sound = await verifyAudit({ ...context, anchoring: again });
  expect(sound).toMatchObject({ intact: true, entries: 4, anchorFaults: [] });
  expect(sound.vouchedThrough).toEqual({ sequence: 3, at: '2026-03-01T08:00:00.000Z' });

  await store.owner.db.execute(sql`alter table audit_entry disable trigger audit_entry_stays`);
  await store.owner.db.execute(
    sql`delete from audit_entry where organisation_id = ${organisation} and sequence > 2`,
  );
  await store.owner.db.execute(
    sql`update audit_head set sequence = 2, hash = (select hash from audit_entry where organisation_id = ${organisation} and sequence = 2) where organisation_id = ${organisation}`,
  );
  const cut = await verifyAudit({ ...context, anchoring });
  expect(cut).toMatchObject({ intact: false, faults: [{ kind: 'cut-short', sequence: 3 }] });
  const all = await verifyChainsIn(store.server.db, anchoring);
  expect(all.intact).toBe(false);
  const english = auditVerdictText(all, 'en');
  expect(english).toContain(
    'NOT intact, 2 entries\n  entries from 3 on were anchored and are missing',
  );
  expect(auditVerdictText(all, 'zh')).toContain('第 3 条起曾被锚定，现已缺失');
  const unanchored = await verifyAudit({ ...context, anchoring: undefined });
  expect(unanchored.intact).toBe(true);
});

test('an organisation that was taken out of the database is missed by its anchor', async () => {
  const store = await storeForTest();
  const folder = mkdtempSync(join(tmpdir(), 'assay-anchoring-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const anchoring = await openAnchoring(folder);
  const hash = 'a'.repeat(64);
  const gone = { organisation: '01890000-0000-4000-8000-000000000009', sequence: 2, hash };
  await anchorHeads(anchoring.file, [gone], { key: anchoring.key, at: clock.now });
  const { chains } = await verifyChainsIn(store.server.db, anchoring);
  expect(chains).toMatchObject([{ name: null, faults: [{ kind: 'cut-short', sequence: 1 }] }]);
});

test('an export holds every entry from the first on', async () => {
  const store = await storeForTest();
  const { context } = await personIn(store, clock, { roles: ['auditor'] });
  for (let index = 0; index < 3; index += 1) await write(context);
  const taken: number[] = [];
  await exportAudit(context, async ({ sequence }) => void taken.push(sequence));
  expect(taken).toEqual([1, 2, 3]);
});

test('a trail is searched by person, action and days, a page at a time', async () => {
  const store = await storeForTest();
  const { context, organisation, account } = await personIn(store, clock, { roles: ['auditor'] });
  const other = (await personIn(store, clock, { roles: ['auditor'], organisation })).context;
  // In Shanghai the first two are on one day; a trail is told in UTC.
  const at = (time: string) => new Date(`2026-03-${time}:00Z`);
  await write(context, { at: at('01T23:59') });
  await write(context, { at: at('02T00:00'), action: 'test.undone' });
  await write(other, { at: at('02T23:59') });
  await write(context, { at: at('03T00:00') });
  const found = async (search: Omit<Parameters<typeof auditPage>[1], 'limit'>) =>
    (await auditPage(context, { limit: 2, ...search })).map(({ sequence }) => sequence);
  expect(await found({})).toEqual([4, 3]);
  expect(await found({ account })).toEqual([4, 2]);
  expect(await found({ account, before: 2 })).toEqual([1]);
  expect(await found({ action: 'test.undone' })).toEqual([2]);
  expect(await found({ from: '2026-03-02', to: '2026-03-02' })).toEqual([3, 2]);
  expect(await found({ to: '2026-03-01' })).toEqual([1]);
  expect(await found({ from: '2026-03-04' })).toEqual([]);
});

async function write(
  context: RegistryContext,
  { action = 'test.done', at = clock.now } = {},
): Promise<void> {
  const { organisation, account } = context.caller;
  const event = { organisation, account, action, subject: 'test', at };
  await inCallersOrganisation(context, (tx) => appendAudit(tx, event));
}
