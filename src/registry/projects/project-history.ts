import { asc, eq, max } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { projectEvents } from '../../store/tables/projects.ts';
import type { ProjectRow } from './project-row.ts';

/** One line of a project's history, as it is kept. */
export type ProjectHistoryRow = typeof projectEvents.$inferSelect;
export type NewProjectLine = Pick<
  ProjectHistoryRow,
  'event' | 'from' | 'to' | 'at' | 'account' | 'details'
>;

/** Adds a line behind those that stand; the transaction holds the project, so that nobody else does. */
export async function addProjectLine(
  tx: Transaction,
  { id, organisationId }: ProjectRow,
  line: NewProjectLine,
): Promise<void> {
  const [last] = await tx
    .select({ sequence: max(projectEvents.sequence) })
    .from(projectEvents)
    .where(eq(projectEvents.projectId, id));
  const sequence = (last?.sequence ?? 0) + 1;
  await tx.insert(projectEvents).values({ ...line, projectId: id, organisationId, sequence });
}

/** All that happened to a project, in order. */
export async function readProjectHistory(
  tx: Transaction,
  id: string,
): Promise<ProjectHistoryRow[]> {
  return await tx
    .select()
    .from(projectEvents)
    .where(eq(projectEvents.projectId, id))
    .orderBy(asc(projectEvents.sequence));
}
