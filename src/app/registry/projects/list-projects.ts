import { openStates } from '../../../engagement/states.ts';
import { findProjects } from '../../../registry/projects/find-projects.ts';
import type { Page } from '../../../registry/registrations/page-cursor.ts';
import type { ProjectLine } from '../../../vocabulary/registry/projects/project-page.ts';
import { authorise, inCallersOrganisation } from '../context.ts';
import { type ProjectContext, personOf, projectCase } from './project-case.ts';
import { projectLine } from './project-line.ts';

/** What a list of projects can be narrowed to. */
export const projectStandings = ['open', 'issued', 'abandoned'] as const;

export interface ProjectQuery {
  readonly standing?: (typeof projectStandings)[number] | undefined;
  readonly asset?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A page of projects, the last changed first. Raises `access.forbidden`, `registry.bad-cursor`. */
export async function listProjects(
  context: ProjectContext,
  { standing, ...query }: ProjectQuery,
): Promise<Page<ProjectLine>> {
  authorise(context, 'project.read');
  const { on } = personOf(context);
  const states = standing === 'open' ? openStates : standing && [standing];
  return await inCallersOrganisation(context, async (tx) => {
    const page = await findProjects(tx, { ...query, states });
    return { ...page, items: page.items.map((row) => projectLine(projectCase(row), on)) };
  });
}
