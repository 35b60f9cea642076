import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { defineProblem } from '../../../vocabulary/problem.ts';
import { CommandFailed, runCommand } from '../../files/run-command.ts';
import { replacePrivateFile } from '../../keys/private-file.ts';
import type { Anchoring } from './anchoring.ts';

const anchorCommandFailed = defineProblem<'ended'>({
  code: 'audit.anchor-command-failed',
  params: ['ended'],
  texts: {
    en: 'The command that takes anchors elsewhere ended with {ended}; they wait for its next run.',
    zh: '将锚点存往别处的命令以 {ended} 结束；锚点将在下次运行时再送出。',
  },
  remedy: {
    en: 'Run the value of ASSAY_ANCHOR_COMMAND by hand as the account of the server, with lines on standard input: it must end with 0 within a minute.',
    zh: '请以服务器账户手工运行 ASSAY_ANCHOR_COMMAND 的内容并从标准输入给出若干行：应在一分钟内以 0 结束。',
  },
});

const limits = { seconds: 60, mostBytes: 65_536 };
const sentSchema = z.strictObject({ lines: z.int().nonnegative() });

/**
 * Hands the anchors that a command of the operator has not taken yet to it, on standard input, with the number of the
 * first in `ASSAY_ANCHOR_LINE`; returns how many. What a crash cut off is handed to it again under the same number.
 * Raises `audit.anchor-command-failed`.
 */
export async function sendAnchors({ file }: Anchoring, command: string): Promise<number> {
  const standing = `${file}.sent`;
  const text = await textOf(file);
  // The end of a file that a crash cut off was never acknowledged.
  const lines = text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1);
  const sent = await sentLines(standing);
  const waiting = lines.slice(sent);
  if (waiting.length === 0) return 0;
  const environment = { ASSAY_ANCHOR_LINE: String(sent + 1) };
  try {
    await runCommand(command, `${waiting.join('\n')}\n`, { ...limits, environment });
  } catch (error) {
    if (error instanceof CommandFailed) throw anchorCommandFailed({ ended: error.ended });
    throw error;
  }
  await replacePrivateFile(standing, { lines: lines.length });
  return waiting.length;
}

async function sentLines(standing: string): Promise<number> {
  const text = await textOf(standing);
  return text === '' ? 0 : sentSchema.parse(JSON.parse(text)).lines;
}

async function textOf(path: string): Promise<string> {
  return await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '';
  });
}
