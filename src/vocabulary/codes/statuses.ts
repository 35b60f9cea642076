/** What kind of evidence stands behind an indicator, or why there is none. */
export const statuses = [
  'measured',
  'documented',
  'declared',
  'not-applicable',
  'no-evidence',
] as const;
