import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import { makeAccount } from '../../src/access/accounts.ts';
import { setRoles } from '../../src/access/members.ts';
import { openSession } from '../../src/access/sessions.ts';
import { assetParts } from '../../src/app/registry/assets/asset-parts.ts';
import { keepAssessment } from '../../src/registry/assets/keep-assessment.ts';
import { reportSha256 } from '../../src/report/report-json.ts';
import { continueAs, forPurpose, inOrganisation } from '../../src/store/in-organisation.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { organisations } from '../../src/store/tables/organisations.ts';
import { type Report, reportSchema } from '../../src/vocabulary/reports/report.ts';
import { insertAssets } from '../registry/registry-assets.ts';

export interface RegistryAtWork {
  /** Of each person who is signed in: what their cookie holds. */
  readonly sessions: readonly string[];
  /** Assets with a report. */
  readonly assessed: readonly { readonly asset: string; readonly assessment: string }[];
  /** A report as `assay assess` writes it, to be put under other names. */
  readonly report: Report;
}

export interface RegistrySize {
  readonly assets: number;
  readonly users: number;
  readonly reports: number;
}

/** Fills the registry of a folder as years of work would: people signed in, assets, and reports on some of them. */
export async function registryAtWork(
  folder: string,
  main: string,
  { assets, users, reports }: RegistrySize,
): Promise<RegistryAtWork> {
  const report = await exampleReport(main);
  const store = await openStore({ folder: join(folder, 'registry') });
  try {
    const organisation = randomUUID();
    await forPurpose(store.db, 'set-up', (tx) =>
      tx.insert(organisations).values({ id: organisation, name: 'Bench', kind: 'enterprise' }),
    );
    const sessions: string[] = [];
    for (let user = 0; user < users; user += 1) {
      sessions.push(await signedIn(store, organisation, user));
    }
    await insertAssets(store.db, organisation, assets);
    const assessed = await assess(store, organisation, { report, reports });
    await settle(store);
    return { sessions, assessed, report };
  } finally {
    await store.close();
  }
}

/** The example in the repository, assessed. */
async function exampleReport(main: string): Promise<Report> {
  const args = ['assess', 'examples/shop', '--as-of', '2026-10-31', '--json', '--no-cache'];
  const run = promisify(execFile)(process.execPath, [main, ...args], { maxBuffer: 2 ** 28 });
  // What the assessment finds has an exit code of its own.
  const { stdout } = await run.catch((error: { readonly stdout: string }) => error);
  return reportSchema.parse(JSON.parse(stdout));
}

/** The report as if it were on another asset. */
export function reportOn(report: Report, key: string, name: string): Report {
  const [asset] = report.assets;
  if (asset === undefined) throw new Error('the example has no asset');
  const changed = { ...report, assets: [{ ...asset, id: key, name }] };
  return { ...changed, run: { ...report.run, reportSha256: reportSha256(changed) } };
}

async function signedIn({ db }: Store, organisation: string, user: number): Promise<string> {
  const at = new Date();
  return await forPurpose(db, 'sign-in', async (tx) => {
    const email = `user-${user}@registry.example`;
    const fields = { email, name: `User ${user}`, language: 'en', passwordHash: null, at } as const;
    const account = await makeAccount(tx, fields);
    const secret = await openSession(tx, { account, organisation, at });
    await continueAs(tx, { organisation, account });
    await setRoles(tx, { organisation, account, since: at }, ['assessor', 'steward', 'viewer']);
    return secret;
  });
}

/** Reports on the first assets by name: what a catalogue's first pages hold. */
async function assess(
  { db }: Store,
  organisation: string,
  { report, reports }: { readonly report: Report; readonly reports: number },
) {
  const { rows } = await inOrganisation(db, { organisation }, (tx) =>
    tx.execute<{ key: string; name: string }>(
      sql`select key, name from asset order by name limit ${reports}`,
    ),
  );
  const assessed: { asset: string; assessment: string }[] = [];
  for (const { key, name } of rows) {
    const [part] = assetParts(reportOn(report, key, name));
    if (part === undefined) continue;
    const kept = await inOrganisation(db, { organisation }, (tx) =>
      keepAssessment(tx, part, { organisation, at: new Date() }),
    );
    assessed.push({ asset: kept.assetId, assessment: kept.assessmentId });
  }
  return assessed;
}

/** What autovacuum does by itself within a minute of so many inserts. */
async function settle({ owner }: Store): Promise<void> {
  const client = new Client(owner);
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}
