/** Grades of an assessment, best first. */
export const grades = ['A', 'B', 'C', 'D'] as const;
