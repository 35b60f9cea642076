import type { RunningServer } from './running-server.ts';
import { type Signed, send, type Write, writeOf } from './writes.ts';

/** What writers sent and what of it was acknowledged. */
export interface Load {
  sentAgain: number;
  /** Names of acknowledged writes, by kind, since they were last taken. */
  readonly acknowledged: Map<Write['kind'], string[]>;
  /** How many were acknowledged since they were last taken. */
  readonly count: () => number;
  /** What got no answer, and was not sent again yet. */
  readonly cutOff: () => readonly Write[];
  /** Starts writers; they go on until they are stopped or what they write to is gone. */
  readonly start: (server: RunningServer, signed: Signed) => { readonly stop: () => Promise<void> };
  /** Sends again what a crash cut off: done or not, under its key it is done once. */
  readonly finishCutOff: (server: RunningServer, signed: Signed) => Promise<void>;
}

const writers = 6;

export function newLoad(): Load {
  let number = 0;
  const cutOff: Write[] = [];
  const acknowledge = ({ kind, name }: Write, answer: string) => {
    const known = knownBy(kind, answer) ?? name;
    load.acknowledged.set(kind, [...(load.acknowledged.get(kind) ?? []), known]);
  };
  const load: Load = {
    sentAgain: 0,
    acknowledged: new Map(),
    count: () => [...load.acknowledged.values()].reduce((sum, { length }) => sum + length, 0),
    cutOff: () => cutOff,
    start: (server, signed) => {
      let running = true;
      const write = async () => {
        while (running) {
          const next = writeOf(number++, signed);
          const answer = await send(server.url, signed, next);
          if (answer === undefined) {
            cutOff.push(next);
            return;
          }
          acknowledge(next, answer);
        }
      };
      const ended = Promise.all(Array.from({ length: writers }, write));
      return {
        stop: async () => {
          running = false;
          await ended;
        },
      };
    },
    finishCutOff: async (server, signed) => {
      for (const write of cutOff.splice(0)) {
        const answer = await send(server.url, signed, write);
        if (answer === undefined) throw new Error(`${write.kind}: refused after the restart`);
        load.sentAgain += 1;
        acknowledge(write, answer);
      }
    },
  };
  return load;
}

/** The id that an answer gives, for what has no name of its own. */
function knownBy(kind: Write['kind'], answer: string): string | undefined {
  if (kind === 'ping') return String(JSON.parse(answer).delivery);
  return kind === 'job' ? String(JSON.parse(answer).id) : undefined;
}
