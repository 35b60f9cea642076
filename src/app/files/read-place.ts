import { open } from 'node:fs/promises';
import { defineProblem } from '../../vocabulary/problem.ts';

/** Certificates, keys and status lists are small; what is larger is something else. */
const mostBytes = 4 * 2 ** 20;
const patienceMs = 10_000;

export const placeUnreadable = defineProblem<'place' | 'reason'>({
  code: 'app.place-unreadable',
  params: ['place', 'reason'],
  texts: { en: 'cannot read {place} ({reason}).', zh: '无法读取 {place}（{reason}）。' },
  remedy: {
    en: 'Name a file, or an address (https) that answers.',
    zh: '请指定文件，或可访问的 https 地址。',
  },
});

/** Whether a text names an address rather than a file. */
function isAddress(place: string): boolean {
  return /^https?:\/\//i.test(place);
}

/**
 * The text of a small file, or of what an address answers. Addresses are asked by https; by http on this machine
 * alone. Raises `app.place-unreadable`.
 */
export async function readPlace(place: string, signal: AbortSignal): Promise<string> {
  try {
    return isAddress(place) ? await fetched(place, signal) : await textOfFile(place);
  } catch (error) {
    signal.throwIfAborted();
    throw placeUnreadable({ place, reason: reasonOf(error) });
  }
}

async function textOfFile(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    if ((await file.stat()).size > mostBytes) throw new TooLarge();
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

async function fetched(address: string, signal: AbortSignal): Promise<string> {
  const { protocol, hostname } = new URL(address);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !isHere) throw new Refused('not https');
  const answer = await fetch(address, {
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
  });
  if (!answer.ok) throw new Refused(`HTTP ${answer.status}`);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body ?? []) {
    length += part.byteLength;
    if (length > mostBytes) throw new TooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

class Refused extends Error {}

class TooLarge extends Refused {
  constructor() {
    super('too large');
  }
}

/** A code or a reason of our own; messages of others may hold anything. */
function reasonOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  if (cause instanceof Error && 'code' in cause) return String(cause.code);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.name === 'TimeoutError' ? 'timeout' : 'unreachable';
}
