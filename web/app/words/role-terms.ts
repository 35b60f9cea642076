import type { OrganisationKind } from '../../../src/vocabulary/registry/organisation-kinds.ts';
import type { Role } from '../../../src/vocabulary/registry/roles.ts';
import type { Scope } from '../../../src/vocabulary/registry/scopes.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';

/** What a role is called. */
export const roleTerms: Readonly<Record<Role, Texts>> = {
  viewer: { en: 'viewer', zh: '查阅人员' },
  steward: { en: 'data steward', zh: '数据管理员' },
  assessor: { en: 'assessor', zh: '评估人员' },
  reviewer: { en: 'reviewer', zh: '审查人员' },
  registrar: { en: 'registrar', zh: '登记人员' },
  auditor: { en: 'auditor', zh: '审计人员' },
  admin: { en: 'administrator', zh: '系统管理员' },
};

export const organisationKindTerms: Readonly<Record<OrganisationKind, Texts>> = {
  enterprise: { en: 'Enterprise', zh: '企业' },
  assessor: { en: "Assessor's firm", zh: '评估机构' },
  agency: { en: 'Registration agency', zh: '登记机构' },
};

/** How far an API token reaches, within what its owner may do. */
export const scopeTerms: Readonly<Record<Scope, Texts>> = {
  read: { en: 'read', zh: '读取' },
  write: { en: 'write', zh: '写入' },
  administer: { en: 'administer', zh: '管理' },
};
