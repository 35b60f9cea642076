import type { Share } from '../../profile/declared/questions.ts';
import { isRuleOfRows } from '../../profile/rules/broken-cells.ts';
import type { Known, TableEvidence } from './evidence-input.ts';
import { proxy } from './evidence-texts.ts';
import { backedBy } from './proofs.ts';
import { type Statement, sourceOf, state } from './statement.ts';
import { tableOf } from './tables-of-rules.ts';

const scenarioStages = { idea: 0, pilot: 0.3, production: 0.6, contracted: 1 } as const;

/** V1.1–V5.1: use, return, scarcity, content and durability. */
export function valueFacts(known: Known): Statement[] {
  return [
    ...known.tables.flatMap((table) => [
      ...populationFacts(table),
      ...actionableFacts(table, known),
      ...dimensionFacts(table),
    ]),
    ...declaredValue(known),
  ];
}

/** Distinct entities: a verified key, or a measured single column. */
function populationFacts({ id, declared, discovery, columns }: TableEvidence): Statement[] {
  const { targetPopulation, entityKey } = declared?.assay ?? {};
  const key = entityKey ?? declared?.primaryKey;
  if (targetPopulation === undefined || key === undefined) return [];
  const target = state(
    { table: id, status: 'declared' },
    { 'population.target': targetPopulation },
  );
  const verified = discovery.keys.find(
    ({ columns: of }) => of.join('\u0000') === key.join('\u0000'),
  );
  if (verified !== undefined) {
    const place = { table: id, ...(verified.query === undefined ? {} : { query: verified.query }) };
    return [...target, ...state(place, { 'population.covered': verified.distinct })];
  }
  const only = key.length === 1 ? columns.find(({ name }) => name === key[0]) : undefined;
  const distinct = only?.profile.measures.distinct;
  const place = { table: id, ...sourceOf(distinct) };
  return [...target, ...state(place, { 'population.covered': distinct?.value ?? undefined })];
}

/** Rows that have the fields, keep the rules of rows and are still valid. */
function actionableFacts(table: TableEvidence, known: Known): Statement[] {
  const { id, declared, answers } = table;
  const { minimumFields, validUntilColumn } = declared?.assay ?? {};
  if (minimumFields === undefined) return [];
  const actionable = answers.actionable ?? nothingUsable(table, minimumFields);
  if (actionable === undefined) return [];
  const rules = (known.input.rules ?? []).filter(
    (result) => tableOf(result, known.input.matches).table === id,
  );
  const ofRows = rules.filter(({ rule }) => isRuleOfRows(rule));
  const bare = ofRows.length === 0 && validUntilColumn === undefined;
  const mark = bare
    ? { proxy: proxy('evidence.minimum-fields-only') }
    : ofRows.length < rules.length
      ? { proxy: proxy('evidence.rules-of-rows-only') }
      : {};
  const place = { table: id, query: actionable.query };
  return [
    ...state(place, { 'rows.considered': actionable.whole }),
    ...state({ ...place, ...mark }, { 'rows.actionable': actionable.part }),
  ];
}

/** A field that is not in the table is in no row. */
function nothingUsable(
  { profile, columns }: TableEvidence,
  fields: readonly string[],
): Share | undefined {
  const { rows } = profile.measures;
  const there = fields.every((field) => columns.some(({ name }) => name === field));
  if (there || rows === undefined) return undefined;
  return { part: 0, whole: profile.rows, query: rows.query };
}

/** Where the profile went deep enough to relate its number columns; one alone has no dimensions. */
function dimensionFacts({ id, profile }: TableEvidence): Statement[] {
  const { numericColumns, effectiveDimensions } = profile.measures;
  const columns = numericColumns?.value ?? 0;
  if (columns < 2 || typeof effectiveDimensions?.value !== 'number') return [];
  return [
    ...state({ table: id, ...sourceOf(numericColumns) }, { 'dimensions.numeric': columns }),
    ...state(
      { table: id, ...sourceOf(effectiveDimensions) },
      { 'dimensions.effective': effectiveDimensions.value },
    ),
  ];
}

function declaredValue({ declarations, asOf, input }: Known): Statement[] {
  const value = declarations?.assay?.value;
  if (value === undefined) return [];
  const { income, saving, runningCost, scenarioStage, demand } = value;
  const benefit =
    income === undefined && saving === undefined ? undefined : (income ?? 0) + (saving ?? 0);
  const backed = (ids: readonly string[] | undefined) => backedBy(ids, declarations, asOf);
  return [
    ...state(
      { status: 'declared' },
      {
        'consumers.count': value.consumers90Days,
        'useCases.count': value.useCases === undefined ? undefined : new Set(value.useCases).size,
        'downstream.weight': value.downstream?.reduce((sum, one) => sum + one.criticality, 0),
        'downstream.maximum': input.downstreamMaximum,
        'substitutes.count': value.substituteSuppliers,
        'life.remainingMonths': value.remainingLifeMonths,
        'life.ageMonths': value.ageMonths,
      },
    ),
    ...state(backed(value.returnProofs), { 'return.benefit': benefit, 'return.cost': runningCost }),
    ...state(backed(value.scenarioProofs), {
      'scenario.stage': scenarioStage === undefined ? undefined : scenarioStages[scenarioStage],
    }),
    ...state(backed(demand?.proofs), {
      'demand.first': demand?.first,
      'demand.last': demand?.last,
      'demand.years': demand?.years,
    }),
  ];
}
