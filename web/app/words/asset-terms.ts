import type { AssetFacet, AssetOrder } from '../../../src/vocabulary/registry/assets/asset.ts';
import type {
  coverageBands,
  PersonsKind,
} from '../../../src/vocabulary/registry/assets/asset-bands.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';

/** What lists can be narrowed by, in the order of the page. */
export const facetTerms: Readonly<Record<AssetFacet, Texts>> = {
  grade: { en: 'Grade', zh: '等级' },
  dataGrade: { en: 'Data grade', zh: '数据级别' },
  responsible: { en: 'Responsible', zh: '责任方' },
  tag: { en: 'Tag', zh: '标签' },
  term: { en: 'Glossary term', zh: '业务术语' },
  coverage: { en: 'Evidence coverage', zh: '证据覆盖率' },
  weak: { en: 'Score below 55', zh: '得分低于 55' },
  gate: { en: 'Gate shut', zh: '未通过的门槛' },
  persons: { en: 'Personal information', zh: '个人信息' },
};

/** How much of the weight has evidence. */
export const coverageTerms: Readonly<Record<(typeof coverageBands)[number], Texts>> = {
  low: { en: 'below 0.60', zh: '低于 0.60' },
  fair: { en: '0.60 to 0.80', zh: '0.60 至 0.80' },
  good: { en: '0.80 and more', zh: '0.80 及以上' },
};

/** What data hold of persons. */
export const personsTerms: Readonly<Record<PersonsKind, Texts>> = {
  none: { en: 'none found', zh: '未发现' },
  personal: { en: 'personal information', zh: '个人信息' },
  sensitive: { en: 'sensitive personal information', zh: '敏感个人信息' },
};

/** Dimensions of the shipped model; that of another model goes by its id. */
export const dimensionTerms: Readonly<Record<string, Texts>> = {
  quality: { en: 'Quality', zh: '质量' },
  risk: { en: 'Risk', zh: '风险' },
  value: { en: 'Value', zh: '价值' },
  management: { en: 'Management', zh: '管理' },
};

/** Gates of the shipped model; that of another model goes by its id. */
export const gateNames: Readonly<Record<string, Texts>> = {
  G1: { en: 'G1 Core data', zh: 'G1 核心数据' },
  G2: { en: 'G2 Unlawful source', zh: 'G2 来源违法' },
  G3: { en: 'G3 Unresolved ownership dispute', zh: 'G3 权属纠纷未解决' },
  G4: { en: 'G4 Needed right not held', zh: 'G4 缺少所需权利' },
  G5: { en: 'G5 No legal basis for personal information', zh: 'G5 个人信息处理无合法性基础' },
  G6: { en: 'G6 Live secrets in data', zh: 'G6 数据含有效凭据' },
};

/** What lists can be sorted by. */
export const orderTerms: Readonly<Record<AssetOrder, Texts>> = {
  relevance: { en: 'best match', zh: '相关度' },
  name: { en: 'name', zh: '名称' },
  score: { en: 'score', zh: '得分' },
  changed: { en: 'last change', zh: '最近变更' },
};

/** The members of a closed list, in the order of its terms. */
export function codesOf<Code extends string>(terms: Readonly<Record<Code, unknown>>): Code[] {
  // What a record of texts has for keys are its codes.
  return Object.keys(terms) as Code[];
}
