/** What the process says when it ends. 1 is never used on purpose: it means a crash. */
export const exitCodes = {
  done: 0,
  crash: 1,
  usage: 2,
  nothingReadable: 3,
  findings: 4,
  incomplete: 5,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Every other problem is one of usage: what was asked cannot be done as it was asked. */
const byProblem: Readonly<Record<string, ExitCode>> = {
  'app.nothing-readable': exitCodes.nothingReadable,
};

/** The exit code of a problem that ended the run. */
export function exitCodeOf(problem: { readonly code: string }): ExitCode {
  return byProblem[problem.code] ?? exitCodes.usage;
}
