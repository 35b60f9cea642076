import type { Command } from 'commander';
import type { WorkOptions } from '../../app/effects.ts';
import type { Texts } from '../../vocabulary/text.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { CommonOptions } from '../options.ts';
import { progressBar } from '../progress-bar.ts';
import { type Session, say } from '../session.ts';

/** What a command adds to the program; `finish` takes its exit code. */
export interface CommandContext {
  readonly program: Command;
  readonly session: Session;
  readonly finish: (code: ExitCode) => void;
}

/** Puts examples under the help of a command. */
export function addExamples(
  command: Command,
  session: Session,
  examples: readonly (readonly [line: string, what: Texts])[],
): void {
  const title = say(session, { en: 'Examples:', zh: '示例：' });
  const lines = examples.map(([line, what]) => `  # ${say(session, what)}\n  ${line}`);
  command.addHelpText('after', `\n${title}\n${lines.join('\n')}`);
}

/** Runs work that can be interrupted, with a progress bar while it lasts. */
export async function withProgress<T>(
  session: Session,
  options: CommonOptions,
  work: (options: WorkOptions) => Promise<T>,
): Promise<T> {
  const bar = progressBar(session, options.quiet === true);
  try {
    return await work({ signal: session.signal, onProgress: bar.show });
  } finally {
    bar.stop();
  }
}
