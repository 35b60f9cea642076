import { eventTexts } from '../../src/engagement/event-texts.ts';
import { guards } from '../../src/engagement/guards.ts';
import { roleTexts } from '../../src/engagement/roles.ts';
import { states } from '../../src/engagement/states.ts';
import { transitions } from '../../src/engagement/transitions.ts';
import { projectStates } from '../../src/vocabulary/registry/projects/project-record.ts';
import { markdown } from '../evaluation/markdown-table.ts';
import { both, stateDiagram, stepsOf } from './state-table.ts';

const rows = stepsOf(transitions, projectStates);

/** The reference page of assessment projects: their states and their table. */
export function projectsPage(): string {
  return [
    '# Assessment projects',
    '',
    '<!-- Written by scripts/write-state-tables.ts from src/engagement. -->',
    '',
    'Six steps, a review and two signatures: [how they are used](../guide/projects.md). Whatever does not stand in the table is',
    'refused with what is possible instead (`project.not-possible`).',
    '',
    ...stateDiagram(rows, {
      first: 'preparation',
      final: projectStates.filter((state) => states[state].final),
    }),
    '',
    markdown(
      ['State', ''],
      projectStates.map((state) => [`\`${state}\``, both(states[state].texts)]),
    ),
    '',
    markdown(
      ['From', 'Event', '', 'To', 'Who may', 'What must hold'],
      rows.map(({ state, event, transition }) => [
        `\`${state}\``,
        `\`${event}\``,
        both(eventTexts[event]),
        `\`${transition.to}\``,
        transition.who.map((role) => both(roleTexts[role])).join('; '),
        transition.guards.map((name) => both(guards[name].requires)).join('; '),
      ]),
    ),
    '',
  ].join('\n');
}
