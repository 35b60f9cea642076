import { setTimeout as pause } from 'node:timers/promises';
import { seeded } from '../../test/discover/samples/random.ts';
import type { Doing, Sent } from './requests.ts';

/** How long each thing took, in milliseconds, and what was refused. */
export interface Measured {
  readonly took: ReadonlyMap<string, readonly number[]>;
  readonly refused: ReadonlyMap<string, number>;
  readonly seconds: number;
}

export interface LoadSettings {
  readonly url: string;
  readonly sessions: readonly string[];
  readonly doings: readonly Doing[];
  readonly seconds: number;
  /** Longest pause of a user between an answer and the next request, in milliseconds; half of it on average. */
  readonly think: number;
}

/** Has every user do one thing after another, all at once; the first fifth of the time warms up and does not count. */
export async function load(settings: LoadSettings): Promise<Measured> {
  const { sessions, seconds } = settings;
  const took = new Map<string, number[]>();
  const refused = new Map<string, number>();
  const began = performance.now();
  const countFrom = began + seconds * 200;
  const until = began + seconds * 1000;
  const use = async (session: string, user: number) => {
    const random = seeded(user);
    while (performance.now() < until) {
      const doing = chosen(settings.doings, random());
      await pause(random() * settings.think);
      const { milliseconds, status } = await act(settings.url, session, { doing, random });
      if (performance.now() < countFrom) continue;
      if (status < 400) took.set(doing.name, [...(took.get(doing.name) ?? []), milliseconds]);
      else
        refused.set(`${doing.name}: ${status}`, (refused.get(`${doing.name}: ${status}`) ?? 0) + 1);
    }
  };
  await Promise.all(sessions.map(use));
  return { took, refused, seconds: (performance.now() - countFrom) / 1000 };
}

function chosen(doings: readonly Doing[], share: number): Doing {
  const all = doings.reduce((sum, doing) => sum + doing.share, 0);
  let left = share * all;
  for (const doing of doings) {
    left -= doing.share;
    if (left < 0) return doing;
  }
  throw new Error('nothing to do');
}

/** Only the last request of a thing is timed: the ones before fetch what it needs. */
async function act(
  url: string,
  session: string,
  { doing, random }: { readonly doing: Doing; readonly random: () => number },
): Promise<{ readonly milliseconds: number; readonly status: number }> {
  const sent = [
    doing.send((list) => list[Math.floor(random() * list.length)] ?? pickFailed()),
  ].flat();
  let etag: string | null = null;
  let last = { milliseconds: 0, status: 0 };
  for (const one of sent) {
    const began = performance.now();
    const answer = await ask(url, session, one, etag);
    last = { milliseconds: performance.now() - began, status: answer.status };
    etag = answer.headers.get('ETag');
  }
  return last;
}

function pickFailed(): never {
  throw new Error('nothing to choose from');
}

async function ask(
  url: string,
  session: string,
  { method, path, headers, body }: Sent,
  etag: string | null,
): Promise<Response> {
  const own = {
    Cookie: `assay-session=${session}`,
    ...(etag === null ? {} : { 'If-Match': etag }),
  };
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: { ...own, ...headers },
    ...(body === undefined ? {} : { body }),
  });
  await answer.arrayBuffer();
  return answer;
}
