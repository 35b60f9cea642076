import { z } from 'zod';
import { appendAudit } from '../../../audit/append.ts';
import { titleSchema } from '../../../engagement/events.ts';
import { openProject } from '../../../engagement/step-project.ts';
import { addMessage } from '../../../registry/outbox/add-message.ts';
import { addProject, readProject } from '../../../registry/projects/project-row.ts';
import { authorise, inCallersOrganisation } from '../context.ts';
import { type ProjectCase, type ProjectContext, personOf, projectCase } from './project-case.ts';
import { notToFollow } from './project-problems.ts';

/** The body of a request that opens a project; `follows` names an issued one that this one goes on from. */
export const newProjectSchema = z.strictObject({
  title: titleSchema,
  follows: z.uuid().optional(),
});

/** Opens a project in its preparation. Raises `access.forbidden`, `registry.not-found`, `project.not-to-follow`. */
export async function openNewProject(
  context: ProjectContext,
  opened: z.infer<typeof newProjectSchema>,
): Promise<ProjectCase> {
  authorise(context, 'project.open');
  const { organisation, account } = context.caller;
  const person = personOf(context);
  const at = new Date(person.at);
  return await inCallersOrganisation(context, async (tx) => {
    if (opened.follows !== undefined) {
      const { state } = await readProject(tx, opened.follows);
      if (state !== 'issued') throw notToFollow({ project: opened.follows });
    }
    const record = openProject(opened, person);
    const { title, state, follows = null } = record;
    const row = await addProject(
      tx,
      { organisationId: organisation, title, state, follows, record },
      at,
    );
    await addMessage(tx, {
      organisation,
      event: 'project.open',
      payload: { project: row.id, version: row.version, follows },
      at,
    });
    await appendAudit(tx, {
      organisation,
      account,
      action: 'project.open',
      subject: `project:${row.id}`,
      details: { follows },
      at,
    });
    return projectCase(row);
  });
}
