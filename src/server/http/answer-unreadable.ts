import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { headersTooLarge, unreadableRequest } from '../server-problems.ts';
import { statusOf } from './problem-status.ts';

/**
 * Answers what Node.js could not read as a request, which reaches no route: with a problem like every other refusal.
 * In English: no header of it is known.
 */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const tooLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const { kind, code } = tooLarge ? headersTooLarge({}) : unreadableRequest({});
  const status = statusOf({ code });
  const body = JSON.stringify({
    type: `urn:assay:problem:${code}`,
    title: kind.texts.en,
    status,
    detail: kind.remedy.en,
    // Nothing of it is in the log: it reached no route.
    instance: `urn:uuid:${randomUUID()}`,
    code,
    params: {},
  });
  const head = [
    `HTTP/1.1 ${status} Refused`,
    'Content-Type: application/problem+json',
    'Content-Language: en',
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
