import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { putLineage } from '../../../src/app/registry/assets/put-lineage.ts';
import { putReport } from '../../../src/app/registry/assets/put-report.ts';
import type { Role } from '../../../src/vocabulary/registry/roles.ts';
import { hashedReport } from '../../fixtures/hashed-report.ts';
import { reportBytes } from '../../fixtures/report-bytes.ts';
import { foreignOrganisation } from '../../postgres/foreign-organisation.ts';
import { firstPerson, personIn } from '../../postgres/test-registry.ts';
import { type OpenedApp, openApp, type View } from './open-app.ts';
import { startRealServer } from './start-real-server.ts';

/** A real server whose organisation has one thing of each kind, and an asset with two assessments and lineage. */
export interface OneOfEach {
  readonly address: string;
  readonly asset: string;
  readonly assessments: readonly string[];
  /** The path with the things that are there; what is not, as certificates, is told of on a page as well. */
  readonly addressOf: (path: string) => string;
  /** Opens a page as somebody with these roles. */
  readonly openAs: (roles: readonly Role[], path: string, view?: View) => Promise<OpenedApp>;
  readonly close: () => Promise<void>;
}

export async function oneOfEach(browser: Browser): Promise<OneOfEach> {
  const clock = { now: new Date() };
  const server = await startRealServer();
  const { address, store } = server;
  const { organisation } = await firstPerson(store, clock);
  const { ids } = await foreignOrganisation(store, clock, { organisation });
  const { context } = await personIn(store, clock, { roles: ['admin'], organisation });
  const reports = ['2026-07-31', '2026-10-31'].map((asOf) =>
    hashedReport({ id: 'orders', name: 'Orders 订单' }, { asOf }),
  );
  const kept = [];
  for (const report of reports) kept.push(...(await putReport(context, reportBytes(report))));
  await putLineage(context, lineage(clock.now));
  const asset = kept[0]?.assetId ?? '';
  const there: Readonly<Record<string, string>> = { ...ids, asset };
  return {
    address,
    asset,
    assessments: kept.map(({ assessmentId }) => assessmentId),
    addressOf: (path) =>
      address + path.replace(/\$(\w+)/g, (_, name: string) => there[name] ?? randomUUID()),
    openAs: async (roles, path, view = {}) => {
      const { secret } = await personIn(store, clock, { roles, organisation });
      const cookie = { name: 'assay-session', value: secret, url: address };
      return await openApp(browser, `${address}${path}`, { ...view, cookies: [cookie] });
    },
    close: server.close,
  };
}

function lineage(at: Date) {
  return {
    eventTime: at.toISOString(),
    eventType: 'COMPLETE' as const,
    producer: 'https://pipeline.example',
    schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json',
    run: { runId: randomUUID() },
    job: { namespace: 'nightly', name: 'load orders' },
    inputs: [{ namespace: 'shop', name: 'order lines 订单明细' }],
    outputs: [{ namespace: 'warehouse', name: 'orders' }],
  };
}

/** What went wrong on a page; a refusal is an answer that the page shows. */
export function faultsOf(complaints: readonly string[]): readonly string[] {
  return complaints.filter((complaint) => !complaint.startsWith('Refusal:'));
}

/** As many as two processors have work for while a page waits. */
const tabs = 3;

/** Goes through a list in several tabs at once: most of a walk is waiting. */
export async function inTabs<T>(
  all: readonly T[],
  walk: (some: readonly T[]) => Promise<void>,
): Promise<void> {
  const parts = Array.from({ length: tabs }, (_, tab) =>
    all.filter((_one, index) => index % tabs === tab),
  );
  await Promise.all(parts.map(walk));
}
