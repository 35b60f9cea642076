import { readSeal, sealFollowing } from '../../../registry/projects/project-seal.ts';
import { forPurpose } from '../../../store/in-organisation.ts';
import {
  type IssuedProject,
  type ProjectSeal,
  type ProjectVerification,
  projectFileSchema,
  projectSealSchema,
} from '../../../vocabulary/registry/projects/issued-project.ts';
import { readJws } from '../../keys/jws.ts';
import type { PublicContext } from '../certificates/publish-status-list.ts';
import { documentText, sealType, sha256Of } from './issue-report.ts';
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
  const read = await readJws(jws, await context.office.keys.publicKeys());
  const seal = projectSealSchema.safeParse(read?.claims);
  if (read?.typ !== sealType || !seal.success) {
    return { at, signature: 'invalid', key: null, seal: null, document: null, followedBy: null };
  }
  return {
    at,
    signature: 'valid',
    key: read.key,
    seal: seal.data,
    document: document === undefined ? null : comparison(document, seal.data),
    followedBy: await followerOf(context, seal.data),
  };
}

function comparison(document: IssuedProject, { id, documentSha256 }: ProjectSeal) {
  const isSame =
    `urn:uuid:${document.id}` === id && sha256Of(documentText(document)) === documentSha256;
  return isSame ? 'same' : 'altered';
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
