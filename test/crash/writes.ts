import { randomUUID } from 'node:crypto';
import { hashedReport } from '../fixtures/hashed-report.ts';

/** A write with the key under which it is done once, however often it is sent. */
export interface Write {
  readonly kind: 'token' | 'organisation' | 'report' | 'ping' | 'job';
  readonly key: string;
  /** Found again in the database by it. */
  readonly name: string;
  readonly path: string;
  readonly body: string | undefined;
  /** Handed in before it, as the table that it has assessed. */
  readonly table?: string;
}

export interface Signed {
  readonly cookie: string;
  readonly webhook: string;
}

/** An assessment is a process of its own for seconds: there is one among so many writes. */
const writesToJob = 60;

/** The write of a number: every kind comes in turn. */
export function writeOf(number: number, { webhook }: Signed): Write {
  const name = `crash-${number}`;
  const own = { key: randomUUID(), name };
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
  if (number % writesToJob === 0) {
    // A table of its own: what it is assessed as is found exactly once.
    const table = `id,${name.replace('-', '_')}\n1,${number}\n2,${number + 1}\n`;
    return { ...own, kind: 'job', path: '/api/v1/assessment-runs', body: undefined, table };
  }
  switch (number % 4) {
    case 0:
      return { ...own, kind: 'token', ...bodyOf('tokens', { name, scopes: ['read'], expiresAt }) };
    case 1:
      return {
        ...own,
        kind: 'organisation',
        ...bodyOf('organisations', { name, kind: 'enterprise' }),
      };
    case 2:
      return { ...own, kind: 'report', ...bodyOf('reports', hashedReport({ id: name, name })) };
    default:
      return { ...own, kind: 'ping', path: `/api/v1/webhooks/${webhook}/ping`, body: undefined };
  }
}

function bodyOf(path: string, body: unknown) {
  return { path: `/api/v1/${path}`, body: JSON.stringify(body) };
}

/** What the answer names; undefined where none came. Anything but success, a broken connection and 503 is an error. */
export async function send(url: string, signed: Signed, write: Write): Promise<string | undefined> {
  if (write.table === undefined) return await postOnce(url, signed, write);
  const path = `/api/v1/uploads?name=${write.name}.csv`;
  const upload = { ...write, path, key: `${write.key}-table`, body: write.table };
  const kept = await postOnce(url, signed, upload, 'application/octet-stream');
  if (kept === undefined) return undefined;
  const source = { kind: 'upload', uploads: [JSON.parse(kept).id] };
  return await postOnce(url, signed, { ...write, body: JSON.stringify({ source }) });
}

async function postOnce(
  url: string,
  { cookie }: Signed,
  write: Write,
  type = 'application/json',
): Promise<string | undefined> {
  const headers = { cookie, 'Idempotency-Key': write.key, 'Content-Type': type };
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
