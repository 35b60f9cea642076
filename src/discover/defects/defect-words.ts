import type { Texts } from '../../vocabulary/text.ts';
import { type DefectKind, defectKinds } from './defect-kinds.ts';
import { defectDetectors } from './detectors.ts';

/** The code of a kind's name. */
export function defectKindCode(kind: DefectKind): string {
  return `defect-kind.${kind}`;
}

/** Names of the kinds of defects, and the sentences of their evidence, by code. */
export const defectWords: Readonly<Record<string, Texts>> = {
  ...Object.fromEntries(
    Object.entries(defectKinds).map(([kind, texts]) => [`defect-kind.${kind}`, texts]),
  ),
  ...Object.assign({}, ...defectDetectors.map(({ texts }) => texts)),
};
