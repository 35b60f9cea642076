import type { DeclaredColumn } from '../../vocabulary/declarations/declared-model.ts';
import type { PersonalFlags } from '../../vocabulary/personal.ts';
import { type ColumnVerdict, takenBy } from '../semantic/column-verdict.ts';
import type { Candidate } from '../semantic/judge-type.ts';
import { acceptedShare } from '../semantic/type-evidence.ts';
import { sensitiveCategoriesOf } from './sensitive-list.ts';

/** Flags of a column that holds no personal information. */
export const noPersonalFlags: PersonalFlags = {
  personalInformation: false,
  directIdentifier: false,
  quasiIdentifier: false,
  sensitive: [],
};

/** Chance rate below which even a mixed or thinly filled column is taken to hold such values. */
const specific = 0.02;

/**
 * Flags of a column by its verdict. A header alone never sets one: the verdict stands on values
 * that passed. A verdict that a person declared wins over everything.
 */
export function personalFlags(
  verdict: ColumnVerdict,
  inPersonTable: boolean,
  declared?: DeclaredColumn['personal'],
): PersonalFlags {
  const taken = takenBy(verdict);
  const found = taken === undefined ? noPersonalFlags : discoveredFlags(taken, inPersonTable);
  if (declared === undefined) return found;
  const confirmed = { by: declared.by, verdict: declared.verdict };
  if (declared.verdict === 'rejected') return { ...noPersonalFlags, confirmed };
  return { ...found, personalInformation: true, ...declared.flags, confirmed };
}

function discoveredFlags(taken: Candidate, inPersonTable: boolean): PersonalFlags {
  const { type, minors } = taken.tally;
  const { scope, direct, quasi } = type.personal;
  const inScope = scope === 'always' || (scope === 'with-persons' && inPersonTable);
  if (!inScope || !isWarranted(taken)) return noPersonalFlags;
  const ofMinors: PersonalFlags['sensitive'] = minors > 0 ? ['minors-under-14'] : [];
  return {
    personalInformation: true,
    directIdentifier: direct,
    quasiIdentifier: quasi,
    sensitive: [...sensitiveCategoriesOf(type), ...ofMinors],
  };
}

function isWarranted({ state, header, tally }: Candidate): boolean {
  if (state === 'accepted') return true;
  return tally.chance <= specific || (state === 'possible' && header);
}

/** Whether the identifiers of a column are stored masked. */
export function isMasked(verdict: ColumnVerdict): boolean {
  const { masked, distinctPassed } = takenBy(verdict)?.tally ?? { masked: 0, distinctPassed: 0 };
  return masked > 0 && masked >= distinctPassed * acceptedShare;
}
