import { type ColumnVerdict, takenBy } from '../semantic/column-verdict.ts';

/** Types that only natural persons have; one accepted column of them makes a table of persons. */
const ofPersons = new Set([
  ...['chinese-resident-id', 'chinese-resident-id-15', 'us-social-security-number', 'passport'],
  ...['birth-date', 'sex', 'marital-status', 'ethnic-group', 'chinese-mobile', 'given-name'],
  ...['family-name', 'email', 'chinese-person-name', 'person-name'],
]);
/** Firms have contacts too: a table that identifies firms names persons but does not describe them. */
const namesOnly = new Set([
  'chinese-person-name',
  'person-name',
  'chinese-mobile',
  'email',
  'given-name',
  'family-name',
]);
const ofOrganisations = new Set(['unified-social-credit-code', 'company-name']);

/** Whether the rows of a table describe natural persons, judged by its columns. */
export function describesPersons(verdicts: readonly ColumnVerdict[]): boolean {
  const types = verdicts.flatMap(solidType);
  const organisation = types.some((id) => ofOrganisations.has(id));
  return types.some((id) => (organisation ? !namesOnly.has(id) : true) && ofPersons.has(id));
}

function solidType(verdict: ColumnVerdict): readonly string[] {
  const taken = takenBy(verdict);
  if (taken === undefined) return [];
  const solid = taken.state === 'accepted' || (taken.state === 'possible' && taken.header);
  return solid ? [taken.tally.type.id] : [];
}
