import { spawn } from 'node:child_process';

/** A command of the operator did not end well. */
export class CommandFailed extends Error {
  /** Its exit code, the signal that ended it, or that it was not started. */
  readonly ended: string;

  constructor(ended: string) {
    super(`a command ended with ${ended}`);
    this.ended = ended;
  }
}

export interface CommandLimits {
  /** After which it is ended. */
  readonly seconds: number;
  /** Of its answer; whatever is longer is no answer. */
  readonly mostBytes: number;
  /** Of its environment, beside our own. */
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * What a command of the operator answers on standard output to bytes on standard input. It runs in a shell, so that
 * it may be a pipe. Raises `CommandFailed`.
 */
export async function runCommand(
  command: string,
  input: Uint8Array | string,
  { seconds, mostBytes, environment = {} }: CommandLimits,
): Promise<Uint8Array<ArrayBuffer>> {
  return await new Promise((resolve, reject) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: seconds * 1000,
      env: { ...process.env, ...environment },
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => {
      parts.push(part);
      if (parts.reduce((sum, { length }) => sum + length, 0) > mostBytes) child.kill();
    });
    // One that ends without reading breaks the pipe: its exit says more than that.
    child.stdin.on('error', () => undefined);
    child.on('error', () => reject(new CommandFailed('not started')));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(new Uint8Array(Buffer.concat(parts)));
      else reject(new CommandFailed(signal ?? String(code)));
    });
    child.stdin.end(input);
  });
}
