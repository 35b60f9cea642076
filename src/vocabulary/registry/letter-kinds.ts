/** What the server writes to people by e-mail. */
export const letterKinds = ['drift-alert', 'reassessment-failed', 'evidence-overdue'] as const;
export type LetterKind = (typeof letterKinds)[number];
