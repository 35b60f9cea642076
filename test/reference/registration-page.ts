import {
  type Duty,
  duties,
  dutyOf,
  dutyTable,
} from '../../src/rights/registration/events/duties.ts';
import { eventTexts } from '../../src/rights/registration/events/event-texts.ts';
import type { RegistrationEventName } from '../../src/rights/registration/events/events.ts';
import { guards } from '../../src/rights/registration/guards/guards.ts';
import { kindTexts } from '../../src/rights/registration/kinds.ts';
import { roleTexts } from '../../src/rights/registration/roles.ts';
import { stateNames, states } from '../../src/rights/registration/states.ts';
import { type Transition, transitions } from '../../src/rights/registration/transitions.ts';
import { articleOf } from '../../src/rights/rules/article.ts';
import type { LimitName, RegistrationRules } from '../../src/rights/rules/rules-document.ts';
import { markdown } from '../evaluation/markdown-table.ts';
import { both, stateDiagram, stepsOf } from './state-table.ts';

const rows = stepsOf(transitions, stateNames);

/** The reference page of registration: its states, its table and what it stands on. */
export function registrationPage(rules: RegistrationRules): string {
  return [
    '# Registration',
    '',
    '<!-- Written by scripts/write-state-tables.ts from src/rights/registration. -->',
    '',
    `Articles and limits are those of the default rules: ${both(rules.name)}${rules.citation ? `, ${both(rules.citation)}` : ''}.`,
    'Another registry is another rule file (`src/rights/rules`). This is engineering guidance, not legal advice.',
    '',
    '## States',
    '',
    ...stateDiagram(rows, {
      first: 'draft',
      final: stateNames.filter((state) => states[state].final),
    }),
    '',
    markdown(
      ['State', '', 'Time limit of the review'],
      stateNames.map((s) => [`\`${s}\``, both(states[s].texts), clockOf(s)]),
    ),
    '',
    '## Transitions',
    '',
    'Whatever does not stand here is refused with what is possible instead (`registration.not-possible`).',
    '',
    markdown(
      ['From', 'Event', '', 'To', 'Who may', 'Limit', 'Article', 'What must hold'],
      rows.map(({ state, event, transition }) => [
        `\`${state}\``,
        `\`${event}\``,
        both(eventTexts[event]),
        `\`${transition.to}\``,
        transition.who.map((role) => both(roleTexts[role])).join('; '),
        transition.limit ? limitOf(transition.limit, rules) : '',
        articleOf(transition.topic, rules)?.en.replace('article ', '') ?? '–',
        conditionsOf(transition),
      ]),
    ),
    '',
    '## Separation of duties',
    '',
    'By person and not only by role (our choice): whoever did one of these in a case may not do the other',
    '(`registration.separate-duties`).',
    '',
    markdown(
      ['Duty', 'Events', 'Kept apart from'],
      duties.map((duty) => [
        both(dutyTable[duty].texts),
        eventsOf(duty),
        dutyTable[duty].apartFrom.map((other) => dutyTable[other].texts.en).join('; '),
      ]),
    ),
    '',
    '## How it is read',
    '',
    ...readings,
    '',
  ].join('\n');
}

const readings = [
  '- A limit of working days begins on the day after, includes its last day (article 42), and counts make-up days (调休) of the',
  '  working calendar. A day is one of the time zone of the rules. A year whose holidays are not announced yet makes a day',
  '  provisional; time decides nothing on a provisional day (`rights.calendar-ends`).',
  '- Without a notice in time, an application counts as accepted on the first working day after the limit (article 17). That',
  '  publication ends in the same way is our reading.',
  '- While the clock of the review stands still, the days strictly between stop and resumption do not count (our reading).',
  '- An agency’s late act is valid; its entry says by how many working days it was late. An applicant’s late act is refused.',
  '- An objection during publication is decided after the publication is over: others may object until then (our reading).',
  '- Validity runs from the day of recording. A renewal applied for in time keeps a registration out of `expired` (our reading',
  '  of article 36). Withdrawal is our choice: no article was found on it.',
  '- A change, transfer, renewal or cancellation is a case of its own, from `draft` to `completed`; its result then moves the',
  '  registration it is about (`change`, `transfer`, `renew`, `cancel`). A licence is no transfer: the holder keeps the right.',
];

function eventsOf(duty: Duty): string {
  const names = Object.keys(eventTexts) as RegistrationEventName[];
  return names
    .filter((name) => dutyOf(name) === duty)
    .map((name) => `\`${name}\``)
    .join(', ');
}

function clockOf(state: keyof typeof states): string {
  return { none: states[state].final ? 'final' : '', running: 'runs', stopped: 'stands still' }[
    states[state].clock
  ];
}

function limitOf(limit: LimitName, { limits }: RegistrationRules): string {
  const { [limit]: value } = limits;
  return 'months' in value ? `${value.months} months` : `${value.workingDays} working days`;
}

function conditionsOf({ kinds, guards: names }: Transition): string {
  const kind = kinds ? [`only: ${kinds.map((k) => kindTexts[k].en).join(', ')}`] : [];
  return [...kind, ...names.map((name) => guards[name].requires.en)].join('; ');
}
