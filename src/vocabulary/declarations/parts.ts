import { z } from 'zod';

/** ISO 8601 calendar date. */
export const date = z.iso.date();
/** Number of people, rows, months, money: never negative. */
export const amount = z.number().nonnegative();
/** Ids of `documents` that prove the statement they stand in. */
export const proofs = z.array(z.string()).optional();
