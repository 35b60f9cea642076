import type { Client } from 'pg';
import type { Write } from './writes.ts';

/** How often a write is found, by its name, or for a ping by the id that its answer named. */
const found: Readonly<Record<Write['kind'], string>> = {
  token: 'select name from api_token where name = any($1)',
  organisation: 'select name from organisation where name = any($1)',
  report: 'select key as name from asset where key = any($1)',
  ping: 'select id::text as name from webhook_delivery where id::text = any($1)',
};

/** States that no transaction may leave behind: each query finds none. */
const halfStates: Readonly<Record<string, string>> = {
  'a token without its audit entry':
    "select 1 from api_token t where (select count(*) from audit_entry a where a.action = 'token.created' and a.subject = 'token:' || t.id) <> 1",
  'an organisation without its member or without an entry in both chains':
    "select 1 from organisation o where not operates and ((select count(*) from membership m where m.organisation_id = o.id) <> 1 or (select count(*) from audit_entry a where a.action = 'organisation.created' and a.subject = 'organisation:' || o.id) <> 2)",
  'an asset without its assessment':
    'select 1 from asset a where (select count(*) from assessment s where s.asset_id = a.id) <> 1',
  'a ping without its message, or more of one than of the other':
    "select 1 where (select count(*) from webhook_delivery) <> (select count(*) from audit_entry where action = 'webhook.pinged') or (select count(*) from outbox) <> (select count(*) from webhook_delivery)",
  'a claimed key without an answer': 'select 1 from idempotency_key where status = 0',
  'a chain that does not end where its head says':
    'select 1 from audit_head h where sequence <> (select max(sequence) from audit_entry e where e.organisation_id = h.organisation_id) or sequence <> (select count(*) from audit_entry e where e.organisation_id = h.organisation_id)',
};

/** Names of acknowledged writes that are not there exactly once. */
export async function notOnce(
  client: Client,
  acknowledged: ReadonlyMap<Write['kind'], readonly string[]>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [kind, names] of acknowledged) {
    const { rows } = await client.query<{ name: string }>(found[kind], [names]);
    const counts = new Map<string, number>();
    for (const { name } of rows) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const name of names) {
      const times = counts.get(name) ?? 0;
      if (times !== 1) wrong.push(`${kind} ${name}: ${times} times`);
    }
  }
  return wrong;
}

/** What is found of half states. */
export async function halfStatesIn(client: Client): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [name, query] of Object.entries(halfStates)) {
    const { rowCount } = await client.query(query);
    if (rowCount) wrong.push(`${rowCount} × ${name}`);
  }
  return wrong;
}
