import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../listen.ts';
import { problemDetailsSchema } from './problem-details.ts';

/** What a listening server answers to these bytes. */
async function answerTo(sent: string): Promise<string> {
  const answer = () => new Response('reached');
  const { port, stop } = await listen(answer, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => stop(100));
  const socket = connect(port, '127.0.0.1');
  socket.write(sent);
  return await text(socket);
}

test('headers or an address that are too long are refused as a problem', async () => {
  for (const sent of [
    `GET /?q=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
  ]) {
    const [head = '', body = ''] = (await answerTo(sent)).split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1.1 431 /);
    expect(head).toContain('Content-Type: application/problem+json');
    const told = problemDetailsSchema.parse(JSON.parse(body));
    expect(told).toMatchObject({ status: 431, code: 'server.headers-too-large' });
  }
});

test.each([
  'NONSENSE\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n12345',
  'GET / HTTP/1.1\r\nHost: a\r\nX: a\u0000b\r\n\r\n',
])('what is no request of one meaning is refused as a problem', async (sent) => {
  const answer = await answerTo(sent);
  expect(answer).toMatch(/^HTTP\/1.1 400 /);
  expect(answer).not.toContain('reached');
  const told = problemDetailsSchema.parse(JSON.parse(answer.split('\r\n\r\n')[1] ?? ''));
  expect(told).toMatchObject({ code: 'server.unreadable-request' });
});
