/** Work that the server does later, and that outlives the process that began it. */
export const jobKinds = ['assessment'] as const;
export type JobKind = (typeof jobKinds)[number];

/** The last three are final. */
export const jobStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof jobStates)[number];
