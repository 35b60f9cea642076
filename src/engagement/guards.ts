import type { Guard } from '../vocabulary/guard.ts';
import { evidenceGuards } from './evidence-guards.ts';
import type { GuardContext } from './guard.ts';
import { reviewGuards } from './review-guards.ts';
import { stepGuards } from './step-guards.ts';

const all = { ...stepGuards, ...evidenceGuards, ...reviewGuards };

export type GuardName = keyof typeof all;

/** Every condition that a transition may name. */
export const guards: Readonly<Record<GuardName, Guard<GuardContext>>> = all;
