import { CommanderError } from 'commander';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { tellFailure } from './failure.ts';
import { createProgram } from './program.ts';
import type { Session } from './session.ts';
import { usageProblem } from './usage.ts';

/** Runs one command line and returns its exit code; nothing is thrown. */
export async function run(args: readonly string[], session: Session): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const printed: string[] = [];
  const program = createProgram(session, {
    finish: (own) => {
      code = own;
    },
    print: (text) => void printed.push(text),
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      return await tellFailure(error, session, args.includes('--debug'));
    }
    return await tellUsage(error, printed, session);
  }
}

async function tellUsage(error: CommanderError, printed: string[], session: Session) {
  const asked = error.exitCode === 0;
  if (printed.length > 0) {
    await (asked ? session.stdout : session.stderr).write(printed.join(''));
    return asked ? exitCodes.done : exitCodes.usage;
  }
  return await tellFailure(usageProblem(error), session, false);
}
