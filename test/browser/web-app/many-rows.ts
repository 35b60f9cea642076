import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { foreignOrganisation } from '../../postgres/foreign-organisation.ts';
import { personIn, type TestClock } from '../../postgres/test-registry.ts';
import type { TestStore } from '../../postgres/test-store.ts';

/** An organisation that has one thing of each kind, and so many more of what lists show. */
export async function organisationOfMany(store: TestStore, clock: TestClock, many: number) {
  const { organisation, ids } = await foreignOrganisation(store, clock);
  const { secret } = await personIn(store, clock, {
    roles: ['steward', 'assessor', 'auditor', 'admin'],
    organisation,
  });
  const all = sql`generate_series(1, ${many}::int) as i`;
  const { db } = store.owner;
  await db.execute(sql`with made as (
      insert into account (email, name) select 'many' || i || '@registry.example', 'Member ' || lpad(i::text, 5, '0') from ${all} returning id
    ) insert into membership (organisation_id, account_id, role) select ${organisation}, id, 'viewer' from made`);
  await db.execute(sql`insert into api_token (organisation_id, account_id, name, token_hash, scopes, created_at, expires_at)
    select organisation_id, account_id, 'Token ' || i, token_hash || i, scopes, created_at, expires_at from api_token, ${all} where id = ${ids.token}`);
  await db.execute(sql`insert into asset (organisation_id, key, name, grade, score, assessed_on)
    select ${organisation}, 'many-' || i, 'Asset ' || i || ' 数据资产', 'B', 70, date '2026-10-31' from ${all}`);
  await db.execute(sql`insert into project (organisation_id, title, state, record, created_at, changed_at)
    select organisation_id, 'Project ' || i, state, record, created_at, changed_at - i * interval '1 second' from project, ${all} where id = ${ids.project}`);
  await db.execute(sql`insert into registration (organisation_id, agency_id, asset_id, kind, state, rules, application, subject, record, created_at, changed_at)
    select organisation_id, agency_id, asset_id, kind, state, rules, application, subject, record, created_at, changed_at - i * interval '1 second' from registration, ${all} where id = ${ids.registration}`);
  await appendEntries(store, organisation, many);
  await publishMany(store, organisation);
  return { organisation, ids, secret };
}

/** Entries whose hashes follow from nothing: the page has to stand that, too. */
async function appendEntries(store: TestStore, organisation: string, many: number): Promise<void> {
  const hash = '0'.repeat(64);
  await store.owner.db.execute(sql`insert into audit_entry (organisation_id, sequence, at, action, subject, details, previous, hash)
    select ${organisation}, sequence + i, at, 'asset.changed', ${`asset:${randomUUID()}`}, '{}', ${hash}, ${hash}
    from audit_head join audit_entry using (organisation_id, sequence), generate_series(1, ${many}::int) as i where organisation_id = ${organisation}`);
  await store.owner.db.execute(
    sql`update audit_head set sequence = sequence + ${many}, hash = ${hash} where organisation_id = ${organisation}`,
  );
}

/** Shows every registration in the public register. */
async function publishMany(store: TestStore, organisation: string): Promise<void> {
  const entry = {
    kind: 'first',
    agency: 'Example Registry',
    rules: { id: 'national-guideline', version: '1.0.0' },
    data: { dataName: 'Orders' },
    holders: [],
    acquisitionModes: ['ownOrJointOperations'],
    remarks: [],
    publishedOn: '2026-09-10',
    contentVersion: 1,
    timeline: [],
  };
  await store.owner.db.execute(sql`insert into public_register (registration_id, organisation_id, agency_id, state, name, holder, entry, published_at, changed_at)
    select id, organisation_id, agency_id, 'published', 'Orders', 'Holder', ${JSON.stringify(entry)}::jsonb, changed_at, changed_at
    from registration where organisation_id = ${organisation}`);
}
