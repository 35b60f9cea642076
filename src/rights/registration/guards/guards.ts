import type { Guard } from '../../../vocabulary/guard.ts';
import type { GuardContext } from '../time/circumstances.ts';
import { applicationGuards } from './application-guards.ts';
import { lifeGuards } from './life-guards.ts';
import { reviewGuards } from './review-guards.ts';

const all = { ...applicationGuards, ...reviewGuards, ...lifeGuards };

export type GuardName = keyof typeof all;

/** Every condition that a transition may name. */
export const guards: Readonly<Record<GuardName, Guard<GuardContext>>> = all;
