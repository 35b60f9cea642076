/** Grades of classified data, most protected first. */
export const dataGrades = [
  'core',
  'important',
  'general-4',
  'general-3',
  'general-2',
  'general-1',
] as const;
