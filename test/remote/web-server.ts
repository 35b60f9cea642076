import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WebServer {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** What was asked, in order. */
  readonly asked: readonly { readonly url: string; readonly headers: IncomingMessage['headers'] }[];
  /** How many requests ran at once at most. */
  readonly busiest: () => number;
  readonly close: () => Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A real web server on a free port of this machine. */
export async function startWebServer(answer: Answer): Promise<WebServer> {
  const asked: { url: string; headers: IncomingMessage['headers'] }[] = [];
  let running = 0;
  let busiest = 0;
  const server: Server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    running += 1;
    busiest = Math.max(busiest, running);
    response.on('close', () => {
      running -= 1;
    });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    busiest: () => busiest,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Start and end (not included) of the range that was asked for, within a length. */
export function askedRange(
  { headers }: Pick<IncomingMessage, 'headers'>,
  length: number,
): readonly [number, number] | undefined {
  const [, start, end] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
  if (start === undefined || end === undefined) return undefined;
  return [Number(start), Math.min(Number(end) + 1, length)];
}

/** Answers like a plain static server: ranges, a strong ETag, If-Match. */
export function serveObject(
  request: IncomingMessage,
  response: ServerResponse,
  { body, etag }: { readonly body: Buffer; readonly etag: string },
): void {
  const expected = request.headers['if-match'];
  if (expected !== undefined && expected !== etag) {
    response.writeHead(412).end();
    return;
  }
  const range = askedRange(request, body.length);
  if (range === undefined) {
    response.writeHead(200, { etag, 'content-length': body.length }).end(body);
    return;
  }
  const [start, end] = range;
  const part = body.subarray(start, end);
  response
    .writeHead(206, {
      etag,
      'content-length': part.length,
      'content-range': `bytes ${start}-${end - 1}/${body.length}`,
    })
    .end(part);
}
