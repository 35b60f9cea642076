import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import type { SemanticVerdict } from '../../src/vocabulary/reports/column-report.ts';
import { profileCsv } from '../discover/profiled-tables.ts';
import { discoverKeys } from './every-reference.ts';
import { passedShare } from './personal-columns.ts';
import { type Score, scoreSets } from './score.ts';

// Their labels, and the types of ours that say the same. Labels that are not here have no type yet.
const equivalents: Readonly<Record<string, readonly string[]>> = {
  CITY: ['city-name', 'chinese-place-name'],
  'STATE_PROVINCE.STATE_US': ['us-state'],
  'STATE_PROVINCE.STATE_NAME_US': ['us-state'],
  'STATE_PROVINCE.DEPARTMENT_CO': ['subdivision-name'],
  'STATE_PROVINCE.PROVINCE_NAME_CA': ['subdivision-name'],
  'STATE_PROVINCE.STATE_PROVINCE_NAME_NA': ['subdivision-name', 'us-state'],
  'POSTAL_CODE.ZIP5_US': ['us-zip-code'],
  'POSTAL_CODE.ZIP5_PLUS4_US': ['us-zip-code'],
  'POSTAL_CODE.POSTAL_CODE_CA': ['postal-code'],
  'COORDINATE.LATITUDE_DECIMAL': ['latitude'],
  'COORDINATE.LONGITUDE_DECIMAL': ['longitude'],
  'COORDINATE_PAIR.DECIMAL_PAREN': ['coordinate-pair'],
  'COUNTRY.TEXT_EN': ['country-name'],
  'COUNTRY.ISO-3166-2': ['country-code'],
  TRUE_FALSE: ['truth-value'],
  JOB_TITLE_EN: ['occupation'],
  'URI.URL': ['url', 'domain-name'],
  'COLOR.TEXT_EN': ['colour-name'],
  'COORDINATE.EASTING': ['projected-coordinate'],
  'COORDINATE.NORTHING': ['projected-coordinate'],
  'STATE_PROVINCE.COUNTY_US': ['county-name'],
  STREET_MARKER_EN: ['street-type'],
  FREE_TEXT: ['free-text'],
  'MONTH.ABBR_en-US': ['month-name'],
  'MONTH.DIGITS': ['month-number'],
  'PERIOD.QUARTER': ['quarter'],
  GUID: ['uuid'],
};
const set = 'open government tables';
/** Types that this set has no label for are not judged: where they are found, it says nothing. */
const judged = new Set(Object.values(equivalents).flat());
judged.delete('truth-value');

interface Label {
  readonly file: string;
  readonly column_index: string;
  readonly label_kind: string;
  readonly label: string;
}

/** Semantic types of open government tables; a wrong type counts as both wrong and missed. */
export async function scoreSemanticColumns(
  engine: DuckDbEngine,
  shared: string,
): Promise<readonly Score[]> {
  const start = performance.now();
  const folder = join(shared, 'data/semantic-types');
  const labels: Label[] = parse(readFileSync(join(folder, 'labels.csv'), 'utf8'), {
    columns: true,
  });
  const every = new Map<string, SemanticVerdict>();
  for (const file of [...new Set(labels.map((label) => label.file))].sort()) {
    const profile = await profileCsv(engine, join(folder, 'tables', file), { name: file });
    const { tables } = await discoverKeys(engine, [profile]);
    tables[0]?.columns.forEach(({ semantic }, i) => {
      if (semantic) every.set(`${file}:${i}`, semantic);
    });
  }
  const found = new Map(
    [...every].filter(([, { state }]) => state !== 'mixed').map(([key, { type }]) => [key, type]),
  );
  const asked = {
    of: 'semantic types',
    set,
    answers: everyAnswer(labels, every),
    truth: truthOf(labels),
  };
  const seconds = (performance.now() - start) / 1000;
  return [
    { ...compare(`${set}: semantic types, full label`, labels, found), asked },
    families(labels, found),
    compare(
      `${set}: semantic types, full labels that have a type here`,
      labels.filter(isKnown),
      found,
    ),
    macro(labels, found),
  ].map((score) => ({ ...score, seconds }));
}

/** Every answer with the share of values that fit, also where only a part of them are of the type. */
function everyAnswer(
  labels: readonly Label[],
  every: ReadonlyMap<string, SemanticVerdict>,
): ReadonlyMap<string, number> {
  const answers = [...every].flatMap(([key, verdict]) =>
    [...answersOf(labels, new Map([[key, verdict.type]]))].map(
      (answer) => [answer, passedShare(verdict)] as const,
    ),
  );
  return new Map(answers);
}

/** The part of a label before its first dot: `POSTAL_CODE` of `POSTAL_CODE.ZIP5_US`. */
const familyOf = (label: string) => label.split('.')[0] ?? label;
const typesOfFamily = (label: string) =>
  Object.keys(equivalents)
    .filter((known) => familyOf(known) === familyOf(label))
    .flatMap((known) => equivalents[known] ?? []);

/** A type is right where it stands for any label of the family of the right one. */
function families(labels: readonly Label[], found: ReadonlyMap<string, string>): Score {
  return compare(`${set}: semantic types, family`, labels, found, typesOfFamily);
}

/** Each label weighs the same, however many columns carry it. */
function macro(labels: readonly Label[], found: ReadonlyMap<string, string>): Score {
  const names = [...new Set(labels.map(({ label }) => label))].filter((l) => l !== '').sort();
  const semantic = names.filter((name) =>
    labels.some((l) => l.label === name && l.label_kind === 'semantic'),
  );
  const scores = semantic.map((name) => labelScore(name, labels, found));
  const mean = (of: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length);
  const total = (of: (score: Score) => number) => scores.reduce((sum, s) => sum + of(s), 0);
  return {
    name: `${set}: semantic types, macro average of ${scores.length} labels`,
    truePositives: total((s) => s.truePositives),
    falsePositives: total((s) => s.falsePositives),
    falseNegatives: total((s) => s.falseNegatives),
    precision: mean((s) => s.precision),
    recall: mean((s) => s.recall),
    f1: mean((s) => s.f1),
    wrong: [],
    missed: scores.filter((s) => s.f1 < 1).map((s) => `${s.name} ${s.f1.toFixed(2)}`),
  };
}

function labelScore(
  name: string,
  labels: readonly Label[],
  found: ReadonlyMap<string, string>,
): Score {
  const types = equivalents[name] ?? [];
  const of = (label: Label) => types.includes(found.get(columnOf(label)) ?? '');
  // A type may stand for several labels: an answer counts against this one only where it is not right for its own.
  const rightElsewhere = (l: Label) =>
    l.label !== name && (equivalents[l.label] ?? []).includes(found.get(columnOf(l)) ?? '');
  const judgedHere = labels.filter((l) => l.label_kind === 'semantic' || l.label_kind === 'none');
  const answers = judgedHere.filter((l) => of(l) && !rightElsewhere(l)).map(columnOf);
  const truth = labels.filter((l) => l.label === name && l.label_kind === 'semantic').map(columnOf);
  return scoreSets(name, new Set(answers), new Set(truth));
}

function isKnown({ label_kind, label }: Label): boolean {
  return label_kind !== 'semantic' || label in equivalents;
}

function compare(
  name: string,
  labels: readonly Label[],
  found: ReadonlyMap<string, string>,
  typesOf?: (label: string) => readonly string[],
): Score {
  return scoreSets(name, answersOf(labels, found, typesOf), truthOf(labels));
}

const columnOf = ({ file, column_index }: Label) => `${file}:${column_index}`;

function truthOf(labels: readonly Label[]): ReadonlySet<string> {
  const semantic = labels.filter(({ label_kind }) => label_kind === 'semantic');
  return new Set(semantic.map((label) => `${columnOf(label)} ${label.label}`));
}

/** What the types that were found answer: the label where it is right, else the type. */
function answersOf(
  labels: readonly Label[],
  found: ReadonlyMap<string, string>,
  typesOf: (label: string) => readonly string[] = (label) => equivalents[label] ?? [],
): ReadonlySet<string> {
  const answers = new Set<string>();
  for (const label of labels) {
    const key = columnOf(label);
    const type = found.get(key);
    if (type === undefined) continue;
    if (typesOf(label.label).includes(type)) answers.add(`${key} ${label.label}`);
    else if (judged.has(type) && label.label_kind !== 'date-format') answers.add(`${key} ${type}`);
  }
  return answers;
}
