import { eq } from 'drizzle-orm';
import { appendAudit } from '../../../audit/append.ts';
import { showPublicly } from '../../../registry/registrations/public-register.ts';
import { addHistory, readHistory } from '../../../registry/registrations/registration-history.ts';
import {
  changeRegistration,
  type RegistrationChange,
} from '../../../registry/registrations/registration-row.ts';
import type { RegistrationEntry, Step } from '../../../rights/registration/step.ts';
import { nextDueEvent } from '../../../rights/registration/time/due-events.ts';
import type { Transaction } from '../../../store/connect.ts';
import type { Tenant } from '../../../store/in-organisation.ts';
import { organisations } from '../../../store/tables/organisations.ts';
import { tellParties } from './consequences/tell-parties.ts';
import {
  caseOf,
  circumstancesOf,
  type RegistrationCase,
  recordSha256,
} from './registration-case.ts';
import type { RegistrationContext } from './registration-context.ts';
import { publicRow } from './show/public-entry.ts';

/** For whom a step is entered; without an account it is time that acts. */
export type StepContext = Pick<RegistrationContext, 'rulebook' | 'clock'> & {
  readonly tenant: Tenant;
};

/** A registration after a step, and where the acting organisation's audit chain then ended. */
export interface EnteredStep {
  readonly found: RegistrationCase;
  readonly auditHead: { readonly sequence: number; readonly hash: string };
}

/**
 * Enters what a step made of a registration that the transaction holds: the row, its history, what the public sees,
 * messages to both parties and, last, the audit trail. All of it or nothing.
 */
export async function enterStep(
  tx: Transaction,
  before: RegistrationCase,
  entering: {
    readonly step: Step;
    readonly change?: Pick<RegistrationChange, 'application'>;
    readonly context: StepContext;
  },
): Promise<EnteredStep> {
  const { step, change = {}, context } = entering;
  const at = new Date(step.record.at);
  const due = nextDueEvent(step.record, circumstancesOf(step.record, context));
  const row = await changeRegistration(tx, before.row, {
    change: { ...change, state: step.record.state, record: step.record, dueOn: due?.on ?? null },
    at,
  });
  const found = caseOf(row);
  await addHistory(tx, row, linesOf(step.entries, found, context.tenant));
  await showWhatIsPublic(tx, found, at);
  await tellOfSteps(tx, found, { entries: step.entries, tenant: context.tenant });
  return { found, auditHead: await auditSteps(tx, found, { entries: step.entries, context }) };
}

function linesOf(
  entries: readonly RegistrationEntry[],
  found: RegistrationCase,
  { account }: Tenant,
) {
  const hash = recordSha256(found);
  return entries.map(({ event, from, to, at, on, by, topic, late, undecided }, index) => ({
    event: event.type,
    from,
    to,
    at: new Date(at),
    account: by === 'system' ? null : (account ?? null),
    details: {
      event,
      on,
      by,
      topic,
      ...(late === undefined ? {} : { late }),
      ...(undecided === undefined ? {} : { undecided }),
      // The record stands as it is after the last line alone.
      ...(index === entries.length - 1 ? { recordSha256: hash } : {}),
    },
  }));
}

async function showWhatIsPublic(tx: Transaction, found: RegistrationCase, at: Date): Promise<void> {
  if (found.record.publishedOn === undefined) return;
  const [agency] = await tx
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, found.row.agencyId));
  const history = await readHistory(tx, found.row.id);
  const shown = publicRow(found, { agency: agency?.name ?? '', history, at });
  if (shown !== undefined) await showPublicly(tx, shown);
}

async function tellOfSteps(
  tx: Transaction,
  found: RegistrationCase,
  { entries, tenant }: { readonly entries: readonly RegistrationEntry[]; readonly tenant: Tenant },
): Promise<void> {
  const { id: registration, version } = found.row;
  const messages = entries.map(({ event, from, to, at, on }) => ({
    event: `registration.${event.type}`,
    payload: { registration, version, from, to, on },
    at: new Date(at),
  }));
  await tellParties(tx, found, { messages, tenant });
}

async function auditSteps(
  tx: Transaction,
  { row }: RegistrationCase,
  {
    entries,
    context,
  }: { readonly entries: readonly RegistrationEntry[]; readonly context: StepContext },
): Promise<EnteredStep['auditHead']> {
  const { organisation, account } = context.tenant;
  let head: EnteredStep['auditHead'] | undefined;
  for (const { event, from, to, at, on, by } of entries) {
    head = await appendAudit(tx, {
      organisation,
      account: by === 'system' ? undefined : account,
      action: `registration.${event.type}`,
      subject: `registration:${row.id}`,
      details: { from, to, on, version: row.version },
      at: new Date(at),
    });
  }
  if (head === undefined) throw new Error('bug: a step without entries was entered');
  return head;
}
