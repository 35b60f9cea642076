import { readSeal, sealFollowing } from '../../../registry/projects/project-seal.ts';
import { forPurpose } from '../../../store/in-organisation.ts';
import {
  type IssuedProject,
  type ProjectSeal,
  type ProjectVerification,
  projectFileSchema,
} from '../../../vocabulary/registry/projects/issued-project.ts';
import type { PublicContext } from '../certificates/publish-status-list.ts';
import { judgeReport } from './judge-report.ts';
import { notAReport } from './project-problems.ts';

/** Examines the seal of a report that was issued here, for anyone. Raises `registry.not-found`. */
export async function verifyIssuedReport(
  context: PublicContext,
  project: string,
): Promise<ProjectVerification> {
  const { jws } = await forPurpose(context.db, 'public', (tx) => readSeal(tx, project));
  return await examine(context, jws);
}

/**
 * Examines the file of a report, for anyone: whether this registry sealed it, and whether its record is the one that
 * was sealed. Raises `project.not-a-report`.
 */
export async function verifyReportFile(
  context: PublicContext,
  file: unknown,
): Promise<ProjectVerification> {
  const parsed = projectFileSchema.safeParse(file);
  if (!parsed.success) throw notAReport({});
  const { document, seal } = parsed.data;
  return await examine(context, seal, document);
}

async function examine(
  context: PublicContext,
  jws: string,
  document?: IssuedProject,
): Promise<ProjectVerification> {
  const at = context.clock().toISOString();
  const keys = await context.office.keys.publicKeys();
  const verdict = await judgeReport(jws, { keys, document });
  const followedBy = verdict.seal === null ? null : await followerOf(context, verdict.seal);
  return { at, ...verdict, followedBy };
}

async function followerOf(
  { db }: PublicContext,
  { id, issuer }: ProjectSeal,
): Promise<ProjectVerification['followedBy']> {
  const place = { project: bare(id), organisation: bare(issuer.id) };
  const found = await forPurpose(db, 'public', (tx) => sealFollowing(tx, place));
  return found === undefined
    ? null
    : { id: found.projectId, issuedAt: found.issuedAt.toISOString() };
}

function bare(urn: string): string {
  return urn.slice('urn:uuid:'.length);
}
