import { setTimeout as pause } from 'node:timers/promises';
import { seeded } from '../discover/samples/random.ts';
import { halfStatesIn, jobFaults, messageFaults, notOnce } from './check-registry.ts';
import { type Load, newLoad } from './load.ts';
import { type Receiver, startReceiver } from './receiver.ts';
import {
  connectBehind,
  postmaster,
  type RunningServer,
  type ServePlace,
  startServerOn,
  type Victim,
} from './running-server.ts';
import { setUp } from './set-up.ts';
import type { Signed, Write } from './writes.ts';

export interface CrashSettings extends ServePlace {
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
  readonly jobs: number;
  readonly delivered: number;
  /** Messages that a crash cut off between sending and recording: they arrive again under the same id. */
  readonly deliveredAgain: number;
  /** From the kill until the server was ready again, in milliseconds. */
  readonly back: Readonly<Record<Victim, { readonly median: number; readonly slowest: number }>>;
  readonly wrong: readonly string[];
}

/** One run: what it works with, and what it has found. */
interface Run {
  readonly place: ServePlace;
  readonly signed: Signed;
  readonly load: Load;
  server: RunningServer;
  readonly all: Map<Write['kind'], string[]>;
  readonly back: Readonly<Record<Victim, number[]>>;
  readonly wrong: string[];
}

/** A machine that is busy does less in the same time: moments are counted in writes. */
const mostWrites = 12;
const longestMoment = 30;

/** Everything that was ever acknowledged is looked for in one round of so many, and what a round did after each. */
const roundsToFullCheck = 25;

/** Kills server, database or both under load, again and again, and checks each time that nothing was lost or halved. */
export async function crashRounds(settings: CrashSettings): Promise<CrashOutcome> {
  const { rounds, seed, onRound = () => undefined, ...place } = settings;
  const random = seeded(seed);
  const receiver = await startReceiver();
  const run = await begin(place, receiver);
  try {
    for (let round = 1; round <= rounds; round += 1) {
      const victim = victimOf(random());
      onRound(round, victim);
      await crashOnce(run, victim, random());
      const isFull = round % roundsToFullCheck === 0 || round === rounds;
      const found = await faultsOf(run, isFull);
      run.wrong.push(...found.map((fault) => `round ${round}: ${fault}`));
    }
    await letEverythingArrive(place.folder);
    const client = await connectBehind(place.folder);
    run.wrong.push(...(await jobFaults(client)), ...(await messageFaults(client, receiver.times)));
    await client.end();
  } finally {
    await run.server.stop();
    receiver.close();
  }
  return figuresOf(run, receiver.times);
}

async function begin(place: ServePlace, receiver: Receiver): Promise<Run> {
  const server = await startServerOn(place);
  const signed = await setUp(server, receiver.url);
  const back = { server: [], postgres: [], both: [] };
  return { place, signed, load: newLoad(), server, all: new Map(), back, wrong: [] };
}

function victimOf(share: number): Victim {
  if (share < 0.1) return 'both';
  return share < 0.55 ? 'server' : 'postgres';
}

/** `moment`, from 0 up to 1, says after how many acknowledged writes it comes, and how long after the last of them. */
async function crashOnce(run: Run, victim: Victim, moment: number): Promise<void> {
  const { place, signed, load, back } = run;
  const writing = load.start(run.server, signed);
  while (load.count() < Math.floor(moment * mostWrites)) await pause(1);
  await pause((moment * 1000) % longestMoment);
  const { id } = await postmaster(place.folder);
  const began = performance.now();
  await run.server.kill(victim);
  if (victim === 'postgres') await another(place.folder, id);
  else run.server = await startServerOn(place);
  await run.server.ready();
  back[victim].push(performance.now() - began);
  await writing.stop();
  await load.finishCutOff(run.server, signed);
}

/** Returns once the database that runs is not the one that was killed. */
async function another(folder: string, killed: number): Promise<void> {
  for (;;) {
    const { id } = await postmaster(folder).catch(() => ({ id: killed }));
    if (id !== killed) return;
    await pause(10);
  }
}

async function faultsOf(run: Run, isFull: boolean): Promise<readonly string[]> {
  const { place, signed, server, load, all } = run;
  const client = await connectBehind(place.folder);
  try {
    for (const [kind, names] of load.acknowledged) {
      all.set(kind, [...(all.get(kind) ?? []), ...names]);
    }
    const found = [...(await notOnce(client, isFull ? all : load.acknowledged))];
    load.acknowledged.clear();
    found.push(...(await halfStatesIn(client)));
    const { cookie } = signed;
    const asked = await fetch(`${server.url}/api/v1/audit/verification`, { headers: { cookie } });
    const { intact, faults, anchorFaults } = await asked.json();
    if (!intact) found.push(`audit trail: ${JSON.stringify({ faults, anchorFaults })}`);
    return found;
  } finally {
    await client.end();
  }
}

/** Leases and pauses of what crashes cut off count as over, as if time had passed. */
async function letEverythingArrive(folder: string): Promise<void> {
  const client = await connectBehind(folder);
  const waiting =
    "select 1 from webhook_delivery where state = 'waiting' union all select 1 from job where state in ('waiting', 'running') union all select 1 from outbox where dispatched_at is null";
  for (let turn = 0; turn < 300 && (await client.query(waiting)).rowCount; turn += 1) {
    if (turn % 10 === 0) {
      await client.query(
        "update webhook_delivery set next_attempt_at = now() where state = 'waiting' and next_attempt_at > now() + interval '30 seconds'",
      );
    }
    await pause(1000);
  }
  await client.end();
}

function figuresOf(run: Run, times: ReadonlyMap<string, number>): CrashOutcome {
  const { server, postgres, both } = run.back;
  return {
    killed: { server: server.length, postgres: postgres.length, both: both.length },
    acknowledged: [...run.all.values()].reduce((sum, { length }) => sum + length, 0),
    sentAgain: run.load.sentAgain,
    jobs: run.all.get('job')?.length ?? 0,
    delivered: times.size,
    deliveredAgain: [...times.values()].filter((count) => count > 1).length,
    back: { server: spread(server), postgres: spread(postgres), both: spread(both) },
    wrong: run.wrong,
  };
}

function spread(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b).map(Math.round);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, slowest: sorted.at(-1) ?? 0 };
}
