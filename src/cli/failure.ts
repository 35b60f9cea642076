import { withoutContent } from '../app/without-content.ts';
import { Problem } from '../vocabulary/problem.ts';
import type { Texts } from '../vocabulary/text.ts';
import { renderProblem } from '../words/words.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
import { type Session, say } from './session.ts';

const interrupted: Texts = {
  en: 'Interrupted. Nothing was written.',
  zh: '已中断，未写入任何结果。',
};
const bug: Texts = {
  en: 'This is a bug in Assay ({name}). Please report it with the output of --debug, which shows no data.',
  zh: '这是数衡的程序缺陷（{name}）。请附上 --debug 的输出（不含数据）报告此问题。',
};

/** Tells the person why the run ended, and returns the exit code. */
export async function tellFailure(
  error: unknown,
  session: Session,
  debug: boolean,
): Promise<ExitCode> {
  if (session.signal.aborted) {
    await session.stderr.write(`${say(session, interrupted)}\n`);
    return exitCodes.interrupted;
  }
  const known = error instanceof Problem;
  const lines = known
    ? [...causesOf(error), error].map((problem) => renderProblem(problem, session.language))
    : [say(session, bug, { name: nameOf(error) })];
  await session.stderr.write(`${lines.join('\n')}\n`);
  if (debug) await session.stderr.write(`${withoutContent(error)}\n`);
  return known ? exitCodeOf(error) : exitCodes.crash;
}

/** The problems that led to a problem, such as those of the files of a source. */
function causesOf({ cause }: Problem): readonly Problem[] {
  return Array.isArray(cause) ? cause.filter((one) => one instanceof Problem) : [];
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
