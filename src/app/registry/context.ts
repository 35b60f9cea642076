import type { Database, Transaction } from '../../store/connect.ts';
import { inOrganisation } from '../../store/in-organisation.ts';
import { defineProblem } from '../../vocabulary/problem.ts';
import type { Role } from '../../vocabulary/registry/roles.ts';
import type { Scope } from '../../vocabulary/registry/scopes.ts';
import { type Action, permissionOf } from './permissions.ts';

/** Who asks, for which organisation, and by which right. Read anew from the database for each request. */
export interface Caller {
  readonly account: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
  /** Absent for a person who signed in; the scopes of the token otherwise. */
  readonly scopes?: readonly Scope[];
  /** Whether they have shown a second factor, or whoever made their token had. */
  readonly secondFactor?: boolean;
}

/** What a use case of the registry works with. */
export interface RegistryContext {
  /** Inside a request with an idempotency key this is its transaction: always use it, never another connection. */
  readonly db: Database;
  readonly clock: () => Date;
  readonly caller: Caller;
}

export const forbidden = defineProblem<'action'>({
  code: 'access.forbidden',
  params: ['action'],
  texts: {
    en: 'None of your roles in this organisation allows {action}.',
    zh: '您在该机构中的角色均不允许执行 {action}。',
  },
  remedy: {
    en: 'Ask an administrator of the organisation for a role that allows it.',
    zh: '请向该机构的管理员申请相应的角色。',
  },
});

export const scopeMissing = defineProblem<'action' | 'scope'>({
  code: 'access.scope-missing',
  params: ['action', 'scope'],
  texts: {
    en: 'This API token does not reach {action}: it lacks the scope {scope}.',
    zh: '该 API 令牌无权执行 {action}：缺少权限范围 {scope}。',
  },
  remedy: {
    en: 'Make a token with that scope.',
    zh: '请创建具有该权限范围的令牌。',
  },
});

export const inPersonOnly = defineProblem<'action'>({
  code: 'access.in-person-only',
  params: ['action'],
  texts: {
    en: '{action} is done by a person who signed in, never by an API token.',
    zh: '{action} 只能由登录的人员执行，不能使用 API 令牌。',
  },
  remedy: { en: 'Sign in and do it there.', zh: '请登录后执行。' },
});

/** Whether a caller may do something, by roles and scopes. */
export function may(caller: Caller, action: Action): boolean {
  return refusalOf(caller, action) === undefined;
}

/**
 * The first line of every use case. Raises `access.forbidden`, `access.scope-missing`, `access.in-person-only`.
 * Rows of other organisations are kept away by the database, whatever is decided here.
 */
export function authorise(context: Pick<RegistryContext, 'caller'>, action: Action): void {
  const refusal = refusalOf(context.caller, action);
  if (refusal !== undefined) throw refusal;
}

/** Runs work in one transaction that sees the rows of the caller's organisation alone. */
export async function inCallersOrganisation<T>(
  { db, caller }: RegistryContext,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return await inOrganisation(db, caller, work);
}

function refusalOf({ roles, scopes }: Caller, action: Action) {
  const permission = permissionOf(action);
  if (!roles.some((role) => permission.roles.includes(role))) return forbidden({ action });
  if (scopes === undefined) return undefined;
  if (permission.inPersonOnly) return inPersonOnly({ action });
  const { scope } = permission;
  return scopes.includes(scope) ? undefined : scopeMissing({ action, scope });
}
