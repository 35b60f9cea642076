import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where webhooks are received. */
export interface Receiver {
  readonly url: string;
  /** How often each message arrived, by its id. */
  readonly times: ReadonlyMap<string, number>;
  readonly close: () => void;
}

/** Counts how often each message arrives. */
export async function startReceiver(): Promise<Receiver> {
  const times = new Map<string, number>();
  const receiver = createServer((request, response) => {
    const id = String(request.headers['webhook-id']);
    times.set(id, (times.get(id) ?? 0) + 1);
    request.resume();
    response.writeHead(204).end();
  });
  await new Promise<void>((listening) => receiver.listen(0, '127.0.0.1', listening));
  const { port } = receiver.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, times, close: () => receiver.close() };
}
