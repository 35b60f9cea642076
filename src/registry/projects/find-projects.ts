import { and, desc, eq, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { projectAssets, projects } from '../../store/tables/projects.ts';
import { type Page, pageOf, readPageEnd } from '../registrations/page-cursor.ts';
import type { ProjectRow } from './project-row.ts';

export interface ProjectSearch {
  readonly states?: readonly string[] | undefined;
  /** Projects that have this asset in scope. */
  readonly asset?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

// To the millisecond, which is what a cursor remembers.
const changed = sql`date_trunc('milliseconds', ${projects.changedAt})`;

/** A page of projects, the last changed first. Raises `registry.bad-cursor`. */
export async function findProjects(
  tx: Transaction,
  { states, asset, after, limit }: ProjectSearch,
): Promise<Page<ProjectRow>> {
  const rows = await tx
    .select()
    .from(projects)
    .where(
      and(
        states === undefined ? undefined : inArray(projects.state, [...states]),
        asset === undefined ? undefined : inArray(projects.id, withAsset(tx, asset)),
        behind(after),
      ),
    )
    .orderBy(desc(changed), desc(projects.id))
    .limit(limit + 1);
  return pageOf(rows, limit, ({ changedAt, id }) => ({ at: changedAt, id }));
}

function withAsset(tx: Transaction, asset: string) {
  return tx
    .select({ id: projectAssets.projectId })
    .from(projectAssets)
    .where(eq(projectAssets.assetId, asset));
}

function behind(cursor: string | undefined): SQL | undefined {
  if (cursor === undefined) return undefined;
  const { at, id } = readPageEnd(cursor);
  const moment = sql`${at.toISOString()}::timestamptz`;
  return or(lt(changed, moment), and(eq(changed, moment), lt(projects.id, id)));
}
