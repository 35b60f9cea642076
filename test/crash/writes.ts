import { randomUUID } from 'node:crypto';
import { hashedReport } from '../fixtures/hashed-report.ts';

/** A write with the key under which it is done once, however often it is sent. */
export interface Write {
  readonly kind: 'token' | 'organisation' | 'report' | 'ping';
  readonly key: string;
  /** Found again in the database by it. */
  readonly name: string;
  readonly path: string;
  readonly body: string | undefined;
}

export interface Signed {
  readonly cookie: string;
  readonly webhook: string;
}

/** The write of a number: every kind comes in turn. */
export function writeOf(number: number, { webhook }: Signed): Write {
  const name = `crash-${number}`;
  const own = { key: randomUUID(), name };
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  switch (number % 4) {
    case 0:
      return { ...own, kind: 'token', ...post('tokens', { name, scopes: ['read'], expiresAt }) };
    case 1:
      return {
        ...own,
        kind: 'organisation',
        ...post('organisations', { name, kind: 'enterprise' }),
      };
    case 2:
      return { ...own, kind: 'report', ...post('reports', hashedReport({ id: name, name })) };
    default:
      return { ...own, kind: 'ping', path: `/api/v1/webhooks/${webhook}/ping`, body: undefined };
  }
}

function post(path: string, body: unknown) {
  return { path: `/api/v1/${path}`, body: JSON.stringify(body) };
}

/** What the answer names; undefined where none came. Anything but success, a broken connection and 503 is an error. */
export async function send(
  url: string,
  { cookie }: Signed,
  write: Write,
): Promise<string | undefined> {
  const headers = { cookie, 'Idempotency-Key': write.key, 'Content-Type': 'application/json' };
  const { path, body = null } = write;
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body }).catch(
    () => undefined,
  );
  const text = await answer?.text().catch(() => undefined);
  if (answer === undefined || text === undefined) return undefined;
  // A server whose database has just died says so; nothing was acknowledged.
  if (answer.status === 503 && answer.headers.has('Retry-After')) return undefined;
  if (!answer.ok) throw new Error(`${write.kind}: ${answer.status} ${text}`);
  return text;
}
