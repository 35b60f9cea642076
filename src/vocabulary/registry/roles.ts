/** What a person may be in an organisation; what each may do stands with the routes and the state table. */
export const roles = [
  'viewer',
  'steward',
  'assessor',
  'reviewer',
  'registrar',
  'auditor',
  'admin',
] as const;
export type Role = (typeof roles)[number];
