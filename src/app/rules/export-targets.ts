/** Tools that rules can be written for. */
export const exportTargets = ['dbt', 'great-expectations', 'frictionless', 'sql'] as const;
export type ExportTarget = (typeof exportTargets)[number];
