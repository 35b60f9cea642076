// Teaches zod to describe schemas: those made before it has come cannot be.
import '@hono/zod-openapi';
import { randomUUID } from 'node:crypto';
import { type Logger, pino } from 'pino';
import { webAppFolder } from '../app/files/package-files.ts';
import { openRegistry, type Registry, type RegistryPlace } from '../app/registry/open-registry.ts';
import { version } from '../app/version.ts';
import { withoutContent } from '../app/without-content.ts';
import type { Tracing } from '../trace/start-tracing.ts';
import { createServer } from './create-server.ts';
import { type Answer, listen } from './listen.ts';

export interface ServerPlace extends RegistryPlace {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Where people reach it; where it listens, if nothing is said. */
  readonly url?: URL | undefined;
  /** How many proxies of our own stand before it. */
  readonly proxies: number;
  readonly metricsToken?: string | undefined;
  /** How many requests a minute one account, and its API tokens together, may each make; 0: any number. */
  readonly accountPerMinute?: number | undefined;
  /** Whether traces are sent to where the environment says. */
  readonly tracing?: boolean;
}

export interface RunningServer {
  readonly url: URL;
  /** Absent where the registry was set up. */
  readonly setUpCode: string | undefined;
  /** Resolves with the reason where it cannot go on; `stop` is still to be called. */
  readonly lost: Registry['lost'];
  /** Ends what was begun, anchors the audit trail and closes the database. */
  readonly stop: () => Promise<void>;
}

/** How long requests may take to end once the server stops. */
const patience = 10_000;

/** Opens the registry and serves it. Raises `server.port-taken` and what `openRegistry` raises. */
export async function startServer(
  place: ServerPlace,
  clock: () => Date,
  log: Logger = pino({ base: null }, pino.destination(2)),
): Promise<RunningServer> {
  const tracing = await tracingOf(place);
  const registry = await openRegistry(place, clock, {
    onFault: (error, task) =>
      log.error({ task, error: withoutContent(error) }, 'work in the background failed'),
    onSwept: (swept) => log.info({ task: 'uploads', swept }, 'removed what is left of uploads'),
    onStanding: (database) => log.warn({ database }, 'the database changed its standing'),
  });
  const { metricsToken, proxies, privateWebhooks, accountPerMinute } = place;
  const stopping = new AbortController();
  const settings = {
    registry,
    stopping: stopping.signal,
    proxies,
    log,
    newId: randomUUID,
    metricsToken,
    accountPerMinute,
    privateWebhooks,
    webApp: webAppFolder(),
  };
  try {
    // Its own address is known once a port was taken; nobody was told it before.
    let answer: Answer = () => new Response(null, { status: 503 });
    const listening = await listen((request, env) => answer(request, env), place);
    const url = place.url ?? addressOf(place.host, listening.port);
    answer = createServer({ ...settings, url, anyName: place.url === undefined }).fetch;
    return {
      url,
      setUpCode: registry.setUpCode,
      lost: registry.lost,
      stop: async () => {
        stopping.abort();
        await listening.stop(patience);
        await registry.close();
        await tracing?.stop();
      },
    };
  } catch (error) {
    await registry.close();
    throw error;
  }
}

/** Loaded where it is asked for: a server without traces pays nothing for them. */
async function tracingOf({ tracing }: ServerPlace): Promise<Tracing | undefined> {
  if (!tracing) return undefined;
  const { startTracing } = await import('../trace/start-tracing.ts');
  return startTracing(version);
}

function addressOf(host: string, port: number): URL {
  const shown = host.includes(':') ? `[${host}]` : host;
  return new URL(`http://${shown}:${port}`);
}
