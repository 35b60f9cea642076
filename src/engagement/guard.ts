import { guardsOf } from '../vocabulary/guard.ts';
import type { ProjectRecord } from '../vocabulary/registry/projects/project-record.ts';
import type { ProjectEvent } from './events.ts';
import type { ProjectRole } from './roles.ts';

/** Who acts, when. No clock of its own: the moment is given. */
export interface Acting {
  /** Instant of the entry. */
  readonly at: string;
  /** The day it falls on where the project is. */
  readonly on: string;
  readonly account: string;
  readonly role: ProjectRole;
}

/** All that a condition may look at. */
export interface GuardContext extends Acting {
  readonly record: ProjectRecord;
  readonly event: ProjectEvent;
}

/** A guard of a project. */
export const guard = guardsOf<GuardContext>();
