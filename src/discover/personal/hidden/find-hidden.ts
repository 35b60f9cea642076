import type { ColumnProfile } from '../../../profile/table-profile.ts';
import type { RawValue } from '../../../vocabulary/raw-value.ts';
import { type ColumnVerdict, takenBy } from '../../semantic/column-verdict.ts';
import { decideColumns } from '../../semantic/decide-columns.ts';
import type { MatchContext } from '../../semantic/semantic-type.ts';
import { testedValues } from '../../semantic/tested-values.ts';
import { embeddedValues } from './embedded-values.ts';
import type { HiddenPersonal } from './hidden-personal.ts';
import { type JsonPath, jsonPaths } from './json-paths.ts';

/** Distinct values that are searched, evenly taken: each costs a dozen patterns. */
export const searchedValues = 1_000;
/** A text this short holds no personal value beside anything else. */
const shortest = 8;

/**
 * Personal values inside the cells of a column: in free text, and at the paths of JSON documents,
 * which are decided as columns are. Nothing where the column as a whole is of a type that names
 * what it is.
 */
export function findHidden(
  profile: ColumnProfile,
  verdict: ColumnVerdict,
  context: MatchContext,
): readonly HiddenPersonal[] {
  const taken = takenBy(verdict);
  const isOpen = taken?.state !== 'accepted' || taken.tally.type.vague === true;
  const holdsText = profile.type === 'text' || profile.type === 'nested';
  if (!isOpen || !holdsText) return [];
  const values = longValues(profile);
  const paths = jsonPaths(values);
  return paths.length > 0 ? inDocuments(profile, paths, context) : embeddedValues(values, context);
}

function longValues(profile: ColumnProfile): readonly RawValue[] {
  const values = testedValues(profile)
    .entries.map(({ value }) => value)
    .filter((value) => value.measure((cell) => cell.length) >= shortest);
  const stride = Math.max(1, Math.ceil(values.length / searchedValues));
  return values.filter((_, i) => i % stride === 0);
}

function inDocuments(
  profile: ColumnProfile,
  paths: readonly JsonPath[],
  context: MatchContext,
): readonly HiddenPersonal[] {
  const columns = paths.map((path) => ({ profile: asColumn(profile, path) }));
  const verdicts = decideColumns(columns, context);
  return paths.flatMap(({ path, values }, i) => {
    const taken = verdicts[i] && takenBy(verdicts[i]);
    if (taken === undefined || (taken.state !== 'accepted' && !taken.header)) {
      return embeddedValues(values, context).map((found) => ({ ...found, path }));
    }
    const { type, distinct, distinctPassed } = taken.tally;
    const isPersonal = type.personal.scope !== 'never' && type.personal.direct;
    return isPersonal ? [{ type, path, found: distinctPassed, tested: distinct }] : [];
  });
}

/** The values at a path as if they were a column of their own, named by the last member. */
function asColumn(profile: ColumnProfile, { name, values }: JsonPath): ColumnProfile {
  const entries = values.map((value) => ({ value, count: 1 }));
  const column = { ...profile.column, name };
  return { ...profile, column, type: 'text', measures: {}, values: { kind: 'sample', entries } };
}
