import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { importReports } from '../../src/app/import/import-reports.ts';
import { createApiToken } from '../../src/app/registry/accounts/tokens.ts';
import { openAnchoring } from '../../src/app/registry/audit/anchoring.ts';
import { listen } from '../../src/server/listen.ts';
import { hashedReport } from '../fixtures/hashed-report.ts';
import { personIn } from '../postgres/test-registry.ts';
import { testServer } from '../postgres/test-server.ts';
import { storeForTest } from '../postgres/test-store.ts';
import { assay } from './command-line.ts';

afterEach(() => vi.unstubAllEnvs());

function folderOfReports() {
  const folder = mkdtempSync(join(tmpdir(), 'assay-import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const report = (id: string) => JSON.stringify(hashedReport({ id, name: id }), null, 2);
  write('a/report.json', report('orders'));
  write('b/report.json.gz', gzipSync(report('customers')));
  write('c/october.json', report('returns'));
  write('c/settings.json', '{"schema":"something-else/1"}');
  write('d/report.json', report('payments').slice(0, -40));
  write('e/report.json', report('stock').replace('"assay-report/1"', '"assay-report/2"'));
  write('f/report.json', report('tampered').replace('"name": "tampered"', '"name": "other"'));
  write('.hidden/report.json', report('hidden'));
  write('z/report.json', report('suppliers'));
  return { folder, write, report };
}

/** A registry at a port; `before` may answer in its place. */
async function registry(before: (turn: number) => Response | undefined = () => undefined) {
  const clock = { now: new Date('2026-11-20T08:00:00Z') };
  const store = await storeForTest();
  const anchors = mkdtempSync(join(tmpdir(), 'assay-anchors-'));
  onTestFinished(() => rmSync(anchors, { recursive: true, force: true }));
  const server = testServer(store, clock, { anchoring: await openAnchoring(anchors) });
  const { context } = await personIn(store, clock, { roles: ['steward'] });
  const { secret: token } = await createApiToken(context, {
    name: 'CI',
    scopes: ['write'],
    expiresAt: new Date('2026-12-01T00:00:00Z'),
  });
  let turn = 0;
  const listening = await listen(
    async (request) => {
      const { method, headers } = request;
      const answer = server.raw(new URL(request.url).pathname, {
        ...{ method, headers },
        body: await request.arrayBuffer(),
      });
      // What stands in for the answer comes after the work was done, as when a connection breaks.
      await answer;
      turn += 1;
      return before(turn) ?? answer;
    },
    { host: '127.0.0.1', port: 0 },
  );
  onTestFinished(() => listening.stop(100));
  const counted = async (table: string) =>
    (await store.owner.db.execute<{ count: number }>(`select count(*)::int as count from ${table}`))
      .rows[0]?.count;
  return { url: `http://127.0.0.1:${listening.port}`, token, counted, turns: () => turn };
}

test('every good report of a folder arrives once, and each bad one is told with its reason', async () => {
  const { folder } = folderOfReports();
  const { url, token, counted } = await registry();
  vi.stubEnv('ASSAY_TOKEN', token);
  const args = ['registry', 'import', folder, '--server', url];
  const first = await assay([...args, '--json']);
  const told = JSON.parse(first.stdout);
  expect(first.code).toBe(5);
  expect(
    told.files.map(({ file, outcome, code }: Record<string, string>) => [
      file?.slice(folder.length + 1),
      outcome,
      code,
    ]),
  ).toEqual([
    ['a/report.json', 'added', undefined],
    ['b/report.json.gz', 'added', undefined],
    ['c/october.json', 'added', undefined],
    ['d/report.json', 'refused', 'import.not-a-report'],
    ['e/report.json', 'refused', 'import.not-a-report'],
    ['f/report.json', 'refused', 'registry.report-altered'],
    ['z/report.json', 'added', undefined],
  ]);
  expect(told).toMatchObject({ assessments: 4, newAssets: 4, others: 1, stopped: false });
  const again = await assay([...args, '--lang', 'zh']);
  expect(again.stdout).toMatch(/^共 7 份报告：新增 0 份.*已存在 4 份，被拒 3 份，未发送 0 份。/);
  expect(again.stdout).toContain('f/report.json\n  报告已被改动');
  expect([await counted('asset'), await counted('assessment')]).toEqual([4, 4]);
  expect(first.stdout + first.stderr + again.stdout + again.stderr).not.toContain(token);
});

test('an answer that was lost is asked for again, and nothing is done twice', async () => {
  const { folder, write, report } = folderOfReports();
  write('only/report.json', report('only'));
  const { url, token, counted, turns } = await registry((turn) =>
    turn <= 2 ? new Response(null, { status: 502 }) : undefined,
  );
  const target = { server: new URL(url), token, language: 'en', waits: [1, 1, 1] } as const;
  const { signal } = new AbortController();
  const outcome = await importReports([join(folder, 'only')], target, { signal });
  // It was new to the first of three tries; the registry says so, and that it had answered before.
  expect([turns(), outcome.counts]).toEqual([3, { added: 0, known: 1, refused: 0, 'not-sent': 0 }]);
  expect(await counted('assessment')).toBe(1);
});

test('a registry that takes nothing from us ends the import, and what is left is told as not sent', async () => {
  const { folder } = folderOfReports();
  const { url } = await registry();
  vi.stubEnv('ASSAY_TOKEN', 'no-such-token');
  const ended = await assay(['registry', 'import', folder, '--server', url, '--json']);
  const told = JSON.parse(ended.stdout);
  expect([ended.code, told.stopped, told.counts]).toEqual([
    5,
    true,
    { added: 0, known: 0, refused: 0, 'not-sent': 7 },
  ]);
  expect(told.files[6].code).toBe('access.not-signed-in');
});

test('an import that is interrupted says what is left, and the next one brings it', async () => {
  const { folder } = folderOfReports();
  const controller = new AbortController();
  const { url, token, counted } = await registry((turn) => {
    if (turn === 2) controller.abort();
    return undefined;
  });
  vi.stubEnv('ASSAY_TOKEN', token);
  const args = ['registry', 'import', folder, '--server', url, '--json'];
  const cut = await assay(args, { signal: controller.signal });
  expect(cut.code).toBe(130);
  expect(JSON.parse(cut.stdout).counts).toMatchObject({ added: 1, 'not-sent': 6 });
  const next = await assay(args);
  expect(JSON.parse(next.stdout).counts).toMatchObject({ added: 2, known: 2, refused: 3 });
  expect(await counted('assessment')).toBe(4);
});

test('without a token, over http to elsewhere, or with nothing to import nothing is sent', async () => {
  const { folder } = folderOfReports();
  vi.stubEnv('ASSAY_TOKEN', '');
  const to = (server: string) => assay(['registry', 'import', folder, '--server', server]);
  expect([await to('https://registry.example')].map(({ code, stderr }) => [code, stderr])).toEqual([
    [2, expect.stringContaining('ASSAY_TOKEN')],
  ]);
  vi.stubEnv('ASSAY_TOKEN', 'x');
  expect(await to('http://registry.example')).toMatchObject({ code: 2 });
  const empty = join(folder, '.hidden');
  const none = await assay([
    'registry',
    'import',
    join(empty, '..', 'c', 'none'),
    '--server',
    'https://registry.example',
  ]);
  expect([none.code, none.stderr]).toEqual([
    2,
    expect.stringContaining('there is no file or folder'),
  ]);
});
