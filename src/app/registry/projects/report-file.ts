import { readProject } from '../../../registry/projects/project-row.ts';
import { readSeal } from '../../../registry/projects/project-seal.ts';
import {
  issuedProjectSchema,
  type ProjectFile,
} from '../../../vocabulary/registry/projects/issued-project.ts';
import type { Language } from '../../../vocabulary/text.ts';
import { addresses } from '../certificates/issuing-office.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import type { ProjectContext } from './project-case.ts';
import { notIssued } from './project-problems.ts';
import { documentText, sha256Of } from './sealed-document.ts';

/** The issued report with its seal, to be kept and handed on. Raises `registry.not-found`, `project.not-issued`. */
export async function projectReportFile(
  context: RegistryContext,
  id: string,
): Promise<ProjectFile> {
  authorise(context, 'project.read');
  return await inCallersOrganisation(context, async (tx) => {
    const { document } = await readProject(tx, id);
    if (document === null) throw notIssued({ project: id });
    const { jws } = await readSeal(tx, id);
    return { document: issuedProjectSchema.parse(JSON.parse(document)), seal: jws };
  });
}

/**
 * The issued report on pages, as PDF: a picture of the sealed record. Raises `registry.not-found`,
 * `project.not-issued`, `report.pdf-not-installed`.
 */
export async function projectReportPdf(
  context: ProjectContext,
  id: string,
  language: Language,
): Promise<Uint8Array> {
  const { projectPdf } = await import('../../../report/pdf/project-pdf.ts');
  const { projectPaper } = await import('./project-paper.ts');
  const { document } = await projectReportFile(context, id);
  const sha256 = sha256Of(documentText(document));
  const address = addresses.project(context.office, id);
  const paper = projectPaper({ document, sha256, address }, language);
  return await projectPdf(paper, document.issuedAt.slice(0, 10));
}
