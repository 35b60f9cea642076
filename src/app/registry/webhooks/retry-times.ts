const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Pauses after a failed attempt, as Standard Webhooks proposes them; after the last one a delivery is given up. */
const pauses = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
] as const;

/** When to try again after so many failed attempts; undefined: never. */
export function nextAttempt(attempts: number, at: Date): Date | undefined {
  const pause = pauses[attempts - 1];
  return pause === undefined ? undefined : new Date(at.getTime() + pause);
}
