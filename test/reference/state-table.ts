import type { Texts } from '../../src/vocabulary/text.ts';

/** Parts of reference pages that show a state table. */

/** Both languages, as a page shows them. */
export const both = ({ en, zh }: Texts) => `${en} ${zh}`;

interface Step<Transition> {
  readonly state: string;
  readonly event: string;
  readonly transition: Transition;
}

/** Every step of a table of transitions, in the order of its states. */
export function stepsOf<State extends string, Event extends string, Transition>(
  transitions: Readonly<Record<State, Readonly<Partial<Record<Event, Transition>>>>>,
  states: readonly State[],
): (Step<Transition> & { readonly state: State; readonly event: Event })[] {
  return states.flatMap((state) =>
    Object.entries<Transition | undefined>(transitions[state]).flatMap(([event, transition]) =>
      // Object.entries forgets the type of the keys.
      transition === undefined ? [] : [{ state, event: event as Event, transition }],
    ),
  );
}

/** A picture of the steps between different states, as Mermaid. */
export function stateDiagram(
  steps: readonly Step<{ readonly to: string }>[],
  { first, final }: { readonly first: string; readonly final: readonly string[] },
): string[] {
  return [
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${first}`,
    ...steps
      .filter(({ state, transition }) => transition.to !== state)
      .map(({ state, event, transition }) => `  ${state} --> ${transition.to}: ${event}`),
    ...final.map((state) => `  ${state} --> [*]`),
    '```',
  ];
}
