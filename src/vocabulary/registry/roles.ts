import type { Texts } from '../text.ts';

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

export const roleTexts: Record<Role, Texts> = {
  viewer: { en: 'Viewer', zh: '查看者' },
  steward: { en: 'Data steward', zh: '数据管理员' },
  assessor: { en: 'Assessor', zh: '评估人员' },
  reviewer: { en: 'Reviewer', zh: '审查人员' },
  registrar: { en: 'Registrar', zh: '登记人员' },
  auditor: { en: 'Auditor', zh: '审计人员' },
  admin: { en: 'Administrator', zh: '系统管理员' },
};
