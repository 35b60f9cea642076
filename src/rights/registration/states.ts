import type { Texts } from '../../vocabulary/text.ts';

interface StateEntry {
  readonly texts: Texts;
  /** Nothing can happen any more. */
  readonly final: boolean;
  /** What the time limit of the review does meanwhile (article 28). */
  readonly clock: 'none' | 'running' | 'stopped';
}

const open = (texts: Texts, clock: StateEntry['clock'] = 'none') => ({
  texts,
  final: false,
  clock,
});
const final = (texts: Texts): StateEntry => ({ texts, final: true, clock: 'none' });

/** Every state of a registration, in the order of its life. */
export const states = {
  draft: open({ en: 'draft', zh: '草稿' }),
  submitted: open({ en: 'submitted', zh: '已申请' }),
  correctionRequested: open({ en: 'correction requested', zh: '待补正' }),
  accepted: open({ en: 'accepted', zh: '已受理' }, 'running'),
  underReview: open({ en: 'under review', zh: '审查中' }, 'running'),
  supplementRequested: open({ en: 'supplement requested', zh: '待补充证明' }, 'stopped'),
  published: open({ en: 'published', zh: '公示中' }, 'stopped'),
  objected: open({ en: 'objected to', zh: '公示异议处理中' }, 'stopped'),
  recorded: open({ en: 'recorded', zh: '已信息存证' }),
  inForce: open({ en: 'in force', zh: '有效' }),
  underObjection: open({ en: 'under objection', zh: '登记后异议处理中' }),
  renewalPending: open({ en: 'renewal pending', zh: '续期办理中' }),
  deemedNotFiled: final({ en: 'deemed not filed', zh: '视为未提出申请' }),
  withdrawn: final({ en: 'withdrawn', zh: '已撤回' }),
  terminated: final({ en: 'terminated', zh: '终止登记' }),
  refused: final({ en: 'refused', zh: '不予登记' }),
  completed: final({ en: 'completed', zh: '已办结' }),
  expired: final({ en: 'expired', zh: '自动失效' }),
  cancelled: final({ en: 'cancelled', zh: '已注销' }),
} as const satisfies Record<string, StateEntry>;

export type RegistrationState = keyof typeof states;

/** Codes of all states, in the order of a registration's life; Object.keys forgets their type. */
export const stateNames = Object.keys(states) as [RegistrationState, ...RegistrationState[]];

/** What each state is called. */
export const stateTexts = Object.fromEntries(
  stateNames.map((name) => [name, states[name].texts]),
) as Readonly<Record<RegistrationState, Texts>>;

/** The states in which nothing can happen any more. */
export const finalStates = stateNames.filter((name) => states[name].final);
