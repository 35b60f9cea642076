import { lockAdministrators, rolesOf, setRoles } from '../../../access/members.ts';
import { everyOrganisation } from '../../../access/organisations.ts';
import { appendAudit } from '../../../audit/append.ts';
import type { Transaction } from '../../../store/connect.ts';
import { continueAs, forPurpose } from '../../../store/in-organisation.ts';
import { type Role, roles } from '../../../vocabulary/registry/roles.ts';
import type { EntryContext } from '../entry-context.ts';
import type { Vouched } from './provider.ts';
import { providerSettingsInvalid } from './provider-problems.ts';
import type { ProviderSettings } from './provider-settings.ts';

type ClaimedRoles = Pick<ProviderSettings, 'claimedRoles'>;

/** Raises `providers.settings-invalid` where roles are given in an organisation that is not there. */
export async function knownOrganisationsAlone(
  { db }: EntryContext,
  providers: readonly ProviderSettings[],
): Promise<void> {
  const known = new Set(await forPurpose(db, 'clerk', everyOrganisation));
  for (const { id, claimedRoles: rules } of providers) {
    const unknown = rules.find(({ organisation }) => !known.has(organisation))?.organisation;
    if (unknown !== undefined) throw providerSettingsInvalid({ source: id, place: unknown });
  }
}

/** The roles that a provider's claims give in each organisation that its settings name; none where they give none. */
export function claimedRoles(
  { claimedRoles: rules }: ClaimedRoles,
  claims: Vouched['claims'],
): ReadonlyMap<string, readonly Role[]> {
  const names = [...new Set(rules.map(({ organisation }) => organisation))].toSorted();
  return new Map(
    names.map((name) => {
      const fitting = rules.filter((rule) => rule.organisation === name && fits(rule, claims));
      const given = new Set(fitting.flatMap((rule) => rule.roles));
      return [name, roles.filter((role) => given.has(role))];
    }),
  );
}

function fits(
  { claim, value }: ProviderSettings['claimedRoles'][number],
  claims: Vouched['claims'],
): boolean {
  const said = Object.hasOwn(claims, claim) ? claims[claim] : undefined;
  return said === value || (Array.isArray(said) && said.includes(value));
}

/**
 * Gives an account what its claims say in each organisation that the provider decides of, and takes what they no
 * longer say; the last administrator of an organisation stays one.
 */
export async function followClaims(
  tx: Transaction,
  of: {
    readonly account: string;
    readonly provider: ProviderSettings;
    readonly claims: Vouched['claims'];
    readonly at: Date;
  },
): Promise<void> {
  const { account, provider, at } = of;
  for (const [organisation, claimed] of claimedRoles(provider, of.claims)) {
    await continueAs(tx, { organisation, account });
    const administrators = await lockAdministrators(tx, organisation);
    const before = await rolesOf(tx, { organisation, account });
    const isLast = administrators.length === 1 && administrators[0] === account;
    const after = roles.filter((role) => claimed.includes(role) || (isLast && role === 'admin'));
    if (before.join() === after.join()) continue;
    await setRoles(tx, { organisation, account, since: at }, after);
    await appendAudit(tx, {
      organisation,
      account,
      action: actionOf(before, after),
      subject: `account:${account}`,
      details: { before: before.join(' '), after: after.join(' '), provider: provider.id },
      at,
    });
  }
}

function actionOf(before: readonly Role[], after: readonly Role[]): string {
  if (before.length === 0) return 'member.joined';
  return after.length === 0 ? 'member.removed' : 'member.roles-changed';
}
