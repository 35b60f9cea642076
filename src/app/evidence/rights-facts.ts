import { rightsNeeded } from '../../assess/rules/rights-needed.ts';
import type { Declarations } from '../../vocabulary/declarations/declarations.ts';
import type { DataRight, DeclaredSource } from '../../vocabulary/declarations/rights.ts';
import { permissionOf } from '../../vocabulary/rights/permission.ts';
import type { Known } from './evidence-input.ts';
import { backedBy, validProof } from './proofs.ts';
import { type Statement, state } from './statement.ts';

const registrationStage = { none: 0, expired: 0, applied: 0.5, 'in-force': 1 } as const;

/** R3.1–R3.3 and M8.1, with the facts of the gates G2, G3 and G4. */
export function rightsFacts({ declarations, asOf }: Known): Statement[] {
  if (declarations?.assay?.rights === undefined) return [];
  return [
    ...sourceFacts(declarations, asOf),
    ...licenceFacts(declarations),
    ...rightFacts(declarations, asOf),
    ...disputeFacts(declarations),
    ...registrationFacts(declarations, asOf),
  ];
}

function sourcesOf({ assay }: Declarations): readonly DeclaredSource[] {
  return assay?.rights?.sources ?? [];
}

/** A source is proven when it is typed, not judged unlawful, and its proof is valid. */
function sourceFacts(declarations: Declarations, asOf: string): Statement[] {
  const sources = sourcesOf(declarations);
  if (sources.length === 0) return [];
  const proofs = sources.map(({ acquisitionMode, judgement, proofs: ids }) =>
    acquisitionMode === undefined || judgement === 'unlawful' || judgement === 'in-doubt'
      ? undefined
      : validProof(ids, declarations, asOf),
  );
  const [document] = proofs.filter((proof) => proof !== undefined);
  const judged = (wanted: string) => sources.filter(({ judgement }) => judgement === wanted).length;
  return [
    ...state(
      { status: document === undefined ? 'declared' : 'documented', ...(document && { document }) },
      { 'sources.proven': proofs.filter((proof) => proof !== undefined).length },
    ),
    ...state(
      { status: 'declared' },
      {
        'sources.total': sources.length,
        'sources.unlawful': judged('unlawful'),
        'sources.lawful': judged('lawful'),
      },
    ),
  ];
}

/** An unknown licence is no evidence: only answered inputs count. */
function licenceFacts(declarations: Declarations): Statement[] {
  const answered = sourcesOf(declarations).filter(
    ({ permitsPurpose }) => permitsPurpose !== undefined,
  );
  if (answered.length === 0) return [];
  const compatible = answered.filter(({ permitsPurpose }) => permitsPurpose === true);
  return state(
    { status: 'declared' },
    { 'inputs.total': answered.length, 'inputs.compatible': compatible.length },
  );
}

type Standing = 'held' | 'not-held' | 'undecided';

function rightFacts(declarations: Declarations, asOf: string): Statement[] {
  const purpose = declarations.assay?.rights?.purpose;
  if (purpose === undefined) return [];
  const needed = rightsNeeded[purpose];
  const standings = needed.map((right) => standingOf(right, declarations, asOf));
  const count = (wanted: Standing) => standings.filter((one) => one === wanted).length;
  const proofs = declarations.assay?.rights?.asserted?.flatMap(({ proofs: ids }) => ids ?? []);
  const backed = count('held') > 0 ? backedBy(proofs, declarations, asOf) : {};
  const numbers = { 'rights.undecided': count('undecided'), 'rights.needed': needed.length };
  // Nobody can tell: R3.2 stays without evidence and gate G4 unknown.
  if (count('undecided') === needed.length) return state({ status: 'declared' }, numbers);
  return [
    ...state({ status: 'declared', ...backed }, { 'rights.held': count('held') }),
    ...state({ status: 'declared' }, numbers),
  ];
}

/** Asserted in term, permitted by every source, and proven; silence is undecided. */
function standingOf(right: DataRight, declarations: Declarations, asOf: string): Standing {
  const rights = declarations.assay?.rights;
  const permission = permissionOf(right, sourcesOf(declarations));
  if (permission === 'forbidden') return 'not-held';
  if (rights?.asserted === undefined) return 'undecided';
  const asserted = rights.asserted.filter(
    (one) =>
      one.right === right && (one.validFrom ?? asOf) <= asOf && (one.validUntil ?? asOf) >= asOf,
  );
  const proven = asserted.some(
    ({ proofs }) => validProof(proofs, declarations, asOf) !== undefined,
  );
  if (!proven) return 'not-held';
  return permission === 'undecided' ? 'undecided' : 'held';
}

function disputeFacts({ assay }: Declarations): Statement[] {
  const dispute = assay?.rights?.dispute;
  if (dispute === undefined) return [];
  return state({ status: 'declared' }, { 'dispute.open': dispute === 'open' ? 1 : 0 });
}

function registrationFacts(declarations: Declarations, asOf: string): Statement[] {
  const registration = declarations.assay?.rights?.registration;
  if (registration === undefined) return [];
  const { state: stage, validUntil, proofs } = registration;
  const lapsed = stage === 'in-force' && validUntil !== undefined && validUntil < asOf;
  return state(backedBy(proofs, declarations, asOf), {
    'registration.stage': lapsed ? 0 : registrationStage[stage],
  });
}
