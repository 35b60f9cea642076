/** How much of the weight has evidence: below 0.60, which holds the grade at C; below 0.80; or more. */
export const coverageBands = ['low', 'fair', 'good'] as const;

/** What an asset holds of persons. */
export const personsKinds = ['none', 'personal', 'sensitive'] as const;
export type PersonsKind = (typeof personsKinds)[number];

/** A score below this is weak: the boundary between the grades C and D. */
export const weakBelow = 55;
