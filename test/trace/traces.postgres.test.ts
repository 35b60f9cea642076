import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { startServerOn } from '../crash/running-server.ts';
import { person, setUp } from '../crash/set-up.ts';
import { startCollector } from './collector.ts';

/** The trace that each message to a webhook says it is part of. */
async function startReceiver() {
  const parents: string[] = [];
  const server = createServer((request, response) => {
    parents.push(String(request.headers.traceparent));
    request.resume();
    response.writeHead(204).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/a-private-path`, parents };
}

test('a request is traced from its caller through the database to a webhook, and no person is told of', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-traces-'));
  chmodSync(folder, 0o711);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const collector = await startCollector();
  onTestFinished(() => collector.close());
  const environment = {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_SERVICE_NAME: 'registry-of-a-test',
    OTEL_BSP_SCHEDULE_DELAY: '200',
  };
  const server = await startServerOn({ main: inject('commandLine'), folder, environment });
  onTestFinished(() => server.kill('server'));
  const receiver = await startReceiver();
  const { cookie, webhook } = await setUp(server, receiver.url);

  const traceId = randomBytes(16).toString('hex');
  const headers = {
    cookie,
    'Idempotency-Key': 'ping',
    traceparent: `00-${traceId}-${'1'.repeat(16)}-01`,
  };
  const pinged = await fetch(`${server.url}/api/v1/webhooks/${webhook}/ping`, {
    method: 'POST',
    headers,
  });
  expect(pinged.ok).toBe(true);
  const refused = await fetch(`${server.url}/api/v1/assets/${webhook}?x=a-private-query`, {
    headers,
  });
  expect(await refused.json()).toMatchObject({ trace: traceId });
  await expect
    .poll(() => receiver.parents)
    .toEqual([expect.stringMatching(new RegExp(`^00-${traceId}-(?!1{16})[0-9a-f]{16}-01$`))]);
  expect(await server.stop()).toBe(0);

  const own = collector.spans().filter((span) => span.traceId === traceId);
  const nameOf = new Map(own.map(({ spanId, name }) => [spanId, name]));
  const edges = own.map(
    ({ name, parentSpanId = '' }) => `${nameOf.get(parentSpanId) ?? 'caller'} > ${name}`,
  );
  const request = 'POST /api/v1/webhooks/:webhook/ping';
  expect(edges).toEqual(
    expect.arrayContaining([
      `caller > ${request}`,
      expect.stringMatching(/ > webhook\.\w+$/),
      'transaction > insert outbox',
      'caller > GET /api/v1/assets/:asset',
    ]),
  );
  const names = new Set(collector.spans().map(({ name }) => name));
  for (const task of ['task clerk', 'task webhooks', 'task anchors']) expect(names).toContain(task);
  const sent = collector.bodies.join('\n');
  expect(sent).toContain('registry-of-a-test');
  const { stderr } = await server.ended;
  expect(stderr).toContain(`"trace":"${traceId}"`);
  const secrets = [
    ...Object.values(person).filter((value) => value.length > 2),
    'Operator',
    webhook,
    'a-private',
    cookie,
  ];
  for (const secret of [...secrets, server.setUpCode ?? '']) {
    expect(sent).not.toContain(secret);
    expect(stderr).not.toContain(secret);
  }
});
