import { asc, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assets } from '../../store/tables/assets.ts';
import { projectAssets, projects } from '../../store/tables/projects.ts';
import { changedMeanwhile, notFound } from '../registry-problems.ts';

/** A project as it is kept. What its record means is known to `engagement`, which this room does not import. */
export type ProjectRow = typeof projects.$inferSelect;

export type NewProject = Pick<
  ProjectRow,
  'organisationId' | 'title' | 'state' | 'follows' | 'record'
>;

/** What a step writes. */
export type ProjectChange = Pick<ProjectRow, 'title' | 'state' | 'record'> &
  Partial<Pick<ProjectRow, 'document'>>;

export async function addProject(
  tx: Transaction,
  project: NewProject,
  at: Date,
): Promise<ProjectRow> {
  const [row] = await tx
    .insert(projects)
    .values({ ...project, createdAt: at, changedAt: at })
    .returning();
  if (row === undefined) throw new Error('bug: the project just written is out of sight');
  return row;
}

/** Raises `registry.not-found`. */
export async function readProject(tx: Transaction, id: string): Promise<ProjectRow> {
  const [row] = await tx.select().from(projects).where(eq(projects.id, id));
  if (row === undefined) throw notFound({ kind: 'project', id });
  return row;
}

/** The same, held until the transaction ends: whoever else wants to change it waits. Raises `registry.not-found`. */
export async function lockProject(tx: Transaction, id: string): Promise<ProjectRow> {
  const [row] = await tx.select().from(projects).where(eq(projects.id, id)).for('update');
  if (row === undefined) throw notFound({ kind: 'project', id });
  return row;
}

/** Refuses who decides on what is no longer so. Raises `registry.changed-meanwhile`. */
export function expectProjectVersion(row: ProjectRow, version: number): void {
  if (version !== row.version) throw changedMeanwhile({ kind: 'project', version: row.version });
}

/** Writes to a row that the transaction holds, and returns it with its next version. */
export async function changeProject(
  tx: Transaction,
  row: ProjectRow,
  { change, at }: { readonly change: ProjectChange; readonly at: Date },
): Promise<ProjectRow> {
  const [written] = await tx
    .update(projects)
    .set({ ...change, version: row.version + 1, changedAt: at })
    .where(eq(projects.id, row.id))
    .returning();
  if (written === undefined) throw new Error('bug: a project that is held cannot be written');
  return written;
}

/** Projects that follow one, in the order of their opening. */
export async function projectsFollowing(tx: Transaction, id: string): Promise<ProjectRow[]> {
  return await tx
    .select()
    .from(projects)
    .where(eq(projects.follows, id))
    .orderBy(asc(projects.createdAt), asc(projects.id));
}

/** Puts exactly these assets into the scope of a project. */
export async function setScope(
  tx: Transaction,
  { id: projectId, organisationId }: ProjectRow,
  wanted: readonly string[],
): Promise<void> {
  await tx.delete(projectAssets).where(eq(projectAssets.projectId, projectId));
  if (wanted.length === 0) return;
  const rows = [...new Set(wanted)].map((assetId) => ({ organisationId, projectId, assetId }));
  await tx.insert(projectAssets).values(rows);
}

/** An asset as a project names it. */
export interface ScopeAsset {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** The assets of these ids, by name. Raises `registry.not-found` for the first that is not there. */
export async function readScope(tx: Transaction, ids: readonly string[]): Promise<ScopeAsset[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: assets.id, key: assets.key, name: assets.name })
    .from(assets)
    .where(inArray(assets.id, [...ids]))
    .orderBy(asc(assets.name), asc(assets.id));
  const missing = ids.find((id) => !rows.some((row) => row.id === id));
  if (missing !== undefined) throw notFound({ kind: 'asset', id: missing });
  return rows;
}
