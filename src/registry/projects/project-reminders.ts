import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { projectReminders, projects } from '../../store/tables/projects.ts';
import type { ProjectRow } from './project-row.ts';

/** A request for evidence that people were reminded of. */
export interface Reminder {
  readonly request: string;
  readonly dueOn: string;
  readonly at: Date;
}

/** Projects in these states with a request that is open after its due day. */
export async function projectsWithOverdue(
  tx: Transaction,
  { states, on }: { readonly states: readonly string[]; readonly on: string },
): Promise<ProjectRow[]> {
  const late = '$.requests[*] ? (@.state == "open" && @.dueOn < $on)';
  return await tx
    .select()
    .from(projects)
    .where(
      and(
        inArray(projects.state, [...states]),
        sql`jsonb_path_exists(${projects.record}, ${late}::jsonpath, jsonb_build_object('on', ${on}::text))`,
      ),
    )
    .orderBy(asc(projects.id));
}

/** Enters reminders and returns those that nobody entered before. */
export async function keepReminders(
  tx: Transaction,
  { id: projectId, organisationId }: Pick<ProjectRow, 'id' | 'organisationId'>,
  reminders: readonly Reminder[],
): Promise<Reminder[]> {
  if (reminders.length === 0) return [];
  const rows = reminders.map((one) => ({ ...one, organisationId, projectId }));
  const { request, dueOn, at } = projectReminders;
  return await tx
    .insert(projectReminders)
    .values(rows)
    .onConflictDoNothing()
    .returning({ request, dueOn, at });
}

/** The reminders of a project, the first first. */
export async function remindersOf(tx: Transaction, projectId: string): Promise<Reminder[]> {
  const { request, dueOn, at } = projectReminders;
  return await tx
    .select({ request, dueOn, at })
    .from(projectReminders)
    .where(eq(projectReminders.projectId, projectId))
    .orderBy(asc(at), asc(request));
}
