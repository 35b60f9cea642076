import { eq } from 'drizzle-orm';
import { namesOf } from '../../../access/members.ts';
import { appendAudit } from '../../../audit/append.ts';
import { readProjectHistory } from '../../../registry/projects/project-history.ts';
import { readScope } from '../../../registry/projects/project-row.ts';
import { keepSeal } from '../../../registry/projects/project-seal.ts';
import type { Transaction } from '../../../store/connect.ts';
import { organisations } from '../../../store/tables/organisations.ts';
import {
  type IssuedProject,
  issuedProjectSchema,
  type ProjectSeal,
  projectSealSchema,
} from '../../../vocabulary/registry/projects/issued-project.ts';
import { signJws } from '../../keys/jws.ts';
import { addresses } from '../certificates/issuing-office.ts';
import { peopleIn } from './people-in.ts';
import type { ProjectCase, ProjectContext } from './project-case.ts';
import { documentText, sealType, sha256Of } from './sealed-document.ts';

interface Issuing {
  readonly context: ProjectContext;
  /** Where the organisation's audit trail stands. */
  readonly auditHead: { readonly sequence: number; readonly hash: string };
}

/**
 * Seals the record of a project that is being issued, in the transaction that issues it, and returns the record as
 * canonical JSON.
 */
export async function keepIssuedReport(
  tx: Transaction,
  issued: ProjectCase,
  { context, auditHead }: Issuing,
): Promise<string> {
  const { row, record } = issued;
  const { organisation, account } = context.caller;
  const at = new Date(record.at);
  const document = await issuedDocument(tx, issued, auditHead);
  const text = documentText(document);
  const sha256 = sha256Of(text);
  const key = await context.office.keys.current();
  const claims = sealOf(document, { sha256, office: context.office });
  const jws = await signJws(claims, key, { typ: sealType });
  await keepSeal(tx, {
    projectId: row.id,
    organisationId: row.organisationId,
    follows: row.follows,
    sha256,
    jws,
    issuedAt: at,
  });
  await appendAudit(tx, {
    organisation,
    account,
    action: 'project.sealed',
    subject: `project:${row.id}`,
    details: { sha256, key: key.id },
    at,
  });
  return text;
}

async function issuedDocument(
  tx: Transaction,
  { row, record }: ProjectCase,
  auditHead: Issuing['auditHead'],
): Promise<IssuedProject> {
  const [organisation] = await tx
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, row.organisationId));
  if (organisation === undefined) throw new Error('bug: an organisation is out of its own sight');
  const history = await readProjectHistory(tx, row.id);
  return issuedProjectSchema.parse({
    schema: 'assay-project/1',
    id: row.id,
    organisation,
    issuedAt: record.at,
    record,
    assets: await readScope(tx, record.plan?.assets ?? []),
    people: await namesOf(tx, peopleIn(record)),
    history: history.map(({ sequence, at, event, from, to, account }) => ({
      sequence,
      at: at.toISOString(),
      event,
      from,
      to,
      account,
    })),
    auditHead: { sequence: auditHead.sequence, sha256: auditHead.hash },
  });
}

function sealOf(
  { id, organisation, issuedAt, record: { plan, follows } }: IssuedProject,
  { sha256, office }: { readonly sha256: string; readonly office: ProjectContext['office'] },
): ProjectSeal {
  return projectSealSchema.parse({
    type: 'AssayProjectReport',
    id: `urn:uuid:${id}`,
    issuer: { id: `urn:uuid:${organisation.id}`, name: organisation.name },
    ...(follows === undefined ? {} : { follows: `urn:uuid:${follows}` }),
    referenceDate: plan?.referenceDate,
    issuedAt,
    documentSha256: sha256,
    keys: addresses.keys(office),
    verification: addresses.project(office, id),
  });
}
