import { requireSecondFactor, requiresSecondFactor } from '../../../access/organisations.ts';
import { appendAudit } from '../../../audit/append.ts';
import { changedMeanwhile } from '../../../registry/registry-problems.ts';
import type { Transaction } from '../../../store/connect.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { secondFactorRequired } from './access-problems.ts';

/** What an organisation asks of its members before they work for it. */
export interface SignInPolicy {
  readonly secondFactorRequired: boolean;
}

/** What stands for a policy in an ETag. */
export function versionOfPolicy(policy: SignInPolicy): string {
  return policy.secondFactorRequired ? '2' : '1';
}

/** The policy of the caller's organisation. */
export async function signInPolicy(context: RegistryContext): Promise<SignInPolicy> {
  authorise(context, 'sign-in-policy.read');
  return await inCallersOrganisation(context, (tx) => policyIn(tx, context.caller.organisation));
}

/**
 * Changes it; who asks others for a second factor has shown one. `expected` is the version that the change was decided on.
 * Raises `registry.changed-meanwhile`, `access.second-factor-required`.
 */
export async function changeSignInPolicy(
  context: RegistryContext,
  { expected, ...policy }: SignInPolicy & { readonly expected: string },
): Promise<void> {
  authorise(context, 'sign-in-policy.change');
  const { organisation, account, secondFactor = false } = context.caller;
  await inCallersOrganisation(context, async (tx) => {
    const version = versionOfPolicy(await policyIn(tx, organisation));
    if (version !== expected) throw changedMeanwhile({ kind: 'sign-in-policy', version });
    const required = policy.secondFactorRequired;
    if (required && !secondFactor) throw secondFactorRequired({});
    await requireSecondFactor(tx, organisation, required);
    await appendAudit(tx, {
      ...{ organisation, account },
      action: 'sign-in-policy.changed',
      subject: `organisation:${organisation}`,
      details: { secondFactorRequired: String(required) },
      at: context.clock(),
    });
  });
}

async function policyIn(tx: Transaction, organisation: string): Promise<SignInPolicy> {
  return { secondFactorRequired: await requiresSecondFactor(tx, organisation) };
}
