import { printable } from './printable.ts';
import type { Output } from './session.ts';

/**
 * A stream of the process. A reader that went away (`assay … | head`) is no error: what is
 * written after that is dropped.
 */
export function streamOutput(
  stream: NodeJS.WriteStream,
  env: Readonly<Record<string, string | undefined>>,
): Output {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  const terminal = stream.isTTY === true;
  return {
    terminal,
    colours: terminal && !env.NO_COLOR && env.TERM !== 'dumb',
    width: stream.columns ?? 100,
    write: (text) =>
      new Promise((resolve) => {
        if (closed) resolve();
        else stream.write(terminal ? printable(text) : text, () => resolve());
      }),
  };
}
