import { eq } from 'drizzle-orm';
import {
  findDue,
  registrationsEndedBefore,
} from '../../../../registry/registrations/find-registrations.ts';
import {
  lockIfFree,
  readRegistration,
} from '../../../../registry/registrations/registration-row.ts';
import { addDays } from '../../../../rights/calendar/days.ts';
import { certainDay } from '../../../../rights/calendar/working-days.ts';
import { finalStates } from '../../../../rights/registration/states.ts';
import { catchUp } from '../../../../rights/registration/step.ts';
import { forPurpose, inOrganisation } from '../../../../store/in-organisation.ts';
import { isStoreAway } from '../../../../store/store-fault.ts';
import { organisations } from '../../../../store/tables/organisations.ts';
import { Problem } from '../../../../vocabulary/problem.ts';
import { enterStep } from '../enter-step.ts';
import { caseOf, circumstancesOf } from '../registration-case.ts';
import type { RegistrationContext } from '../registration-context.ts';
import { endFollowUps } from './end-follow-ups.ts';
import { tellOfRenewal } from './tell-concerned.ts';

/** What the clerk works with: nobody's request. */
export type ClerkContext = Pick<RegistrationContext, 'db' | 'clock' | 'rulebook'>;

export interface ClerkRun {
  /** Registrations that time moved. */
  readonly moved: number;
  /** Registrations that time should have moved and could not, each with what is in the way. */
  readonly stuck: readonly { readonly registration: string; readonly problem: Problem }[];
}

/**
 * Enters what time has brought to the registrations of every agency: each in a transaction of its own, held against
 * whoever else works on it. Two clerks at once do it once; what a crash cut off is due still.
 */
export async function runDueEvents(context: ClerkContext): Promise<ClerkRun> {
  const { db, clock } = context;
  const agencies = await forPurpose(db, 'clerk', (tx) =>
    tx
      .select({ id: organisations.id })
      .from(organisations)
      .where(eq(organisations.kind, 'agency'))
      .orderBy(organisations.id),
  );
  // No place is more than a day ahead of UTC; which day it is there, the rules of each say.
  const by = addDays(clock().toISOString().slice(0, 10), 1);
  let moved = 0;
  const stuck: { registration: string; problem: Problem }[] = [];
  for (const { id: agency } of agencies) {
    const due = await inOrganisation(db, { organisation: agency }, (tx) =>
      findDue(tx, { agency, by }),
    );
    for (const registration of due) {
      try {
        if (await catchUpOne(context, { agency, registration })) moved += 1;
      } catch (problem) {
        // Such as holidays that nobody has announced yet: it waits, the others go on.
        if (!(problem instanceof Problem) || isStoreAway(problem)) throw problem;
        stuck.push({ registration, problem });
      }
    }
    moved += await endLeftFollowUps(context, agency);
  }
  return { moved, stuck };
}

async function catchUpOne(
  context: ClerkContext,
  { agency, registration }: { readonly agency: string; readonly registration: string },
): Promise<boolean> {
  const tenant = { organisation: agency };
  return await inOrganisation(context.db, tenant, async (tx) => {
    const row = await lockIfFree(tx, registration);
    if (row === undefined) return false;
    const before = caseOf(row);
    const now = circumstancesOf(before.record, context);
    const step = catchUp(before.record, now);
    if (step.entries.length === 0) {
      const { undecided } = step;
      // Raised for whoever runs the registry: it is theirs to put the calendar there.
      if (undecided !== undefined) certainDay({ ...undecided, day: undecided.on }, now.calendar);
      return false;
    }
    const stepping = { ...context, tenant };
    const { found } = await enterStep(tx, before, { step, context: stepping });
    for (const { event } of step.entries) {
      await tellOfRenewal(tx, found, { event: event.type, context: stepping });
    }
    await endFollowUps(tx, found, stepping);
    return true;
  });
}

/** Cases that somebody held while the registration they are about ended; a draft is its applicant's alone to end. */
async function endLeftFollowUps(context: ClerkContext, agency: string): Promise<number> {
  const tenant = { organisation: agency };
  const ended = await inOrganisation(context.db, tenant, (tx) =>
    registrationsEndedBefore(tx, { agency, final: finalStates }),
  );
  for (const registration of ended) {
    await inOrganisation(context.db, tenant, async (tx) => {
      const concerned = caseOf(await readRegistration(tx, registration));
      await endFollowUps(tx, concerned, { ...context, tenant });
    });
  }
  return ended.length;
}
