import { z } from 'zod';
import { appendAudit } from '../../../../audit/append.ts';
import {
  changeRegistration,
  expectVersion,
  lockRegistration,
} from '../../../../registry/registrations/registration-row.ts';
import { notFound } from '../../../../registry/registry-problems.ts';
import { barOf, separateDuties } from '../../../../rights/registration/events/duties.ts';
import { answerSchema, reviewOutcome } from '../../../../rights/review/review-outcome.ts';
import { authorise, inCallersOrganisation } from '../../context.ts';
import { caseOf, type RegistrationCase } from '../registration-case.ts';
import type { RegistrationContext } from '../registration-context.ts';
import { notUnderReview } from '../registration-problems.ts';
import { doneDuties, withParticipant } from './done-duties.ts';
import { expectCaseDocuments } from './named-documents.ts';

/** The body of a request that answers questions of the checklist. */
export const checklistAnswersSchema = z.strictObject({
  /** Put behind those that stand: the last answer to a question counts. */
  answers: z.array(answerSchema).min(1).max(200).readonly(),
});

export interface ChecklistAnswers extends z.infer<typeof checklistAnswersSchema> {
  readonly registration: string;
  readonly version: number;
}

/**
 * Keeps a reviewer's answers. Raises `access.forbidden`, `registry.not-found`, `registry.changed-meanwhile`,
 * `registration.not-under-review`, `registration.no-such-document`, `registration.separate-duties`, `review.unknown-question`.
 */
export async function answerChecklist(
  context: RegistrationContext,
  { registration, version, answers }: ChecklistAnswers,
): Promise<RegistrationCase> {
  authorise(context, 'registration.review');
  const { caller, clock, rulebook } = context;
  return await inCallersOrganisation(context, async (tx) => {
    const row = await lockRegistration(tx, registration);
    if (row.agencyId !== caller.organisation) throw notFound({ kind: 'review', id: registration });
    expectVersion(row, version);
    const { record, review } = caseOf(row);
    if (record.state !== 'underReview') {
      throw notUnderReview({ state: record.state });
    }
    const bar = barOf('review', caller.account, await doneDuties(tx, row));
    if (bar !== undefined) throw separateDuties('beginReview', bar);
    await expectCaseDocuments(tx, row.id, { ids: answers.flatMap(({ evidence }) => evidence) });
    const latest = new Map([...review, ...answers].map((answer) => [answer.question, answer]));
    const all = [...latest.values()];
    const { blocking } = reviewOutcome(rulebook.checklist, all);
    const at = clock();
    const written = await changeRegistration(tx, row, {
      change: {
        review: all,
        participants: withParticipant(row, { duty: 'review', person: caller.account }),
      },
      at,
    });
    await appendAudit(tx, {
      organisation: caller.organisation,
      account: caller.account,
      action: 'registration.review',
      subject: `registration:${row.id}`,
      details: { answered: answers.length, blocking: blocking.length, version: written.version },
      at,
    });
    return caseOf(written);
  });
}
