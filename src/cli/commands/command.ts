import { join } from 'node:path';
import type { Command } from 'commander';
import type { WorkOptions } from '../../app/effects.ts';
import { writeFiles } from '../../app/files/write-files.ts';
import type { Language, Texts } from '../../vocabulary/text.ts';
import { renderProblem } from '../../words/words.ts';
import type { ExitCode } from '../exit-codes.ts';
import { type Session, say, writeAll } from '../session.ts';
import type { SharedOptions } from '../shared-options.ts';

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
  options: Pick<SharedOptions, 'json' | 'quiet' | 'out'>,
  work: (options: WorkOptions) => Promise<T>,
): Promise<T> {
  const { progressBar } = await import('../progress-bar.ts');
  const bar = progressBar(session, options.quiet === true);
  try {
    return await work({
      signal: session.signal,
      onProgress: bar.show,
      onNote: (note) => {
        if (options.quiet === true) return;
        void session.stderr.write(`${renderProblem(note, session.language)}\n`);
      },
    });
  } finally {
    bar.stop();
  }
}

interface TextStyle {
  readonly language: Language;
  readonly colours: boolean;
  readonly width: number;
}

/** What a command found, as a document and as text. */
interface Result {
  /** Name of the file under `--out`, without its ending. */
  readonly name: string;
  readonly document: unknown;
  readonly text: (style: TextStyle) => string;
}

/** How text for the session's standard output is to look. */
export function textStyle({ language, stdout }: Session): TextStyle {
  return { language, colours: stdout.colours, width: stdout.width };
}

/** Prints a result as JSON or as text, and writes its JSON under `--out`. */
export async function tellResult(
  session: Session,
  options: Pick<SharedOptions, 'json' | 'quiet' | 'out'>,
  { name, document, text }: Result,
): Promise<void> {
  const json = () => [`${JSON.stringify(document, null, 2)}\n`];
  if (options.out !== undefined) {
    const file = { path: join(options.out, `${name}.json`), content: json() };
    await writeFiles([file], session.effects, session.signal);
  }
  if (options.json === true) await writeAll(session.stdout, json());
  else if (options.quiet !== true) {
    const said = text(textStyle(session));
    await session.stdout.write(said.endsWith('\n') ? said : `${said}\n`);
  }
}
