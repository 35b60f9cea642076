import { readProject } from '../../../registry/projects/project-row.ts';
import { readSeal } from '../../../registry/projects/project-seal.ts';
import {
  issuedProjectSchema,
  type ProjectFile,
} from '../../../vocabulary/registry/projects/issued-project.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { notIssued } from './project-problems.ts';

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
