import type { Client } from 'pg';
import type { Write } from './writes.ts';

/** How often a write is found, by its name, or for a ping by the id that its answer named. */
const found: Readonly<Record<Write['kind'], string>> = {
  token: 'select name from api_token where name = any($1)',
  organisation: 'select name from organisation where name = any($1)',
  report: 'select key as name from asset where key = any($1)',
  job: 'select id::text as name from job where id::text = any($1)',
  ping: 'select id::text as name from webhook_delivery where id::text = any($1)',
};

/** States that no transaction may leave behind: each query finds none. */
const halfStates: Readonly<Record<string, string>> = {
  'a token without its audit entry':
    "select 1 from api_token t left join (select subject, count(*) as times from audit_entry where action = 'token.created' group by subject) a on a.subject = 'token:' || t.id where a.times is distinct from 1",
  'an organisation without its member':
    'select 1 from organisation o left join (select organisation_id as id, count(*) as times from membership group by 1) m using (id) where not operates and m.times is distinct from 1',
  'an organisation without an entry in both chains':
    "select 1 from organisation o left join (select subject, count(*) as times from audit_entry where action = 'organisation.created' group by subject) a on a.subject = 'organisation:' || o.id where not operates and a.times is distinct from 2",
  'an asset without its assessment':
    'select 1 from asset a left join (select asset_id as id, count(*) as times from assessment group by 1) s using (id) where s.times is distinct from 1',
  'a ping without its message, or more of one than of the other':
    "select 1 from (select count(distinct o.id) as told, count(d.id) as sent from outbox o left join webhook_delivery d on d.message_id = o.id where o.event = 'webhook.ping') ping where told <> (select count(*) from audit_entry where action = 'webhook.pinged') or sent <> told",
  'an assessment without its message, or more of one than of the other':
    "select 1 where (select count(*) from assessment) <> (select count(*) from outbox where event = 'assessment.put')",
  'a claimed key without an answer': 'select 1 from idempotency_key where status = 0',
  'a chain that does not end where its head says':
    'select 1 from audit_head h left join (select organisation_id, max(sequence) as last, count(*) as entries from audit_entry group by 1) e using (organisation_id) where sequence is distinct from last or sequence is distinct from entries',
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

/** Messages that did not arrive, or oftener than they were sent; `times` says how often each arrived. */
export async function messageFaults(
  client: Client,
  times: ReadonlyMap<string, number>,
): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string; state: string; attempts: number }>(
    'select message_id as id, state, attempts from webhook_delivery',
  );
  return rows.flatMap(({ id, state, attempts }) => {
    const arrived = times.get(id) ?? 0;
    if (state === 'delivered' && arrived >= 1 && arrived <= attempts) return [];
    return [`message ${id}: ${state} after ${attempts} attempts, arrived ${arrived} times`];
  });
}

/**
 * Jobs that were lost, or done more than once: each ended with one assessment that it made. One that crashes cut off at
 * every attempt that it is allowed ends as cut off.
 */
export async function jobFaults(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{
    id: string;
    state: string;
    attempts: number;
    made: number;
    code: string | null;
  }>(`
    select id, state, attempts, problem->>'code' as code, (
      select count(*)::int from jsonb_array_elements(result->'items') item
      where (item->>'made')::boolean
        and 1 = (select count(*) from assessment where id::text = item->>'assessmentId')
    ) as made
    from job where not (state = 'failed' and problem->>'code' = 'job.cut-off')`);
  return rows.flatMap(({ id, state, attempts, made, code }) =>
    state === 'done' && made === 1
      ? []
      : [`job ${id}: ${state} after ${attempts}, made ${made} (${code ?? 'no problem'})`],
  );
}
