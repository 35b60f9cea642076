import type { ChangeLevel } from '../../../../src/vocabulary/change-level.ts';
import type {
  FindingChange,
  KeyChange,
  RelationshipChange,
} from '../../../../src/vocabulary/reports/diff-report.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';

/** How much something changed. */
export const levelTerms: Readonly<Record<ChangeLevel, Texts>> = {
  none: { en: 'no change', zh: '无变化' },
  minor: { en: 'minor', zh: '轻微' },
  moderate: { en: 'moderate', zh: '中等' },
  major: { en: 'major', zh: '重大' },
};

export const findingChangeTerms: Readonly<Record<FindingChange['change'], Texts>> = {
  new: { en: 'new', zh: '新增' },
  more: { en: 'more', zh: '增多' },
  fewer: { en: 'fewer', zh: '减少' },
  resolved: { en: 'resolved', zh: '已消除' },
};

export const keyChangeTerms: Readonly<Record<KeyChange['change'], Texts>> = {
  gained: { en: 'key {columns} found now', zh: '新发现键 {columns}' },
  lost: { en: 'key {columns} not found any more', zh: '键 {columns} 不再成立' },
  broken: { en: 'key {columns} does not hold any more', zh: '键 {columns} 已被破坏' },
  mended: { en: 'key {columns} holds again', zh: '键 {columns} 已恢复' },
};

export const relationshipChangeTerms: Readonly<Record<RelationshipChange['change'], Texts>> = {
  gained: { en: 'found now', zh: '新发现' },
  lost: { en: 'not found any more', zh: '不再成立' },
  orphans: { en: 'more or fewer references to no row', zh: '悬空引用的比例改变' },
};
