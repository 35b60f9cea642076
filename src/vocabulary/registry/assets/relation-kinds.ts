import type { Texts } from '../../text.ts';

interface RelationTerm {
  /** The property of DCMI Metadata Terms or DCAT 3 that says it. */
  readonly property: `dct:${string}` | `dcat:${string}`;
  /** How the asset that says it stands to the other. */
  readonly texts: Texts;
  /** The same, read from the other. */
  readonly inverse: Texts;
}

/** How an asset can stand to another: properties of the standards, each said from one side and read from both. */
export const relationTerms = {
  isPartOf: {
    property: 'dct:isPartOf',
    texts: { en: 'is part of', zh: '属于' },
    inverse: { en: 'has part', zh: '包含' },
  },
  isVersionOf: {
    property: 'dcat:isVersionOf',
    texts: { en: 'is version of', zh: '是其版本' },
    inverse: { en: 'has version', zh: '具有版本' },
  },
  replaces: {
    property: 'dct:replaces',
    texts: { en: 'replaces', zh: '取代' },
    inverse: { en: 'is replaced by', zh: '被取代于' },
  },
  requires: {
    property: 'dct:requires',
    texts: { en: 'requires', zh: '依赖' },
    inverse: { en: 'is required by', zh: '被依赖于' },
  },
  references: {
    property: 'dct:references',
    texts: { en: 'references', zh: '引用' },
    inverse: { en: 'is referenced by', zh: '被引用于' },
  },
  source: {
    property: 'dct:source',
    texts: { en: 'is derived from', zh: '来源于' },
    inverse: { en: 'is the source of', zh: '是其来源' },
  },
  relation: {
    property: 'dct:relation',
    texts: { en: 'is related to', zh: '相关于' },
    inverse: { en: 'is related to', zh: '相关于' },
  },
} as const satisfies Readonly<Record<string, RelationTerm>>;

export type RelationKind = keyof typeof relationTerms;

/** Every kind, in the order in which they are offered. */
export const relationKinds = Object.keys(relationTerms) as [RelationKind, ...RelationKind[]];
