import type {
  AcquisitionMode,
  DataRight,
  DeclaredSource,
  Purpose,
} from '../../vocabulary/declarations/rights.ts';

/** What a way of acquiring data says about a right. */
type Rule =
  | 'yes'
  | 'no'
  /** As agreed; silent or unclear asks for a supplement or a reasoned judgement. */
  | 'agreed'
  /** Only with the consent of the other parties. */
  | 'consent'
  /** Not, unless law or contract grants it. */
  | 'unless-granted';

type Row = Readonly<Record<DataRight, Rule>>;
const all = (rule: Rule): Row => ({ hold: rule, use: rule, operate: rule });

/**
 * Acquisition mode × right, from the guideline on registration of data property rights
 * (国数综政策〔2026〕35号), articles 20 and 21, whose text was read.
 */
export const rightsTable: Readonly<Record<AcquisitionMode, Row>> = {
  ownOrJointOperations: all('yes'),
  contractedCollection: all('yes'),
  naturalPerson: all('yes'),
  automatedPublic: { hold: 'yes', use: 'yes', operate: 'no' },
  automatedPublicProduct: all('yes'),
  fusionByContract: all('agreed'),
  fusionUnclear: { hold: 'yes', use: 'yes', operate: 'consent' },
  derived: all('yes'),
  entrustedProcessing: all('unless-granted'),
  byAgreement: all('agreed'),
};

/** Rights that a purpose needs (our choice): to provide data to others is to operate it. */
export const rightsNeeded: Readonly<Record<Purpose, readonly DataRight[]>> = {
  keep: ['hold'],
  'internal-use': ['hold', 'use'],
  derive: ['hold', 'use'],
  share: ['hold', 'operate'],
  license: ['hold', 'operate'],
  trade: ['hold', 'use', 'operate'],
};

export type Permission = 'permitted' | 'forbidden' | 'undecided';

/**
 * Whether the sources together permit a right: each must. Without sources, or where one does
 * not say how it was acquired or what was agreed, nobody can tell.
 */
export function permissionOf(right: DataRight, sources: readonly DeclaredSource[]): Permission {
  const each = sources.map((source) => permissionFrom(right, source));
  if (each.includes('forbidden')) return 'forbidden';
  return each.length === 0 || each.includes('undecided') ? 'undecided' : 'permitted';
}

function permissionFrom(right: DataRight, source: DeclaredSource): Permission {
  if (source.acquisitionMode === undefined) return 'undecided';
  const granted = source.agreedRights?.includes(right);
  switch (rightsTable[source.acquisitionMode][right]) {
    case 'yes':
      return 'permitted';
    case 'no':
      return 'forbidden';
    case 'agreed':
      return decided(granted);
    case 'consent':
      return decided(source.consentOfOthers);
    case 'unless-granted':
      return granted === true ? 'permitted' : 'forbidden';
  }
}

function decided(answer: boolean | undefined): Permission {
  if (answer === undefined) return 'undecided';
  return answer ? 'permitted' : 'forbidden';
}
