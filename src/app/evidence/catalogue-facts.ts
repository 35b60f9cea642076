import type { TableMetadata } from '../../vocabulary/metadata/table-metadata.ts';
import type { Known } from './evidence-input.ts';
import { fromCatalogues } from './from-catalogues.ts';
import { bounds, exactnessIn, type Statement, state } from './statement.ts';

/** R6.3 and M1.1 as catalogues know them: who can read, and whether somebody is named as owner. */
export function catalogueFacts(known: Known): Statement[] {
  return [...readerFacts(known), ...ownerFacts(known)];
}

/**
 * Accounts that can read, each counted for each table that it can. What everybody may read is read without a recorded
 * need, whatever a contract says; of the other accounts a catalogue knows no need, so that they leave a range.
 */
function readerFacts({ tables, declarations }: Known): Statement[] {
  const said = tables.flatMap((table) => table.said.filter(({ access }) => access !== undefined));
  if (said.length === 0) return [];
  const total = sum(said);
  const open = said.filter(({ access }) => access?.everybody === true);
  const place = fromCatalogues(said);
  if (open.length > 0) {
    const [all, low] = [Math.max(1, total), Math.max(1, sum(open))];
    const range = bounds(
      low,
      all,
      'the need of accounts that were granted reading is not in a catalogue',
    );
    return [
      ...state(place, { 'readers.total': all }),
      ...state({ ...place, ...exactnessIn(range) }, { 'readers.withoutNeed': low }),
    ];
  }
  if (declarations?.assay?.security?.readers !== undefined) return [];
  return state(place, { 'readers.total': total });
}

function sum(said: readonly TableMetadata[]): number {
  return said.reduce(
    (total, { access }) => total + (access?.readers ?? 0) + (access?.administrators ?? 0),
    0,
  );
}

/** A contract that names a team is asked for it; a catalogue counts where none does. */
function ownerFacts({ tables, declarations }: Known): Statement[] {
  if ((declarations?.team?.length ?? 0) > 0) return [];
  const named = tables.map(({ said }) => said.find(({ ownerNamed }) => ownerNamed === true));
  const owned = named.filter((one) => one !== undefined);
  if (owned.length === 0) return [];
  return state(
    { ...fromCatalogues(owned), status: 'declared' },
    { 'owners.needed': tables.length, 'owners.valid': owned.length },
  );
}
