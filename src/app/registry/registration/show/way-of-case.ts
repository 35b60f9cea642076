import type { RegistrationKind } from '../../../../rights/registration/kinds.ts';
import type { RegistrationRecord } from '../../../../rights/registration/record.ts';
import { type RegistrationState, states } from '../../../../rights/registration/states.ts';
import type { Circumstances } from '../../../../rights/registration/time/circumstances.ts';
import { articleOf } from '../../../../rights/rules/article.ts';
import type { RuleTopic } from '../../../../rights/rules/rule-topics.ts';
import type { RegistrationRules } from '../../../../rights/rules/rules-document.ts';
import type { RegistrationWayStep } from '../../../../vocabulary/registry/registration/registration-page.ts';

/** The way that a first registration takes if nothing stands in it, and what each state rests on. */
const mainWay: readonly (readonly [RegistrationState, RuleTopic | undefined])[] = [
  ['draft', undefined],
  ['submitted', 'application'],
  ['accepted', 'acceptance'],
  ['underReview', 'review'],
  ['published', 'publication'],
  ['recorded', 'recording'],
  ['inForce', 'certificate'],
];

/** The way of a change, transfer, renewal or cancellation: it ends with its effect on the registration. */
const followUpWay: typeof mainWay = [
  ...mainWay.filter(([state]) => state !== 'published' && state !== 'inForce'),
  ['completed', undefined],
];

/** A kind that the rules do not have published passes without. */
function wayOf(kind: RegistrationKind, { published }: RegistrationRules): typeof mainWay {
  if (kind !== 'first') {
    const [upTo, after] = [followUpWay.slice(0, -2), followUpWay.slice(-2)];
    return published.includes(kind)
      ? [...upTo, ['published', 'publication'], ...after]
      : followUpWay;
  }
  return published.includes(kind) ? mainWay : mainWay.filter(([state]) => state !== 'published');
}

/** States beside the way stand where the case goes on from. */
const beside: Partial<Record<RegistrationState, RegistrationState>> = {
  correctionRequested: 'submitted',
  supplementRequested: 'underReview',
  objected: 'published',
  underObjection: 'inForce',
  renewalPending: 'inForce',
};

interface Visited {
  readonly to: string;
  /** Day on which it took effect. */
  readonly on: string;
}

/** The way of a case: what it went through, where it is, what lies ahead; its end where it ended otherwise. */
export function wayOfCase(
  { state, kind }: Pick<RegistrationRecord, 'state' | 'kind'>,
  history: readonly Visited[],
  { rules }: Pick<Circumstances, 'rules'>,
): RegistrationWayStep[] {
  // The first time counts: a case may come back to a state.
  const reached = new Map(history.toReversed().map(({ to, on }) => [to, on]));
  const whole = wayOf(kind, rules);
  const at = whole.findIndex(([one]) => one === (beside[state] ?? state));
  const isOver = at === -1;
  const way = whole.filter(([one]) => !isOver || one === 'draft' || reached.has(one));
  const steps = way.map<RegistrationWayStep>(([one, topic], index) => ({
    state: one,
    texts: states[index === at ? state : one].texts,
    mark: isOver || index < at ? 'done' : index === at ? 'now' : 'ahead',
    ...optional('on', reached.get(index === at ? state : one)),
    ...optional('article', topic && articleOf(topic, rules)),
  }));
  if (!isOver) return steps;
  const { texts } = states[state];
  return [...steps, { state, texts, mark: 'now', ...optional('on', reached.get(state)) }];
}

function optional<Name extends string, T>(name: Name, value: T | undefined) {
  // A computed name widens the type of the object.
  return (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: T };
}
