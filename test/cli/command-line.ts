import { spawn } from 'node:child_process';
import { inject } from 'vitest';
import { realEffects } from '../../src/app/compose.ts';
import type { Effects } from '../../src/app/effects.ts';
import { chooseLanguage } from '../../src/cli/language.ts';
import { run } from '../../src/cli/run.ts';
import type { Output } from '../../src/cli/session.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Around {
  readonly effects?: Partial<Effects>;
  readonly signal?: AbortSignal;
}

/** A page that holds its data and nothing else: the real one is tested in a browser. */
const emptyPage = async () => '<!--assay-data-->';

/** Runs one command line in this process, with the real engine and file system. */
export async function assay(args: readonly string[], around: Around = {}): Promise<Ended> {
  const texts = { stdout: '', stderr: '' };
  const output = (name: keyof typeof texts): Output => ({
    terminal: false,
    colours: false,
    width: 100,
    write: async (text) => {
      texts[name] += text;
    },
  });
  const code = await run(args, {
    language: chooseLanguage(args, {}),
    effects: { ...realEffects(), reportPage: emptyPage, ...around.effects },
    signal: around.signal ?? new AbortController().signal,
    stdout: output('stdout'),
    stderr: output('stderr'),
  });
  return { code, ...texts };
}

export interface Running {
  readonly ended: Promise<Ended>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Stops reading, as `| head` does. */
  readonly closeOutput: () => void;
}

/** Starts the command line as a process of its own. */
export function startAssay(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Running {
  const child = spawn(process.execPath, [inject('commandLine'), ...args], {
    cwd: options.cwd,
    env: { PATH: process.env.PATH, ...options.env },
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    texts.stdout += data;
  });
  child.stderr.on('data', (data) => {
    texts.stderr += data;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, ...texts }));
  });
  return { ended, kill: (signal) => child.kill(signal), closeOutput: () => child.stdout.destroy() };
}
