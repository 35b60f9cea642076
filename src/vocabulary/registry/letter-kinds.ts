/** What the server writes to people by e-mail. */
export const letterKinds = ['drift-alert', 'reassessment-failed'] as const;
export type LetterKind = (typeof letterKinds)[number];
