import { spawn } from 'node:child_process';
import { signCommandFailed } from './key-problems.ts';

/** A device that does not answer must not hold a certificate and its transaction for ever. */
const longestSeconds = 30;
/** No signature of ours is near it: whatever is longer is no signature. */
const mostBytes = 4096;

/**
 * What a command of the operator answers on standard output to bytes on standard input. It runs in a shell, so that
 * it may be a pipe. Raises `keys.sign-command-failed`.
 */
export async function answerOfCommand(
  command: string,
  input: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  return await new Promise((resolve, reject) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: longestSeconds * 1000,
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => {
      parts.push(part);
      if (parts.reduce((sum, { length }) => sum + length, 0) > mostBytes) child.kill();
    });
    // One that ends without reading breaks the pipe: its exit says more than that.
    child.stdin.on('error', () => undefined);
    child.on('error', () => reject(signCommandFailed({ ended: 'not started' })));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(new Uint8Array(Buffer.concat(parts)));
      else reject(signCommandFailed({ ended: signal ?? String(code) }));
    });
    child.stdin.end(input);
  });
}
