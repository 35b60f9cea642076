import { z } from 'zod';
import { readActs } from '../../../../registry/registrations/registration-history.ts';
import type { RegistrationRow } from '../../../../registry/registrations/registration-row.ts';
import {
  type DoneDuty,
  type Duty,
  duties,
  dutyOf,
} from '../../../../rights/registration/events/duties.ts';
import type { RegistrationEventName } from '../../../../rights/registration/events/events.ts';
import type { Transaction } from '../../../../store/connect.ts';

const participantsSchema = z.array(
  z.strictObject({ duty: z.enum(duties), person: z.uuid() }).readonly(),
);

/** Who has done which duty in a case: by its history, by the cases that follow on it, and by what was written in it. */
export async function doneDuties(
  tx: Transaction,
  row: Pick<RegistrationRow, 'id' | 'participants'>,
): Promise<DoneDuty[]> {
  const acts = (await readActs(tx, row.id)).flatMap(({ event, account: person }) => {
    // Written by us, from the state table.
    const duty = dutyOf(event as RegistrationEventName);
    return duty === undefined ? [] : [{ duty, person }];
  });
  return [...acts, ...participantsSchema.parse(row.participants)];
}

/** The participants of a case with one more: each stands there once. */
export function withParticipant(
  { participants }: Pick<RegistrationRow, 'participants'>,
  done: { readonly duty: Duty; readonly person: string },
): readonly DoneDuty[] {
  const known = participantsSchema.parse(participants);
  const isKnown = known.some(({ duty, person }) => duty === done.duty && person === done.person);
  return isKnown ? known : [...known, done];
}
