import { type Role, roles } from '../../vocabulary/registry/roles.ts';
import type { Scope } from '../../vocabulary/registry/scopes.ts';

/** Who may do something: any one of the roles is enough. */
interface Permission {
  readonly roles: readonly Role[];
  /** What an API token needs for it. */
  readonly scope: Scope;
  /** Refused to API tokens of any scope: what would let a leaked token outlive itself. */
  readonly inPersonOnly?: true;
}

const everyone = roles;

/**
 * What may be done in an organisation, and by whom. The one table of it: routes name an action, use cases check it
 * again, the session tells the web application which of them its person may do.
 */
export const permissions = {
  'organisation.read': { roles: everyone, scope: 'read' },
  'organisation.create': { roles: ['admin'], scope: 'administer', inPersonOnly: true },
  'member.list': { roles: everyone, scope: 'read' },
  'member.invite': { roles: ['admin'], scope: 'administer', inPersonOnly: true },
  'member.reset-password': { roles: ['admin'], scope: 'administer', inPersonOnly: true },
  'member.list-sessions': { roles: ['admin'], scope: 'administer', inPersonOnly: true },
  'member.end-session': { roles: ['admin'], scope: 'administer', inPersonOnly: true },
  'sign-in-policy.read': { roles: everyone, scope: 'read' },
  'sign-in-policy.change': { roles: ['admin'], scope: 'administer', inPersonOnly: true },
  'invitation.list': { roles: ['admin'], scope: 'read' },
  'invitation.withdraw': { roles: ['admin'], scope: 'administer' },
  'member.change': { roles: ['admin'], scope: 'administer', inPersonOnly: true },
  'token.list': { roles: everyone, scope: 'read' },
  'token.create': { roles: everyone, scope: 'administer', inPersonOnly: true },
  'token.revoke': { roles: everyone, scope: 'administer' },
  'audit.read': { roles: ['auditor', 'admin'], scope: 'read' },
  'audit.verify': { roles: ['auditor', 'admin'], scope: 'read' },
  'webhook.list': { roles: ['admin'], scope: 'read' },
  'webhook.create': { roles: ['admin'], scope: 'administer', inPersonOnly: true },
  'webhook.delete': { roles: ['admin'], scope: 'administer' },
  'webhook.ping': { roles: ['admin'], scope: 'administer' },
  'webhook.resend': { roles: ['admin'], scope: 'administer' },
  'webhook.rotate-secret': { roles: ['admin'], scope: 'administer', inPersonOnly: true },
  'asset.read': { roles: everyone, scope: 'read' },
  'asset.change': { roles: ['steward', 'admin'], scope: 'write' },
  'asset.classify': { roles: ['steward', 'admin'], scope: 'write' },
  'glossary.read': { roles: everyone, scope: 'read' },
  'glossary.change': { roles: ['steward', 'admin'], scope: 'write' },
  'assessment.put': { roles: ['steward', 'assessor', 'admin'], scope: 'write' },
  'assessment.run': { roles: ['steward', 'assessor', 'admin'], scope: 'write' },
  'source.read': { roles: ['steward', 'assessor', 'admin'], scope: 'read' },
  'upload.add': { roles: ['steward', 'assessor', 'admin'], scope: 'write' },
  'upload.delete': { roles: ['steward', 'assessor', 'admin'], scope: 'write' },
  'schedule.change': { roles: ['steward', 'admin'], scope: 'write' },
  'lineage.put': { roles: ['steward', 'admin'], scope: 'write' },
  'document.read': { roles: everyone, scope: 'read' },
  'document.add': { roles: ['steward', 'assessor', 'registrar', 'admin'], scope: 'write' },
  'declaration.read': { roles: everyone, scope: 'read' },
  'declaration.answer': { roles: ['steward', 'admin'], scope: 'write' },
  'comment.read': { roles: everyone, scope: 'read' },
  'comment.write': { roles: everyone, scope: 'write' },
  'correction.raise': { roles: ['assessor', 'reviewer', 'admin'], scope: 'write' },
  // Which step by which role in which state: the table in discussion/correction-moves decides that.
  'correction.step': { roles: ['steward', 'assessor', 'reviewer', 'admin'], scope: 'write' },
  'assessment.sign': { roles: ['assessor', 'reviewer'], scope: 'write', inPersonOnly: true },
  'sample.read': { roles: ['steward', 'assessor', 'reviewer', 'auditor', 'admin'], scope: 'read' },
  'sample.ask': { roles: ['assessor', 'reviewer'], scope: 'write' },
  'sample.decide': { roles: ['steward'], scope: 'write', inPersonOnly: true },
  'sample.give': { roles: ['steward'], scope: 'write' },
  'sample.look': { roles: ['assessor', 'reviewer'], scope: 'read', inPersonOnly: true },
  'registration.read': { roles: everyone, scope: 'read' },
  'registration.apply': { roles: ['steward'], scope: 'write' },
  // Which event by which role in which state: the state table in rights/registration decides that.
  'registration.step': { roles: ['steward', 'reviewer', 'registrar'], scope: 'write' },
  'registration.add-document': { roles: ['steward', 'reviewer', 'registrar'], scope: 'write' },
  'registration.read-document': { roles: ['steward', 'reviewer', 'registrar'], scope: 'read' },
  'registration.review': { roles: ['reviewer'], scope: 'write' },
  'project.read': { roles: everyone, scope: 'read' },
  'project.open': { roles: ['assessor'], scope: 'write' },
  // Which event in which state, and by whom of them: the state table in engagement decides that.
  'project.step': { roles: ['steward', 'assessor', 'reviewer'], scope: 'write' },
  'project.sign': { roles: ['assessor', 'reviewer'], scope: 'write', inPersonOnly: true },
} as const satisfies Readonly<Record<string, Permission>>;

export type Action = keyof typeof permissions;

/** Every action, sorted. */
export const actions: readonly Action[] = (Object.keys(permissions) as Action[]).toSorted();

/** Who may do it. */
export function permissionOf(action: Action): Permission {
  return permissions[action];
}
