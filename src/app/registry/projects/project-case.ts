import type { ProjectRole } from '../../../engagement/roles.ts';
import type { Person } from '../../../engagement/step-project.ts';
import type { ProjectRow } from '../../../registry/projects/project-row.ts';
import { today } from '../../../rights/registration/time/circumstances.ts';
import {
  type ProjectRecord,
  projectRecordSchema,
} from '../../../vocabulary/registry/projects/project-record.ts';
import type { Role } from '../../../vocabulary/registry/roles.ts';
import type { RegistrationContext } from '../registration/registration-context.ts';
import { calendarOf } from '../registration/rulebook/rulebook.ts';

/** What the use cases of projects work with: who asks, the clock, the keys, and the time zone of the rules. */
export type ProjectContext = RegistrationContext;

/** A project with the meaning of its record. */
export interface ProjectCase {
  readonly row: ProjectRow;
  readonly record: ProjectRecord;
}

/** What the registry kept, read again. */
export function projectCase(row: ProjectRow): ProjectCase {
  return { row, record: projectRecordSchema.parse(row.record) };
}

/** The caller as somebody who acts on projects now; the day is that of the first rules' time zone. */
export function personOf({ caller, clock, rulebook }: ProjectContext): Person {
  const at = clock().toISOString();
  const [rules] = rulebook.rules;
  const on = today({ at, rules, calendar: calendarOf(rulebook, rules) });
  return { account: caller.account, roles: projectRolesOf(caller.roles), at, on };
}

/** As what a role of the organisation acts on its projects. */
const actingAs: Partial<Record<Role, ProjectRole>> = {
  assessor: 'assessor',
  reviewer: 'reviewer',
  steward: 'respondent',
};

function projectRolesOf(roles: readonly Role[]): ProjectRole[] {
  return roles.flatMap((role) => actingAs[role] ?? []);
}
