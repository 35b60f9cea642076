import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { exampleFolder } from '../../../src/app/files/package-files.ts';
import { openKeyFile } from '../../../src/app/keys/key-file.ts';
import { assessmentJobs } from '../../../src/app/registry/assessing/run-assessment.ts';
import { sourcePlaces } from '../../../src/app/registry/assessing/source-places.ts';
import { openAnchoring } from '../../../src/app/registry/audit/anchoring.ts';
import { startJobs } from '../../../src/app/registry/jobs/job-runner.ts';
import { openProvider } from '../../../src/app/registry/providers/provider.ts';
import type { ProviderSettings } from '../../../src/app/registry/providers/provider-settings.ts';
import { createServer } from '../../../src/server/create-server.ts';
import { type Answer, listen } from '../../../src/server/listen.ts';
import { entryOf, setUpCode } from '../../postgres/test-registry.ts';
import { type TestStore, testStore } from '../../postgres/test-store.ts';
import { testRulebook } from '../../registry/registry-for-test.ts';
import { builtApp } from './built-app.ts';

export interface RealServer {
  readonly address: string;
  readonly store: TestStore;
  readonly close: () => Promise<void>;
}

interface ServerOptions {
  readonly providersAt?: (address: string) => Promise<readonly ProviderSettings[]>;
  /** What time it is there: the real one where it is left out. */
  readonly clock?: () => Date;
}

/** The real server over a database of its own, with the web application built for the run. */
export async function startRealServer({
  providersAt = async () => [],
  clock = () => new Date(),
}: ServerOptions = {}): Promise<RealServer> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-app-'));
  const store = await testStore();
  let answer: Answer = () => new Response(null, { status: 503 });
  const listening = await listen((request, env) => answer(request, env), {
    host: '127.0.0.1',
    port: 0,
  });
  const address = `http://127.0.0.1:${listening.port}`;
  const entry = { ...entryOf(store, { now: clock() }), clock };
  const places = sourcePlaces(folder, new Map([['sales', exampleFolder()]]));
  const jobs = startJobs({
    ...entry,
    handlers: { assessment: assessmentJobs({ ...entry, places }) },
    onFault: () => undefined,
  });
  const registry = {
    entry,
    secrets: entry.secrets,
    providers: (await providersAt(address)).map(openProvider),
    anchoring: await openAnchoring(folder),
    rulebook: testRulebook,
    keys: await openKeyFile(join(folder, 'keys.json')),
    places,
    setUpCode,
    background: () => [],
    isReady: async () => true,
    lost: new Promise<never>(() => undefined),
    close: async () => undefined,
  };
  answer = createServer({
    registry,
    url: new URL(address),
    anyName: false,
    proxies: 0,
    log: pino({ base: null }, { write: () => undefined }),
    newId: randomUUID,
    webApp: await builtApp(),
  }).fetch;
  const close = async () => {
    await listening.stop(1000);
    await jobs.stop();
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { address, store, close };
}
