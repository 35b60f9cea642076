import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test } from 'vitest';
import { entryOf, personIn } from '../../../../test/postgres/test-registry.ts';
import { storeForTest } from '../../../../test/postgres/test-store.ts';
import { appendAudit } from '../../../audit/append.ts';
import { openKeys } from '../../keys/open-keys.ts';
import { signCredential } from '../certificates/credential-jwt.ts';
import { inCallersOrganisation } from '../context.ts';
import { anchorChains, openAnchoring } from './anchoring.ts';
import { type KeptElsewhere, readKeptElsewhere } from './kept-elsewhere.ts';
import { auditVerdictText } from './show-audit.ts';
import { verifyChainsIn } from './verify-every-chain.ts';

const clock = { now: new Date('2026-03-01T08:00:00Z') };

/** A registry with one chain of three entries, and what was kept of it elsewhere: a copy of its anchors, a certificate. */
async function rememberedRegistry() {
  const store = await storeForTest();
  const folder = mkdtempSync(join(tmpdir(), 'assay-elsewhere-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { context, organisation } = await personIn(store, clock, { roles: ['auditor'] });
  const { account } = context.caller;
  const write = (subject: string) =>
    inCallersOrganisation(context, (tx) =>
      appendAudit(tx, { organisation, account, action: 'test.done', subject, at: clock.now }),
    );
  await write('first');
  await write('second');
  const { sequence, hash: sha256 } = await write('third');
  const anchoring = await openAnchoring(join(folder, 'audit'));
  await anchorChains(entryOf(store, clock), anchoring);
  const anchors = join(folder, 'copy.jws');
  copyFileSync(anchoring.file, anchors);
  const keys = await openKeys(join(folder, 'keys'));
  const claims = {
    issuer: { id: `https://registry.example/agencies/${organisation}`, name: 'Registry' },
    validFrom: '2026-03-01T16:00:00+08:00',
    credentialSubject: { auditHead: { sequence, sha256 } },
  };
  const certificate = join(folder, 'certificate.jwt');
  writeFileSync(certificate, await signCredential(claims, await keys.current()));
  const verify = async (elsewhere: Partial<KeptElsewhere>) =>
    verifyChainsIn(
      store.server.db,
      anchoring,
      await readKeptElsewhere(
        { anchors: [], certificates: [], ...elsewhere },
        {
          anchors: anchoring.publicKeys,
          certificates: await keys.publicKeys(),
          signal: new AbortController().signal,
        },
      ),
    );
  /** Whoever has the machine writes the chain anew and takes the anchors away. */
  const rewrite = async () => {
    await store.owner.db.execute(sql`alter table audit_entry disable trigger audit_entry_stays`);
    await store.owner.db.execute(
      sql`delete from audit_entry where organisation_id = ${organisation}`,
    );
    await store.owner.db.execute(
      sql`delete from audit_head where organisation_id = ${organisation}`,
    );
    rmSync(anchoring.file);
    await write('another first');
    await write('another second');
    await write('another third');
  };
  return { anchors, certificate, folder, verify, rewrite };
}

test('a chain and its anchors written anew are found by what was kept elsewhere', async () => {
  const { anchors, certificate, verify, rewrite } = await rememberedRegistry();
  const elsewhere = { anchors: [anchors], certificates: [certificate] };
  const sound = await verify(elsewhere);
  expect(sound).toMatchObject({
    intact: true,
    elsewhere: [{ heads: 1 }, { heads: 1, faults: [] }],
  });
  expect(auditVerdictText(sound, 'en')).toContain('copy.jws: ends of chains');

  await rewrite();
  expect((await verify({})).intact).toBe(true);
  const differs = {
    intact: false,
    chains: [{ faults: [{ kind: 'anchor-differs', sequence: 3 }] }],
  };
  expect(await verify({ anchors: [anchors] })).toMatchObject(differs);
  expect(await verify({ certificates: [certificate] })).toMatchObject(differs);
});

test('what was kept elsewhere has to be there, and signed by this registry', async () => {
  const { folder, verify } = await rememberedRegistry();
  const missing = verify({ anchors: [join(folder, 'nothing')] });
  await expect(missing).rejects.toMatchObject({ code: 'app.place-unreadable' });
  const others = await openKeys(join(folder, 'others'));
  const foreign = join(folder, 'foreign.jwt');
  writeFileSync(foreign, await signCredential({ issuer: 'else' }, await others.current()));
  await expect(verify({ certificates: [foreign] })).rejects.toMatchObject({
    code: 'audit.not-our-certificate',
  });
  const damaged = join(folder, 'damaged.jws');
  writeFileSync(damaged, 'no anchor\n');
  expect(await verify({ anchors: [damaged] })).toMatchObject({
    intact: false,
    elsewhere: [{ heads: 0, faults: [{ kind: 'bad-signature', line: 1 }] }],
  });
});
