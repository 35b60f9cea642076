import { appendAudit } from '../../../audit/append.ts';
import type { ProjectEvent } from '../../../engagement/events.ts';
import { stepProject } from '../../../engagement/step-project.ts';
import { addMessage } from '../../../registry/outbox/add-message.ts';
import { addProjectLine } from '../../../registry/projects/project-history.ts';
import {
  changeProject,
  expectProjectVersion,
  lockProject,
  setScope,
} from '../../../registry/projects/project-row.ts';
import type { Transaction } from '../../../store/connect.ts';
import type { ProjectRecord } from '../../../vocabulary/registry/projects/project-record.ts';
import { authorise, inCallersOrganisation } from '../context.ts';
import type { Action } from '../permissions.ts';
import { keepIssuedReport } from './issue-report.ts';
import { type ProjectCase, type ProjectContext, personOf, projectCase } from './project-case.ts';
import { filledProjectEvent, type RequestedProjectEvent } from './requested-project-event.ts';

export interface ProjectRequest {
  readonly project: string;
  /** The version that the caller decided on. */
  readonly version: number;
  readonly event: RequestedProjectEvent;
}

/** What is signed or decided in person, never by a program. */
const inPerson: readonly ProjectEvent['type'][] = [
  'passReview',
  'signAsPreparer',
  'signAsReviewer',
  'issue',
];

/**
 * Moves a project by an event, in one transaction with everything that follows from it: history, scope, the sealed
 * report where it is issued, message and audit trail. Raises `registry.not-found`, `registry.changed-meanwhile`,
 * `project.no-valuation`, and whatever the state table refuses.
 */
export async function moveProject(
  context: ProjectContext,
  request: ProjectRequest,
): Promise<ProjectCase> {
  const action: Action = inPerson.includes(request.event.type) ? 'project.sign' : 'project.step';
  authorise(context, action);
  const person = personOf(context);
  return await inCallersOrganisation(context, async (tx) => {
    const before = projectCase(await lockProject(tx, request.project));
    expectProjectVersion(before.row, request.version);
    const event = await filledProjectEvent(tx, request.event);
    const record = stepProject(before.record, event, person);
    return await enterProjectStep(tx, before, { event, record, context });
  });
}

async function enterProjectStep(
  tx: Transaction,
  { row }: ProjectCase,
  {
    event,
    record,
    context,
  }: {
    readonly event: ProjectEvent;
    readonly record: ProjectRecord;
    readonly context: ProjectContext;
  },
): Promise<ProjectCase> {
  const { organisation, account } = context.caller;
  const at = new Date(record.at);
  const { type, ...details } = event;
  const moved = { from: row.state, to: record.state };
  // Before the row is frozen: nothing is added to a project that has ended.
  await addProjectLine(tx, row, { event: type, ...moved, at, account, details });
  if (event.type === 'plan') await setScope(tx, row, event.assets);
  await addMessage(tx, {
    organisation,
    event: `project.${type}`,
    payload: { project: row.id, version: row.version + 1, ...moved },
    at,
  });
  const auditHead = await appendAudit(tx, {
    organisation,
    account,
    action: `project.${type}`,
    subject: `project:${row.id}`,
    details: { ...moved, version: row.version + 1 },
    at,
  });
  const document =
    event.type === 'issue'
      ? { document: await keepIssuedReport(tx, { row, record }, { context, auditHead }) }
      : {};
  const { title, state } = record;
  return projectCase(
    await changeProject(tx, row, { change: { title, state, record, ...document }, at }),
  );
}
