import type { TestProject } from 'vitest/node';
import { buildCommandLine } from './build-command-line.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the built command line, for tests that start it as a process. */
    commandLine: string;
  }
}

/** One build of the command line for a test run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { main, remove } = await buildCommandLine();
  project.provide('commandLine', main);
  return remove;
}
