import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { halfStatesIn, notOnce } from './check-registry.ts';
import {
  type CrashableServer,
  connectBehind,
  startServerOn,
  type Victim,
} from './running-server.ts';
import { type Signed, send, type Write, writeOf } from './writes.ts';

export interface CrashSettings {
  /** Empty; PostgreSQL's account has to be able to enter it. */
  readonly folder: string;
  readonly rounds: number;
  readonly seed: number;
  readonly onRound?: (round: number, victim: Victim) => void;
}

/** Figures of a run; what is wrong is empty where all holds. */
export interface CrashOutcome {
  readonly killed: Readonly<Record<Victim, number>>;
  readonly acknowledged: number;
  /** Cut off by a crash, sent again under their key after it. */
  readonly sentAgain: number;
  readonly delivered: number;
  /** Messages that a crash cut off between sending and recording: they arrive again under the same id. */
  readonly deliveredAgain: number;
  readonly startMilliseconds: { readonly median: number; readonly slowest: number };
  readonly wrong: readonly string[];
}

const person = {
  email: 'crash@registry.example',
  name: 'Crash',
  language: 'en',
  password: 'correct horse battery',
};
const writers = 6;

/** Kills server or database under load, again and again, and checks after each time that nothing was lost or halved. */
export async function crashRounds(settings: CrashSettings): Promise<CrashOutcome> {
  const { folder, rounds, onRound = () => undefined } = settings;
  const random = seeded(settings.seed);
  const receiver = await startReceiver();
  const run = newRun();
  let server = await startServerOn(folder);
  const signed = await setUp(server, receiver.url);
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const victim: Victim = random() < 0.5 ? 'server' : 'postgres';
      onRound(round, victim);
      await crashOnce(run, { server, signed, victim, after: 30 + random() * 500 });
      run.killed[victim] += 1;
      server = await startServerOn(folder);
      run.starts.push(server.startedIn);
      await finishCutOff(run, server, signed);
      run.wrong.push(...(await faultsOf(run, { folder, server, signed, round })));
    }
    await letEverythingArrive(folder);
    run.wrong.push(...(await jobFaults(folder, receiver.times)));
  } finally {
    await server.stop();
    receiver.close();
  }
  return figuresOf(run, receiver.times);
}

interface Run {
  number: number;
  sentAgain: number;
  readonly killed: Record<Victim, number>;
  readonly acknowledged: Map<Write['kind'], string[]>;
  readonly cutOff: Write[];
  readonly starts: number[];
  readonly wrong: string[];
}

function newRun(): Run {
  const killed = { server: 0, postgres: 0 };
  const acknowledged = new Map<Write['kind'], string[]>();
  return { number: 0, sentAgain: 0, killed, acknowledged, cutOff: [], starts: [], wrong: [] };
}

async function crashOnce(
  run: Run,
  of: { server: CrashableServer; signed: Signed; victim: Victim; after: number },
): Promise<void> {
  const { server, signed, victim, after } = of;
  let running = true;
  const load = Array.from({ length: writers }, async () => {
    while (running) {
      const write = writeOf(run.number++, signed);
      const answer = await send(server.url, signed, write);
      if (answer === undefined) {
        run.cutOff.push(write);
        return;
      }
      acknowledge(run, write, answer);
    }
  });
  await pause(after);
  await server.kill(victim);
  running = false;
  await Promise.all(load);
}

/** Whether or not it was done before the crash: under its key it is done once. */
async function finishCutOff(run: Run, server: CrashableServer, signed: Signed): Promise<void> {
  for (const write of run.cutOff.splice(0)) {
    const answer = await send(server.url, signed, write);
    if (answer === undefined) throw new Error(`${write.kind}: refused after the restart`);
    run.sentAgain += 1;
    acknowledge(run, write, answer);
  }
}

function acknowledge({ acknowledged }: Run, { kind, name }: Write, answer: string): void {
  const known = kind === 'ping' ? String(JSON.parse(answer).delivery) : name;
  acknowledged.set(kind, [...(acknowledged.get(kind) ?? []), known]);
}

async function faultsOf(
  { acknowledged }: Run,
  of: { folder: string; server: CrashableServer; signed: Signed; round: number },
): Promise<string[]> {
  const { folder, server, signed, round } = of;
  const client = await connectBehind(folder);
  try {
    const found = [...(await notOnce(client, acknowledged)), ...(await halfStatesIn(client))];
    const { cookie } = signed;
    const asked = await fetch(`${server.url}/api/v1/audit/verification`, { headers: { cookie } });
    const { intact, faults, anchorFaults } = await asked.json();
    if (!intact) found.push(`audit trail: ${JSON.stringify({ faults, anchorFaults })}`);
    return found.map((fault) => `round ${round}: ${fault}`);
  } finally {
    await client.end();
  }
}

/** Leases and pauses of what crashes cut off count as over, as if time had passed. */
async function letEverythingArrive(folder: string): Promise<void> {
  const client = await connectBehind(folder);
  const waiting = "select 1 from webhook_delivery where state = 'waiting'";
  for (let turn = 0; turn < 60 && (await client.query(waiting)).rowCount; turn += 1) {
    if (turn % 10 === 0) {
      await client.query(
        "update webhook_delivery set next_attempt_at = now() where state = 'waiting' and next_attempt_at > now() + interval '30 seconds'",
      );
    }
    await pause(1000);
  }
  await client.end();
}

async function jobFaults(
  folder: string,
  times: ReadonlyMap<string, number>,
): Promise<readonly string[]> {
  const client = await connectBehind(folder);
  const { rows } = await client.query<{ id: string; state: string; attempts: number }>(
    'select message_id as id, state, attempts from webhook_delivery',
  );
  await client.end();
  return rows.flatMap(({ id, state, attempts }) => {
    const arrived = times.get(id) ?? 0;
    if (state === 'delivered' && arrived >= 1 && arrived <= attempts) return [];
    return [`message ${id}: ${state} after ${attempts} attempts, arrived ${arrived} times`];
  });
}

function figuresOf(run: Run, times: ReadonlyMap<string, number>): CrashOutcome {
  const starts = run.starts.toSorted((a, b) => a - b).map(Math.round);
  return {
    killed: run.killed,
    acknowledged: [...run.acknowledged.values()].reduce((sum, { length }) => sum + length, 0),
    sentAgain: run.sentAgain,
    delivered: times.size,
    deliveredAgain: [...times.values()].filter((count) => count > 1).length,
    startMilliseconds: {
      median: starts[Math.floor(starts.length / 2)] ?? 0,
      slowest: starts.at(-1) ?? 0,
    },
    wrong: run.wrong,
  };
}

async function setUp({ url, setUpCode }: CrashableServer, receiver: string): Promise<Signed> {
  const organisation = { name: 'Operator', kind: 'agency' };
  await ask(`${url}/api/v1/set-up`, { code: setUpCode, organisation, ...person });
  const { email, password } = person;
  const session = await ask(`${url}/api/v1/session`, { email, password });
  const cookie = (session.headers.get('Set-Cookie') ?? '').split(';', 1)[0] ?? '';
  const made = await ask(`${url}/api/v1/webhooks`, { url: receiver, events: ['*'] }, cookie);
  return { cookie, webhook: (await made.json()).webhook.id };
}

async function ask(url: string, body: unknown, cookie = ''): Promise<Response> {
  const headers = { cookie, 'Idempotency-Key': 'once', 'Content-Type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer;
}

/** Counts how often each message arrives. */
async function startReceiver() {
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

/** Mulberry32: the same moments and victims for the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
