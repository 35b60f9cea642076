import type { Texts } from '../vocabulary/text.ts';
import { defectWords } from './defects/defect-words.ts';
import { findingKinds } from './findings/finding-kinds.ts';
import { gradeWords } from './personal/grade-reason.ts';
import { secretKinds } from './secrets/secret-kinds.ts';
import { semanticWords } from './semantic/semantic-words.ts';

/** Texts of every code that discovery writes, by code. */
export const discoverWords: Readonly<Record<string, Texts>> = {
  ...semanticWords,
  ...defectWords,
  ...gradeWords,
  // What a column is taken for where no semantic type says so.
  'semantic-type.key': { en: 'number that identifies persons', zh: '标识自然人的编号' },
  'semantic-type.declared': { en: 'as the contract says', zh: '依合约声明' },
  'key-source.declared': { en: 'declared', zh: '已声明' },
  'key-source.discovered': { en: 'discovered', zh: '发现所得' },
  'measure.secrets': { en: 'Cells with a credential', zh: '含有效凭据的单元格数' },
  'measure.invalid': { en: 'Cells invalid for their meaning', zh: '不符合语义类型的单元格数' },
  ...Object.fromEntries(findingKinds.map((kind) => [kind.code, kind.texts])),
  ...Object.fromEntries(secretKinds.map((kind) => [`secret-kind.${kind.id}`, kind.texts])),
};
