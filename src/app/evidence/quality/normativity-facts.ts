import type { ColumnEvidence, Known, TableEvidence } from '../evidence-input.ts';
import { basisOf, proxy } from '../evidence-texts.ts';
import {
  complement,
  exactnessIn,
  fromQueries,
  presentIn,
  readBy,
  type Statement,
  state,
} from '../statement.ts';
import { tableOf } from '../tables-of-rules.ts';
import { conformance, typeAgrees } from './column-standard.ts';

/** Q1.1–Q1.6: what was declared about columns, model, rules, code lists and protection. */
export function normativityFacts(known: Known): Statement[] {
  return [
    ...known.tables.flatMap((table) => [
      ...table.columns.flatMap((column) => columnFacts(column, known.input.seed)),
      ...modelFacts(table, known),
    ]),
    ...ruleFacts(known),
  ];
}

function columnFacts(column: ColumnEvidence, seed: number): Statement[] {
  return [...standardFacts(column, seed), ...codeFacts(column), ...protectionFacts(column)];
}

function standardFacts(column: ColumnEvidence, seed: number): Statement[] {
  const standard = column.declared?.standard;
  if (standard === undefined) return [];
  const found = conformance(column, standard, seed);
  if (found === undefined) return [];
  const { governed, pass, exactness } = found;
  const place = { table: column.table, column: column.name, ...readBy(column.profile) };
  const agrees = typeAgrees(column, standard) && pass >= governed;
  return [
    ...state(presentIn(column), { 'cells.governed': governed }),
    ...state(
      { ...place, ...exactnessIn(exactness), rows: [...column.profile.misses.rows] },
      { 'cells.standardPass': pass },
    ),
    ...state(place, { 'columns.inDictionary': 1, 'columns.agreeing': agrees ? 1 : 0 }),
  ];
}

/** Semantic types that are lists of codes. */
const codeTypes = new Set([
  'country-code',
  'currency-code',
  'language-code',
  'division-code',
  'us-state',
  'chinese-province',
]);

function codeFacts({ table, name, declared, discovery, profile }: ColumnEvidence): Statement[] {
  const type = discovery.semantic?.state === 'accepted' ? discovery.semantic.type : undefined;
  const bound = declared?.assay?.codeList !== undefined;
  if (type === undefined || !(bound ? declared?.assay?.codeList === type : codeTypes.has(type))) {
    return [];
  }
  const { tested, invalid, invalidExactness } = discovery;
  const mark = bound ? {} : { proxy: proxy('evidence.inferred-code-list') };
  return [
    ...state({ table, column: name, ...readBy(profile) }, { 'cells.coded': tested }),
    ...state(
      {
        table,
        column: name,
        ...readBy(profile),
        ...mark,
        ...exactnessIn(complement(invalidExactness, tested)),
      },
      { 'cells.codedFound': tested - invalid },
    ),
  ];
}

function protectionFacts(column: ColumnEvidence): Statement[] {
  if (column.declared?.assay?.protectionRequired !== true) return [];
  const { table, name, present } = column;
  return [
    ...state(presentIn(column), { 'cells.toProtect': present }),
    ...state(
      {
        ...(column.discovery.masked
          ? { ...readBy(column.profile), status: 'measured' }
          : { status: 'declared' }),
        table,
        column: name,
      },
      { 'cells.protected': isProtected(column) ? present : 0 },
    ),
  ];
}

/** Stored masked, or declared to be masked, encrypted or tokenised. */
export function isProtected({ discovery, declared }: ColumnEvidence): boolean {
  const protection = declared?.assay?.protection;
  return discovery.masked || (protection !== undefined && protection !== 'none');
}

/** Columns present with the declared type, declared keys unique, foreign keys resolvable. */
function modelFacts(table: TableEvidence, { input }: Known): Statement[] {
  if (table.declared === undefined) return catalogueModelFacts(table, input);
  const missing = input.matches?.find((match) => match.table === table.id)?.missingColumns ?? [];
  const columns = table.columns.filter(({ declared }) => declared !== undefined);
  const typed = columns.map((column) => typeAgrees(column, column.declared?.standard ?? {}));
  const keys = table.discovery.keys.filter(({ source }) => source === 'declared');
  const references = input.discovery.relationships.filter(
    ({ from, source }) => from.table === table.id && source === 'declared',
  );
  const held = [
    ...missing.map(() => false),
    ...typed,
    ...keys.map(({ holds }) => holds),
    ...references.map(({ orphans }) => orphans === 0),
  ];
  if (held.length === 0) return [];
  const passed = held.filter(Boolean).length;
  const basis = basisOf('evidence.declared-model', {
    columns: typed.length + missing.length,
    keys: keys.length,
    references: references.length,
  });
  const from = fromQueries([...keys, ...references].map(({ query }) => query));
  return state(
    { table: table.id, basis, ...from },
    { 'model.assertions': held.length, 'model.assertionsHeld': passed },
  );
}

/** The same of what a database declares, where no contract describes the table: NOT NULL, keys, references. */
function catalogueModelFacts(table: TableEvidence, input: Known['input']): Statement[] {
  const said = table.said.filter(({ origin }) => origin.kind === 'database');
  if (said.length === 0) return [];
  const required = table.columns.filter(({ catalogued }) => catalogued.required);
  const keys = table.discovery.keys.filter(({ source }) => source === 'declared');
  const references = input.discovery.relationships.filter(
    ({ from, source }) => from.table === table.id && source === 'declared',
  );
  const held = [
    ...required.map(({ profile }) => profile.measures.nulls?.value === 0),
    ...keys.map(({ holds }) => holds),
    ...references.map(({ orphans }) => orphans === 0),
  ];
  if (held.length === 0) return [];
  const basis = basisOf('evidence.catalogue-model', {
    columns: required.length,
    keys: keys.length,
    references: references.length,
  });
  const from = fromQueries([
    ...[...keys, ...references].map(({ query }) => query),
    ...said.flatMap(({ origin }) => origin.queries ?? []),
  ]);
  return state(
    { table: table.id, basis, ...from },
    { 'model.assertions': held.length, 'model.assertionsHeld': held.filter(Boolean).length },
  );
}

/** One pair of statements for each rule that applied to something. */
function ruleFacts({ input }: Known): Statement[] {
  return (input.rules ?? []).flatMap((result) => {
    const { rule, pass, applicable, weight, query, rows } = result;
    const { table } = tableOf(result, input.matches);
    if (applicable === 0 || table === undefined) return [];
    const place = {
      table,
      ...(query === undefined ? {} : { query }),
      rows: [...rows],
    };
    return [
      ...state(place, { 'rules.passedWeight': (weight * pass) / applicable }),
      ...state({ ...place, rows: [] }, { 'rules.weight': rule.weight }),
    ];
  });
}
