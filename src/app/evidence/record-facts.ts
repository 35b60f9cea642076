import { safePattern } from '../../contract/rules/safe-pattern.ts';
import { responsibleParty } from '../document/responsible.ts';
import type { ColumnEvidence, Known, TableEvidence } from './evidence-input.ts';
import { basisOf, proxy } from './evidence-texts.ts';
import { testFair } from './fair-indicators.ts';
import { fromCatalogues } from './from-catalogues.ts';
import { validProof } from './proofs.ts';
import { monthsBetween } from './quality/calendar-months.ts';
import { conformance } from './quality/column-standard.ts';
import { fromQueries, type Statement, state } from './statement.ts';

const policyAreas = ['governance', 'standard', 'quality', 'security', 'life-cycle'] as const;
const retirementStages = { none: 0, declared: 0.5, 'declared-and-run': 1 } as const;
/** A name that any tool can use: letters, digits and underscores, not beginning with a digit. */
const commonNaming = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u;

/** M1.1–M5.3, M7.1, M7.2, M8.2 and R3.4: what the catalogue and the records say. */
export function recordFacts(known: Known): Statement[] {
  return [
    ...known.tables.flatMap((table) => [...namingFacts(table, known), ...ruleCoverage(table)]),
    ...registerFacts(known),
    ...keyFacts(known),
    ...(known.declarations === undefined
      ? []
      : [
          ...ownerFacts(known),
          ...policyFacts(known),
          ...catalogueFacts(known),
          ...columnRecords(known),
          ...operationFacts(known),
        ]),
  ];
}

/** Nobody named is a missing answer; somebody who has left is an answer. */
function ownerFacts({ declarations, asOf }: Known): Statement[] {
  if (declarations?.team === undefined || declarations.team.length === 0) return [];
  const valid = responsibleParty(declarations, asOf) === undefined ? 0 : 1;
  return state({ status: 'declared' }, { 'owners.needed': 1, 'owners.valid': valid });
}

/** Present, dated and approved; a list counts once somebody has begun it. */
function policyFacts({ declarations, asOf }: Known): Statement[] {
  const policies = declarations?.assay?.management?.policies;
  if (declarations === undefined || policies === undefined) return [];
  const documents = declarations.assay?.documents ?? [];
  const approved = policyAreas.flatMap((area) => {
    const ids = policies
      .filter((policy) => policy.area === area)
      .flatMap(({ proofs }) => proofs ?? []);
    const formal = ids.filter((id) =>
      documents.some(
        (one) => one.id === id && one.date !== undefined && one.approvedBy !== undefined,
      ),
    );
    return validProof(formal, declarations, asOf) ?? [];
  });
  const [document] = approved;
  return [
    ...state(
      { status: document === undefined ? 'declared' : 'documented', ...(document && { document }) },
      { 'policies.approved': approved.length },
    ),
    ...state({ status: 'declared' }, { 'policies.required': policyAreas.length }),
  ];
}

function catalogueFacts({ declarations, tables, input }: Known): Statement[] {
  if (declarations === undefined) return [];
  const { assay, name, description, purpose, tags, team, supportChannels, domain } = declarations;
  const { catalogue, rights } = assay ?? {};
  const filled = [
    catalogue?.title ?? name,
    catalogue?.description ?? description ?? purpose,
    catalogue?.identifier ?? declarations.id,
    catalogue?.keywords?.[0] ?? tags?.[0],
    catalogue?.theme ?? domain,
    catalogue?.publisher ?? team?.[0]?.name,
    catalogue?.contact ?? (supportChannels ? 'support' : undefined),
    catalogue?.language,
    catalogue?.spatial,
    catalogue?.temporal,
    catalogue?.updateFrequency ?? declarations.serviceLevels?.[0]?.property,
    rights?.licence ?? catalogue?.accessRights ?? declarations.limitations,
    catalogue?.provenance ?? rights?.sources?.[0]?.name,
    declarations.version,
  ];
  const columns = tables.flatMap((table) => table.columns);
  const ids = new Set(tables.map(({ id }) => id));
  const fair = testFair({
    declarations,
    formats: tables.flatMap(({ profile }) => profile.table.files.map(({ format }) => format)),
    columns: columns.length,
    typedColumns: columns.filter(({ declared }) => declared?.standard?.type !== undefined).length,
    relationships: input.discovery.relationships.filter(({ from }) => ids.has(from.table)),
  });
  const basis = basisOf('evidence.fair', {
    failing: fair.failing.join(', ') || '–',
    notTestable: fair.notTestable.join(', '),
  });
  return [
    ...state(
      { status: 'declared' },
      {
        'catalogue.required': filled.length,
        'catalogue.filled': filled.filter((field) => field !== undefined && field !== '').length,
      },
    ),
    ...state({ basis }, { 'fair.testedWeight': fair.tested, 'fair.passedWeight': fair.passed }),
  ];
}

/** Registers of columns: each counts once somebody has begun it anywhere in the asset. */
const registers = {
  'columns.described': isDescribed,
  'columns.termLinked': isTermLinked,
  'columns.lineage': hasLineage,
  'columns.traced': hasUpstream,
} as const;

/**
 * What of these a contract says; where it says nothing of a column, what a catalogue does. A number that catalogues
 * alone give says which; the lineage of a catalogue was read out of what made the table, and is measured.
 */
function registerFacts({ tables }: Known): Statement[] {
  const columns = tables.flatMap((table) => table.columns);
  const begun = Object.entries(registers).filter(([, holds]) => columns.some(holds));
  return begun.flatMap(([name, holds]) => {
    const byContract = columns.some((one) => holds({ ...one, catalogued: nothingCatalogued }));
    return tables.flatMap(({ id, columns: own, said }) => {
      const catalogue = !byContract && said.length > 0;
      const measured = catalogue && name !== 'columns.described';
      const place = {
        table: id,
        ...(catalogue ? fromCatalogues(said) : {}),
        status: measured ? ('measured' as const) : ('declared' as const),
      };
      return state(place, { [name]: own.filter(holds).length });
    });
  });
}

const nothingCatalogued = { required: false, primaryKey: false, rules: 0, traced: false } as const;

function columnRecords({ tables, input }: Known): Statement[] {
  const columns = tables.flatMap((table) => table.columns);
  return [...landingFacts(columns, tables, input.seed), ...surveyFacts(tables, columns)];
}

/** Not empty, not the name repeated, at least four characters. */
function isDescribed({ name, declared, catalogued }: ColumnEvidence): boolean {
  return [declared?.description, catalogued.comment].some((one) => {
    const text = one?.trim() ?? '';
    return [...text].length >= 4 && text.toLowerCase() !== name.toLowerCase();
  });
}

function isTermLinked({ declared }: ColumnEvidence): boolean {
  return declared?.assay?.glossaryTerm !== undefined || (declared?.definitions?.length ?? 0) > 0;
}

function hasUpstream({ declared, catalogued }: ColumnEvidence): boolean {
  return (
    (declared?.assay?.upstream ?? declared?.transformSources ?? []).length > 0 || catalogued.traced
  );
}

function hasLineage(column: ColumnEvidence): boolean {
  const { declared, catalogued } = column;
  const process = declared?.assay?.process ?? declared?.transformLogic;
  return hasUpstream(column) && (process !== undefined || catalogued.traced);
}

function isBound({ declared }: ColumnEvidence): boolean {
  return declared?.assay?.dataElement !== undefined;
}

/** Bound to a data element and passing it; in scope is every declared column. */
function landingFacts(
  columns: readonly ColumnEvidence[],
  tables: readonly TableEvidence[],
  seed: number,
): Statement[] {
  if (!columns.some(isBound)) return [];
  return tables.flatMap(({ id, columns: own }) => {
    const inScope = own.filter(({ declared }) => declared !== undefined);
    const landed = inScope.filter((column) => isBound(column) && passesStandard(column, seed));
    const basis = basisOf('evidence.declared-columns', { columns: inScope.length });
    return state(
      { table: id, basis },
      { 'columns.inScope': inScope.length, 'columns.landed': landed.length },
    );
  });
}

function passesStandard(column: ColumnEvidence, seed: number): boolean {
  const { standard } = column.declared ?? {};
  const found = standard === undefined ? undefined : conformance(column, standard, seed);
  return found !== undefined && found.pass >= found.governed;
}

/** V3.1: only the fields that somebody looked for elsewhere. */
function surveyFacts(
  tables: readonly TableEvidence[],
  columns: readonly ColumnEvidence[],
): Statement[] {
  const surveyed = ({ declared }: ColumnEvidence) =>
    declared?.assay?.availableElsewhere !== undefined;
  if (!columns.some(surveyed)) return [];
  return tables.flatMap(({ id, columns: own }) => {
    const asked = own.filter(surveyed);
    const elsewhere = asked.filter(({ declared }) => declared?.assay?.availableElsewhere === true);
    return state(
      { table: id, status: 'declared' },
      { 'fields.surveyed': asked.length, 'fields.elsewhere': elsewhere.length },
    );
  });
}

function keyFacts({ tables, input }: Known): Statement[] {
  return tables.flatMap(({ id, discovery }) => {
    const keys = discovery.keys.filter(({ source }) => source === 'declared');
    const references = input.discovery.relationships.filter(
      ({ from, source }) => from.table === id && source === 'declared',
    );
    const held =
      keys.filter(({ holds }) => holds).length +
      references.filter(({ orphans }) => orphans === 0).length;
    const declared = keys.length + references.length;
    if (declared === 0) return [];
    const from = fromQueries([...keys, ...references].map(({ query }) => query));
    return state({ table: id, ...from }, { 'keys.declared': declared, 'keys.holding': held });
  });
}

function namingFacts({ id, columns }: TableEvidence, { declarations }: Known): Statement[] {
  const declared = declarations?.assay?.management?.namingRule;
  const rule = declared === undefined ? undefined : safePattern(declared);
  const named = columns.filter(({ name }) => (rule ?? commonNaming).test(name));
  const mark = rule === undefined ? { proxy: proxy('evidence.common-naming') } : {};
  const basis = basisOf('evidence.column-names', { columns: columns.length });
  return state({ table: id, basis, ...mark }, { 'columns.named': named.length });
}

/** Critical as declared, or else keys and required columns. */
function ruleCoverage({ id, columns }: TableEvidence): Statement[] {
  const declared = columns.filter((column) => column.declared?.critical === true);
  // Without any rule in a catalogue nobody keeps them there: that its keys have none says nothing.
  const begun = columns.some(({ catalogued }) => catalogued.rules > 0);
  const stand = columns.filter(
    ({ declared: said, catalogued }) =>
      said?.primaryKey === true || said?.required === true || (begun && catalogued.required),
  );
  const critical = declared.length > 0 ? declared : stand;
  if (critical.length === 0) return [];
  const ruled = critical.filter(
    ({ declared: said, catalogued }) => (said?.rules ?? 0) + catalogued.rules > 0,
  );
  const mark = declared.length > 0 ? {} : { proxy: proxy('evidence.keys-as-critical') };
  return [
    ...state({ table: id, status: 'declared' }, { 'columns.critical': critical.length }),
    ...state({ table: id, status: 'declared', ...mark }, { 'columns.criticalRuled': ruled.length }),
  ];
}

function operationFacts({ declarations, asOf }: Known): Statement[] {
  const management = declarations?.assay?.management;
  if (management === undefined) return [];
  const { qualityRuns, issues, serviceWindows, retirementPolicy, lastValuation } = management;
  return state(
    { status: 'declared' },
    {
      'qualityRuns.scheduled': qualityRuns?.scheduled,
      'qualityRuns.successful': qualityRuns?.successful,
      'issues.due': issues?.due,
      'issues.closed': issues?.closedAndVerified,
      'windows.total': serviceWindows?.total,
      'windows.met': serviceWindows?.met,
      'retirement.stage':
        retirementPolicy === undefined ? undefined : retirementStages[retirementPolicy],
      'updates.due': management.updates?.due,
      'updates.onTime': management.updates?.onTime,
      'reads.attempted': management.reads?.attempted,
      'reads.succeeded': management.reads?.succeeded,
      'valuation.ageMonths':
        lastValuation === undefined ? undefined : monthsBetween(lastValuation, asOf),
    },
  );
}
