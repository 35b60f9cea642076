import { evidenceGuards } from './evidence-guards.ts';
import type { Guard } from './guard.ts';
import { reviewGuards } from './review-guards.ts';
import { stepGuards } from './step-guards.ts';

const all = { ...stepGuards, ...evidenceGuards, ...reviewGuards };

export type GuardName = keyof typeof all;

/** Every condition that a transition may name. */
export const guards: Readonly<Record<GuardName, Guard>> = all;
