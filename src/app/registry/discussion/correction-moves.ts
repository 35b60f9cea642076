import type { KeptCorrection } from '../../../registry/discussion/corrections.ts';
import type {
  CorrectionEvent,
  CorrectionState,
} from '../../../vocabulary/registry/declaring/discussion.ts';
import type { Role } from '../../../vocabulary/registry/roles.ts';
import type { Caller } from '../context.ts';

interface Move {
  readonly from: CorrectionState;
  readonly to: CorrectionState;
  /** Any one of them is enough. */
  readonly roles: readonly Role[];
  /** `raiser`: nobody else. `other`: whoever did the last step may not judge it. */
  readonly who: 'anyone' | 'raiser' | 'other';
}

const keepers: readonly Role[] = ['steward', 'admin'];
const judges: readonly Role[] = ['assessor', 'reviewer', 'admin'];

/** Every way from one state to the next; a correction begins by being raised. */
const moves: Readonly<Record<Exclude<CorrectionEvent, 'raise'>, Move>> = {
  answer: { from: 'raised', to: 'answered', roles: keepers, who: 'anyone' },
  accept: { from: 'answered', to: 'accepted', roles: judges, who: 'other' },
  sendBack: { from: 'answered', to: 'raised', roles: judges, who: 'other' },
  withdraw: { from: 'raised', to: 'withdrawn', roles: judges, who: 'raiser' },
};

export type CorrectionMove = keyof typeof moves;
export const correctionMoves = Object.keys(moves) as readonly CorrectionMove[];

/** What a person may do about a correction as it stands. */
export function possibleMoves(correction: KeptCorrection, caller: Caller): CorrectionMove[] {
  return correctionMoves.filter((event) => {
    const { from, roles, who } = moves[event];
    const { account } = caller;
    const fits = correction.state === from && caller.roles.some((role) => roles.includes(role));
    if (who === 'raiser') return fits && correction.steps[0]?.doneBy === account;
    return fits && (who === 'anyone' || correction.steps.at(-1)?.doneBy !== account);
  });
}

export function stateAfter(event: CorrectionMove): CorrectionState {
  return moves[event].to;
}
