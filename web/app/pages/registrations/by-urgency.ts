import type { RegistrationLine } from '../../../../src/vocabulary/registry/registration/registration-page.ts';

/** Cases by what waits: overdue, then by the day that is due, then those whose clock stands, then the settled. */
export function byUrgency(lines: readonly RegistrationLine[]): readonly RegistrationLine[] {
  return lines.toSorted(
    (a, b) => rank(a) - rank(b) || compare(dueOf(a), dueOf(b)) || compare(a.id, b.id),
  );
}

function rank({ final, clock }: RegistrationLine): number {
  if (final) return 3;
  if (clock === undefined || clock.stopped) return 2;
  return clock.overdue ? 0 : 1;
}

function dueOf({ clock }: RegistrationLine): string {
  return clock?.due ?? '9999';
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
