import { Problem } from '../vocabulary/problem.ts';
import type {
  ProjectRecord,
  ProjectState,
} from '../vocabulary/registry/projects/project-record.ts';
import { applyEffects } from './effects.ts';
import { eventNames } from './event-texts.ts';
import type { ProjectEvent, ProjectEventName } from './events.ts';
import type { Acting, GuardContext } from './guard.ts';
import { guards } from './guards.ts';
import { notPossible, notYours, timeRunsBack } from './refusals.ts';
import type { ProjectRole } from './roles.ts';
import { type Transition, transitions } from './transitions.ts';

/** Who acts, in all the roles that they have on the project. */
export type Person = Pick<Acting, 'at' | 'on' | 'account'> & {
  readonly roles: readonly ProjectRole[];
};

/** A new project, prepared by who opens it. */
export function openProject(
  opened: { readonly title: string; readonly follows?: string | undefined },
  { at, account }: Pick<Acting, 'at' | 'account'>,
): ProjectRecord {
  return {
    state: 'preparation',
    title: opened.title,
    ...(opened.follows === undefined ? {} : { follows: opened.follows }),
    at,
    preparers: [account],
    steps: {},
    requests: [],
    papers: [],
    issues: [],
    signatures: [],
  };
}

/**
 * What an event makes of a project.
 * @throws Problem `project.not-possible` with what is possible now, `project.not-yours`, `project.time-runs-back`, or
 * that of a guard
 */
export function stepProject(
  record: ProjectRecord,
  event: ProjectEvent,
  person: Person,
): ProjectRecord {
  if (Date.parse(person.at) < Date.parse(record.at)) {
    throw timeRunsBack({ at: person.at, last: record.at });
  }
  const transition = transitionOf(record.state, event.type);
  if (transition === undefined) {
    throw notPossible(record.state, event.type, possibleEvents(record.state));
  }
  const refusals = rolesFor(transition, person).map((role) => {
    const acting = { ...person, role };
    return { acting, refusal: refusalOf(transition, { ...acting, record, event }) };
  });
  const [first] = refusals;
  if (first === undefined) throw notYours(event.type, transition.who);
  const allowed = refusals.find(({ refusal }) => refusal === undefined);
  if (allowed === undefined) throw first.refusal;
  return applyEffects(record, event, { ...allowed.acting, to: transition.to });
}

/** The transition of an event in a state, or undefined where it is refused. */
export function transitionOf(state: ProjectState, event: ProjectEventName): Transition | undefined {
  return transitions[state][event];
}

/** Events that the table allows in a state, in a steady order. Guards may still refuse. */
export function possibleEvents(state: ProjectState): ProjectEventName[] {
  return eventNames.filter((name) => transitionOf(state, name) !== undefined);
}

/**
 * What would still refuse an event that takes no more than a click or a text, by the conditions that do not look at
 * the event's fields; undefined where nothing would.
 */
export function obstacleTo(
  record: ProjectRecord,
  event: ProjectEvent,
  person: Person,
): Problem | undefined {
  try {
    stepProject(record, event, person);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** The roles of a person that the table lets bring an event, in the order of the table. */
function rolesFor({ who }: Transition, { roles }: Person): ProjectRole[] {
  return who.filter((role) => roles.includes(role));
}

function refusalOf({ guards: names }: Transition, context: GuardContext): Problem | undefined {
  for (const name of names) {
    const problem = guards[name].refusal(context);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
