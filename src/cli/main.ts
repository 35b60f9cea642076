import { realEffects } from '../app/compose.ts';
import { tellFailure } from './failure.ts';
import { interruptionSignal } from './interruption.ts';
import { chooseLanguage } from './language.ts';
import { run } from './run.ts';
import type { Session } from './session.ts';
import { streamOutput } from './streams.ts';

const args = process.argv.slice(2);
const session: Session = {
  language: chooseLanguage(args, process.env),
  effects: realEffects(),
  signal: interruptionSignal(process),
  stdout: streamOutput(process.stdout, process.env),
  stderr: streamOutput(process.stderr, process.env),
};
const crash = async (error: unknown) => {
  process.exit(await tellFailure(error, session, args.includes('--debug')));
};
process.on('uncaughtException', crash);
process.on('unhandledRejection', crash);

process.exit(await run(args, session));
