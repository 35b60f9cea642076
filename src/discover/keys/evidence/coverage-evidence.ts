/**
 * Log likelihood ratio of how many values of a key are used, against what so many references
 * would use if each were drawn evenly: keys · (1 − e^(−references / keys)). Skewed use lowers it,
 * but a key of which hardly any value is used is rarely what a column refers to. Our choice.
 */
export function coverageEvidence(distinct: number, references: number, keys: number): number {
  const expected = keys * (1 - Math.exp(-references / keys));
  const used = distinct / Math.max(1, expected);
  // So few references would hardly repeat whatever they were.
  if (references < keys && used >= 0.5) return 0;
  if (used >= 0.8) return 0.7;
  if (used >= 0.5) return 0.3;
  if (used >= 0.2) return -0.4;
  return used >= 0.05 ? -1.5 : -3;
}
