import type { Texts } from '../vocabulary/text.ts';

/** As what a person acts on a project: the respondent brings the evidence that was asked for. */
export const projectRoles = ['assessor', 'reviewer', 'respondent'] as const;
export type ProjectRole = (typeof projectRoles)[number];

export const roleTexts: Readonly<Record<ProjectRole, Texts>> = {
  assessor: { en: 'assessor', zh: '评估人员' },
  reviewer: { en: 'reviewer', zh: '复核人员' },
  respondent: { en: 'respondent', zh: '资料提供方' },
};
