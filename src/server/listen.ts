import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { defineProblem } from '../vocabulary/problem.ts';
import { answerUnreadable } from './http/answer-unreadable.ts';

export const portTaken = defineProblem<'host' | 'port' | 'reason'>({
  code: 'server.port-taken',
  params: ['host', 'port', 'reason'],
  texts: {
    en: 'The server cannot listen at {host}, port {port}: {reason}.',
    zh: '服务器无法在 {host} 的端口 {port} 上监听：{reason}。',
  },
  remedy: {
    en: 'Stop what listens there, or choose another port with --port.',
    zh: '请停止占用该端口的程序，或用 --port 另选端口。',
  },
});

/** What answers a request; `address` is where it came from. */
export type Answer = (
  request: Request,
  env: { readonly address?: string | undefined },
) => Response | Promise<Response>;

export interface Listening {
  readonly port: number;
  /** Takes no further request, waits for those begun, and cuts off what lasts longer than `patience` milliseconds. */
  readonly stop: (patience: number) => Promise<void>;
}

/** Gives a server a port; 0 takes a free one. Raises `server.port-taken`. */
export async function listen(
  answer: Answer,
  at: { readonly host: string; readonly port: number },
): Promise<Listening> {
  let stopping = false;
  const server = serve({
    fetch: async (request, { incoming, outgoing }) => {
      const answered = await answer(request, { address: incoming.socket.remoteAddress });
      // Whoever is kept on a connection would go on sending, until their last request was cut off.
      if (stopping && 'shouldKeepAlive' in outgoing) outgoing.shouldKeepAlive = false;
      return answered;
    },
    hostname: at.host,
    port: at.port,
  });
  server.on('clientError', answerUnreadable);
  await new Promise<void>((listening, failed) => {
    server.once('listening', listening);
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(portTaken({ host: at.host, port: String(at.port), reason: error.code ?? 'unknown' })),
    );
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    stop: (patience) =>
      new Promise((stopped) => {
        stopping = true;
        const cut = setTimeout(() => {
          if ('closeAllConnections' in server) server.closeAllConnections();
        }, patience);
        const idle = setInterval(() => {
          if ('closeIdleConnections' in server) server.closeIdleConnections();
        }, 100);
        server.close(() => {
          clearTimeout(cut);
          clearInterval(idle);
          stopped();
        });
      }),
  };
}
