import { listMembers } from '../../../access/members.ts';
import { appendAudit } from '../../../audit/append.ts';
import { isOverdue } from '../../../engagement/progress.ts';
import { openStates } from '../../../engagement/states.ts';
import { addLetters } from '../../../registry/letters/letter-row.ts';
import { addMessage } from '../../../registry/outbox/add-message.ts';
import {
  keepReminders,
  projectsWithOverdue,
} from '../../../registry/projects/project-reminders.ts';
import type { ProjectRow } from '../../../registry/projects/project-row.ts';
import { today } from '../../../rights/registration/time/circumstances.ts';
import type { Transaction } from '../../../store/connect.ts';
import { forPurpose, inOrganisation } from '../../../store/in-organisation.ts';
import { organisations } from '../../../store/tables/organisations.ts';
import type { ClerkContext } from '../registration/consequences/run-due-events.ts';
import { calendarOf } from '../registration/rulebook/rulebook.ts';
import { projectCase } from './project-case.ts';

/**
 * Reminds of evidence that was asked for and is overdue: once for each request and due day, by letter to the stewards
 * and to who asked, and by webhook. Returns of how many requests. Two servers at once do it once.
 */
export async function remindOfOverdue({ db, clock, rulebook }: ClerkContext): Promise<number> {
  const at = clock();
  const [rules] = rulebook.rules;
  const on = today({ at: at.toISOString(), rules, calendar: calendarOf(rulebook, rules) });
  const all = await forPurpose(db, 'clerk', (tx) =>
    tx.select({ id: organisations.id }).from(organisations).orderBy(organisations.id),
  );
  let reminded = 0;
  for (const { id: organisation } of all) {
    reminded += await inOrganisation(db, { organisation }, async (tx) => {
      let count = 0;
      for (const row of await projectsWithOverdue(tx, { states: openStates, on })) {
        count += await remindOf(tx, row, { at, on });
      }
      return count;
    });
  }
  return reminded;
}

async function remindOf(
  tx: Transaction,
  row: ProjectRow,
  { at, on }: { readonly at: Date; readonly on: string },
): Promise<number> {
  const { id: project, organisationId: organisation } = row;
  const { record } = projectCase(row);
  const late = record.requests.filter((one) => isOverdue(one, on));
  const told = await keepReminders(
    tx,
    row,
    late.map(({ id, dueOn }) => ({ request: id, dueOn, at })),
  );
  if (told.length === 0) return 0;
  for (const { request, dueOn } of told) {
    const payload = { project, request, dueOn };
    await addMessage(tx, { organisation, event: 'project.overdue', payload, at });
  }
  const ids = told.map(({ request }) => request).toSorted();
  const askers = late.filter(({ id }) => ids.includes(id)).map(({ asked }) => asked.by);
  const members = await listMembers(tx, organisation);
  const to = members
    .filter(({ account, roles }) => roles.includes('steward') || askers.includes(account))
    .map(({ account }) => account);
  const params = { project, title: record.title, requests: ids.join(', ') };
  await addLetters(tx, { organisation, to, kind: 'evidence-overdue', params, at });
  await appendAudit(tx, {
    organisation,
    action: 'project.reminded',
    subject: `project:${project}`,
    details: { requests: ids.join(', ') },
    at,
  });
  return told.length;
}
