import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Browser, Page } from 'playwright-core';
import { openSession } from '../../../src/access/sessions.ts';
import { putReport } from '../../../src/app/registry/assets/put-report.ts';
import { runDueEvents } from '../../../src/app/registry/registration/consequences/run-due-events.ts';
import { forPurpose } from '../../../src/store/in-organisation.ts';
import type { Role } from '../../../src/vocabulary/registry/roles.ts';
import { reportSchema } from '../../../src/vocabulary/reports/report.ts';
import { assay } from '../../cli/command-line.ts';
import { reportBytes } from '../../fixtures/report-bytes.ts';
import { personIn, type TestClock } from '../../postgres/test-registry.ts';
import { makeOrganisation } from '../../postgres/test-store.ts';
import { testRulebook } from '../../registry/registry-for-test.ts';
import { type OpenedApp, openApp, type View } from './open-app.ts';
import { type RealServer, startRealServer } from './start-real-server.ts';

const people = { steward: 'Shen Steward', reviewer: 'Rui Reviewer', registrar: 'Gao Registrar' };
export type Person = keyof typeof people;

/** A registry with a steward of a firm, and a registrar and a reviewer of an agency; days pass as the test says. */
export interface WalkedRegistry {
  readonly server: RealServer;
  /** The files that were assessed, with their contract. */
  readonly data: string;
  readonly folder: string;
  /** Ten in the morning of that day; what time brought until then is entered. */
  readonly goTo: (day: string) => Promise<void>;
  readonly openAs: (who: Person, path: string, view?: View) => Promise<OpenedApp>;
  readonly close: () => Promise<void>;
}

export async function walkedRegistry(browser: Browser): Promise<WalkedRegistry> {
  const clock: TestClock = { now: new Date('2026-11-02T10:00:00+08:00') };
  const server = await startRealServer({ clock: () => clock.now });
  const { store, address: url } = server;
  const organisations = {
    firm: await makeOrganisation(store),
    agency: await makeOrganisation(store, 'agency'),
  };
  await store.owner.db.execute(
    sql`update organisation set name = case kind when 'agency' then '示例数据登记中心' else '清禾零售集团（示例）' end`,
  );
  const found = async (role: Role, organisation: string, name: string) => {
    const person = await personIn(store, clock, { roles: [role], organisation });
    await store.owner.db.execute(
      sql`update account set name = ${name} where id = ${person.account}`,
    );
    return person;
  };
  const { firm, agency } = organisations;
  const known = {
    steward: await found('steward', firm, people.steward),
    registrar: await found('registrar', agency, people.registrar),
    reviewer: await found('reviewer', agency, people.reviewer),
  };
  const { folder, data, report } = await assessedOrders();
  await putReport(known.steward.context, reportBytes(report));
  return {
    server,
    data,
    folder,
    goTo: async (day) => {
      clock.now = new Date(`${day}T10:00:00+08:00`);
      const { db } = store.server;
      const { stuck } = await runDueEvents({ db, clock: () => clock.now, rulebook: testRulebook });
      for (const { problem } of stuck) throw problem;
    },
    openAs: async (who, path, view = {}) => {
      const { account, organisation } = known[who];
      const value = await forPurpose(store.server.db, 'sign-in', (tx) =>
        openSession(tx, { account, organisation, at: clock.now }),
      );
      const cookies = [{ name: 'assay-session', value, url }];
      return await openApp(browser, `${url}${path}`, { ...view, cookies });
    },
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Orders under a drafted contract, assessed with a fingerprint as anybody would. */
async function assessedOrders() {
  const folder = await mkdtemp(join(tmpdir(), 'assay-walk-'));
  const data = join(folder, '全国门店零售订单');
  const lines = Array.from({ length: 60 }, (_, i) => {
    const [month, day] = [(i % 9) + 1, (i % 27) + 1].map((n) => String(n).padStart(2, '0'));
    return `${i + 1},${['Ulm', 'Bonn', 'Kiel'][i % 3]},2026-${month}-${day},${(i + 1) * 3.5}`;
  });
  await mkdir(data);
  await writeFile(
    join(data, 'orders.csv'),
    `order_id,city,ordered_on,amount\n${lines.join('\n')}\n`,
  );
  await assay(['init', data, '--out', data]);
  const { stdout } = await assay([
    ...['assess', data, '--certify', '--json', '--no-cache', '--as-of', '2026-10-31'],
  ]);
  return { folder, data, report: reportSchema.parse(JSON.parse(stdout)) };
}

/** Opens the form of an event on a case, enters what it asks for, and brings it. */
export async function bring(
  page: Page,
  event: string,
  fill: (form: ReturnType<Page['locator']>) => Promise<void> = async () => undefined,
): Promise<void> {
  const decision = page.locator('aside.dec');
  await decision
    .locator(`button[data-row]:not([aria-disabled=true])`, { hasText: exactly(event) })
    .click();
  const form = decision.locator('form.form');
  await fill(form);
  await form.locator('button[type=submit]').click();
  await form.waitFor({ state: 'detached' });
}

function exactly(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'i');
}

/** A file as a person chooses it. */
export const textFile = (name: string, text = 'text') => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});
