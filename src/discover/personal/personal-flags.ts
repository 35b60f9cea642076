import type { DeclaredColumn } from '../../vocabulary/declarations/declared-model.ts';
import type { PersonalFlags } from '../../vocabulary/personal.ts';
import { type ColumnVerdict, takenBy } from '../semantic/column-verdict.ts';
import type { Candidate } from '../semantic/judge-type.ts';
import { acceptedShare } from '../semantic/type-evidence.ts';
import type { HiddenPersonal } from './hidden/hidden-personal.ts';
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
 * Flags of a column by its verdict and by what stands inside its cells. A header alone never sets
 * one: the verdict stands on values that passed.
 */
export function discoveredFlags(verdict: ColumnVerdict, inPersonTable: boolean): PersonalFlags {
  const taken = takenBy(verdict);
  if (taken === undefined) return noPersonalFlags;
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

/** The flags with those of personal values that stand inside the cells. */
export function withHidden(flags: PersonalFlags, hidden: readonly HiddenPersonal[]): PersonalFlags {
  if (hidden.length === 0) return flags;
  const sensitive = hidden.flatMap(({ type }) => sensitiveCategoriesOf(type));
  return {
    ...flags,
    personalInformation: true,
    directIdentifier: flags.directIdentifier || hidden.some(({ type }) => type.personal.direct),
    sensitive: [...new Set([...flags.sensitive, ...sensitive])],
  };
}

/** The flags under the verdict of a person, which wins over everything that was found. */
export function confirmedFlags(
  found: PersonalFlags,
  declared?: DeclaredColumn['personal'],
): PersonalFlags {
  if (declared === undefined) return found;
  const confirmed = { by: declared.by, verdict: declared.verdict };
  if (declared.verdict === 'rejected') return { ...noPersonalFlags, confirmed };
  return { ...found, personalInformation: true, ...declared.flags, confirmed };
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
