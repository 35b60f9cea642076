import type { ColumnProfile } from '../../profile/table-profile.ts';
import { type ColumnVerdict, takenBy } from '../semantic/column-verdict.ts';
import { areSearchedDocuments } from './hidden/searched-documents.ts';

/** A column that varies more than this among its cells can single out rows. */
const varied = 0.5;
/** Text of this many characters on average is prose, which can name anybody. */
const prose = 40;

/**
 * Whether values of a column might identify somebody although no detector knows them: names that
 * no dictionary holds, free text, numbers of persons. Such a column is not cleared.
 */
export function mayNamePersons(
  profile: ColumnProfile,
  verdict: ColumnVerdict,
  inPersonTable: boolean,
): boolean {
  const taken = takenBy(verdict);
  if (taken?.state === 'accepted' && taken.tally.type.vague !== true) return false;
  if (profile.type !== 'text' && profile.type !== 'integer') return false;
  const { value: distinct, of: cells } = profile.measures.distinct ?? {};
  const isVaried = typeof distinct === 'number' && distinct > varied * (cells ?? distinct);
  const isLong = (profile.measures.lengthMean?.value ?? 0) >= prose;
  const isProse = isLong && !areSearchedDocuments(profile, prose);
  return isVaried && (inPersonTable ? true : isProse && profile.type === 'text');
}
