import type { Texts } from '../../vocabulary/text.ts';
import { semanticTypes } from './semantic-types.ts';

/** Why a column got its semantic type. */
const explanations: Readonly<Record<string, Texts>> = {
  'semantic.values': {
    en: '{passed} of {distinct} distinct values tested are of this type; chance would pass {chance} (detector version {version}).',
    zh: '所检验的 {distinct} 个不同取值中有 {passed} 个符合该类型；随机通过率为 {chance}（检测器版本 {version}）。',
  },
  'semantic.values-and-header': {
    en: '{passed} of {distinct} distinct values tested are of this type, and the column name agrees; chance would pass {chance} (detector version {version}).',
    zh: '所检验的 {distinct} 个不同取值中有 {passed} 个符合该类型，且列名与之相符；随机通过率为 {chance}（检测器版本 {version}）。',
  },
  'semantic.values-and-neighbour': {
    en: '{passed} of {distinct} distinct values tested are of this type, and another column of the table is of the type {beside}, which goes with it; chance would pass {chance} (detector version {version}).',
    zh: '所检验的 {distinct} 个不同取值中有 {passed} 个符合该类型，且同表另有一列属于与之相伴的类型 {beside}；随机通过率为 {chance}（检测器版本 {version}）。',
  },
  'semantic.declared': {
    en: 'Declared in the contract; {passed} of {distinct} distinct values tested are of this type.',
    zh: '由合约声明；所检验的 {distinct} 个不同取值中有 {passed} 个符合该类型。',
  },
};

/** Texts of explanations and of every semantic type, whose code is `semantic-type.` and its id. */
export const semanticWords: Readonly<Record<string, Texts>> = {
  ...explanations,
  ...Object.fromEntries(semanticTypes.map((type) => [`semantic-type.${type.id}`, type.texts])),
};
