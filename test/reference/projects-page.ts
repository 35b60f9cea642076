import { eventTexts } from '../../src/engagement/event-texts.ts';
import type { ProjectEventName } from '../../src/engagement/events.ts';
import { guards } from '../../src/engagement/guards.ts';
import { roleTexts } from '../../src/engagement/roles.ts';
import { states } from '../../src/engagement/states.ts';
import { transitions } from '../../src/engagement/transitions.ts';
import { projectStates } from '../../src/vocabulary/registry/projects/project-record.ts';
import type { Texts } from '../../src/vocabulary/text.ts';

const both = ({ en, zh }: Texts) => `${en} ${zh}`;
const rows = projectStates.flatMap((state) =>
  Object.entries(transitions[state]).map(([event, transition]) => ({
    state,
    // Object.entries forgets the type of the keys.
    event: event as ProjectEventName,
    transition,
  })),
);

/** The reference page of assessment projects: their states and their table. */
export function projectsPage(): string {
  return [
    '# Assessment projects',
    '',
    '<!-- Written by scripts/write-projects.ts from src/engagement. -->',
    '',
    'Six steps, a review and two signatures: [how they are used](../guide/projects.md). Whatever does not stand in the table is',
    'refused with what is possible instead (`project.not-possible`).',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> preparation',
    ...rows
      .filter(({ state, transition }) => transition.to !== state)
      .map(({ state, event, transition }) => `  ${state} --> ${transition.to}: ${event}`),
    ...projectStates.filter((s) => states[s].final).map((state) => `  ${state} --> [*]`),
    '```',
    '',
    table(
      ['State', ''],
      projectStates.map((state) => [`\`${state}\``, both(states[state].texts)]),
    ),
    '',
    table(
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

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}
