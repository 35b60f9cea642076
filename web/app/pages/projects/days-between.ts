const day = 86_400_000;

/** Calendar days from one ISO date to another; negative where the other lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day);
}
