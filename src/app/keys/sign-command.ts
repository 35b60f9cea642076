import { CommandFailed, runCommand } from '../files/run-command.ts';
import { signCommandFailed } from './key-problems.ts';

/** A device that does not answer must not hold a certificate and its transaction for ever. */
const limits = { seconds: 30, mostBytes: 4096 };

/** What the signing command of the operator answers to bytes. Raises `keys.sign-command-failed`. */
export async function answerOfCommand(
  command: string,
  input: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await runCommand(command, input, limits);
  } catch (error) {
    if (error instanceof CommandFailed) throw signCommandFailed({ ended: error.ended });
    throw error;
  }
}
