import { progressOf } from '../../../engagement/progress.ts';
import { states } from '../../../engagement/states.ts';
import type { ProjectLine } from '../../../vocabulary/registry/projects/project-page.ts';
import type { ProjectCase } from './project-case.ts';

/** A project as lists show it on a day. */
export function projectLine({ row, record }: ProjectCase, on: string): ProjectLine {
  const { texts, final } = states[record.state];
  return {
    id: row.id,
    title: record.title,
    state: record.state,
    stateTexts: texts,
    final,
    referenceDate: record.plan?.referenceDate ?? null,
    progress: progressOf(record, on),
    version: row.version,
    changedAt: row.changedAt.toISOString(),
  };
}
