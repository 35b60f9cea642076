import { eq } from 'drizzle-orm';
import type { Page } from '../../../../registry/registrations/page-cursor.ts';
import {
  findPublicEntries,
  type PublicRow,
  type RegisterSearch,
  readPublicEntry,
} from '../../../../registry/registrations/public-register.ts';
import { notFound } from '../../../../registry/registry-problems.ts';
import { workingDaysAfter } from '../../../../rights/calendar/working-days.ts';
import { today } from '../../../../rights/registration/time/circumstances.ts';
import { forPurpose } from '../../../../store/in-organisation.ts';
import { organisations } from '../../../../store/tables/organisations.ts';
import {
  type RegisterItem,
  registerEntrySchema,
} from '../../../../vocabulary/registry/registration/register-entry.ts';
import type { PublicContext } from '../../certificates/publish-status-list.ts';
import { circumstancesOf } from '../registration-case.ts';
import type { RegistrationContext } from '../registration-context.ts';

/** A page of the public register, the last published first: for anyone. Raises `registry.bad-cursor`. */
export async function listRegister(
  { db }: Pick<PublicContext, 'db'>,
  search: RegisterSearch,
): Promise<Page<RegisterItem>> {
  const page = await forPurpose(db, 'public', (tx) => findPublicEntries(tx, search));
  return { ...page, items: page.items.map(registerItem) };
}

/** One entry of the public register: for anyone. Raises `registry.not-found`. */
export async function showRegisterEntry(
  context: Pick<PublicContext, 'db' | 'clock'> & Pick<RegistrationContext, 'rulebook'>,
  id: string,
): Promise<RegisterItem> {
  const item = registerItem(
    await forPurpose(context.db, 'public', (tx) => readPublicEntry(tx, id)),
  );
  const objectUntil = lastDayToObject(item, context);
  return objectUntil === undefined ? item : { ...item, objectUntil };
}

/** The last day of a publication that lasts; undefined where none does. */
function lastDayToObject(
  { state, entry }: Pick<RegisterItem, 'state' | 'entry'>,
  context: Pick<RegistrationContext, 'clock' | 'rulebook'>,
): string | undefined {
  if (state !== 'published' && state !== 'objected') return undefined;
  const now = circumstancesOf({ rules: entry.rules }, context);
  const { workingDays } = now.rules.limits.publication;
  const { day } = workingDaysAfter(entry.publishedOn, workingDays, now.calendar);
  return today(now) <= day ? day : undefined;
}

/** A registration agency: whom applications can be submitted to, and who issues certificates. */
export interface Agency {
  readonly id: string;
  readonly name: string;
}

/** All of them, by name. */
export async function listAgencies({ db }: Pick<PublicContext, 'db'>): Promise<Agency[]> {
  return await forPurpose(db, 'public', (tx) =>
    tx
      .select({ id: organisations.id, name: organisations.name })
      .from(organisations)
      .where(eq(organisations.kind, 'agency'))
      .orderBy(organisations.name, organisations.id),
  );
}

/** Raises `registry.not-found`. */
export async function showAgency(context: Pick<PublicContext, 'db'>, id: string): Promise<Agency> {
  const found = (await listAgencies(context)).find((agency) => agency.id === id);
  if (found === undefined) throw notFound({ kind: 'agency', id });
  return found;
}

function registerItem({ registrationId, state, name, holder, entry, ...row }: PublicRow) {
  return {
    registration: registrationId,
    state,
    name,
    holder,
    publishedAt: row.publishedAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
    entry: registerEntrySchema.parse(entry),
  };
}
