import { and, asc, eq } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { projectSeals } from '../../store/tables/projects.ts';
import { notFound } from '../registry-problems.ts';

export type ProjectSealRow = typeof projectSeals.$inferSelect;

/** Keeps the seal of a report, in the transaction that issues it. */
export async function keepSeal(tx: Transaction, seal: ProjectSealRow): Promise<void> {
  await tx.insert(projectSeals).values(seal);
}

/** The seal of a report, public. Raises `registry.not-found`. */
export async function readSeal(tx: Transaction, project: string): Promise<ProjectSealRow> {
  const [row] = await tx.select().from(projectSeals).where(eq(projectSeals.projectId, project));
  if (row === undefined) throw notFound({ kind: 'report', id: project });
  return row;
}

/** The first report that the same organisation issued to follow one; undefined where none does. */
export async function sealFollowing(
  tx: Transaction,
  { project, organisation }: { readonly project: string; readonly organisation: string },
): Promise<ProjectSealRow | undefined> {
  const [row] = await tx
    .select()
    .from(projectSeals)
    .where(and(eq(projectSeals.follows, project), eq(projectSeals.organisationId, organisation)))
    .orderBy(asc(projectSeals.issuedAt), asc(projectSeals.projectId))
    .limit(1);
  return row;
}
