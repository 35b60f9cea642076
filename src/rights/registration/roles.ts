import type { Texts } from '../../vocabulary/text.ts';

/** Who acts on a registration; `system` stands for time passing. */
export const registrationRoles = [
  'applicant',
  'registrar',
  'reviewer',
  'objector',
  'system',
] as const;
export type RegistrationRole = (typeof registrationRoles)[number];

export const roleTexts: Readonly<Record<RegistrationRole, Texts>> = {
  applicant: { en: 'applicant', zh: '登记申请人' },
  registrar: { en: 'registrar', zh: '登记人员' },
  reviewer: { en: 'reviewer', zh: '审查人员' },
  objector: { en: 'objector', zh: '异议人' },
  system: { en: 'system', zh: '系统' },
};
