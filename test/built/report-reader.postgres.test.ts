import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { startServerOn } from '../crash/running-server.ts';
import { setUp } from '../crash/set-up.ts';
import { hashedReport } from '../fixtures/hashed-report.ts';

test('large reports are read in a thread of their own, each answered with what comes of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-reader-'));
  chmodSync(folder, 0o711);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const server = await startServerOn({ main: inject('commandLine'), folder });
  onTestFinished(() => server.kill('server'));
  const { cookie } = await setUp(server, 'http://127.0.0.1:1/');
  const put = async (body: string) => {
    const headers = {
      cookie,
      'Idempotency-Key': crypto.randomUUID(),
      'Content-Type': 'application/json',
    };
    const answer = await fetch(`${server.url}/api/v1/reports`, { method: 'POST', headers, body });
    const { items, code } = await answer.json();
    return items?.length ?? code;
  };
  const large = (id: string) => JSON.stringify(hashedReport({ id, purpose: 'x'.repeat(200_000) }));
  const sent = [
    large('a'),
    large('b').replace('xxx', 'xyx'),
    large('c').slice(1),
    large('d').replace('assay-report/1', 'assay-report/9'),
    large('e'),
  ];
  expect(await Promise.all(sent.map(put))).toEqual([
    1,
    'registry.report-altered',
    'registry.not-a-report',
    'registry.not-a-report',
    1,
  ]);
  expect(await server.stop()).toBe(0);
});
