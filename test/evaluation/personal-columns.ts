import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { semanticTypes } from '../../src/discover/semantic/semantic-types.ts';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import type { TableProfile } from '../../src/profile/table-profile.ts';
import type { SemanticVerdict } from '../../src/vocabulary/reports/column-report.ts';
import { profileCsv } from '../discover/profiled-tables.ts';
import { discoverKeys } from './every-reference.ts';
import { clocked } from './once.ts';
import { type Score, scoreSets } from './score.ts';

type Labels = Readonly<Record<string, Readonly<Record<string, { readonly kind: string }>>>>;

interface LabelledSet {
  readonly name: string;
  readonly folder: string;
  readonly labels: Labels;
  readonly fileOf: (table: string) => string;
}

function labelledSets(shared: string): readonly LabelledSet[] {
  const personal = join(shared, 'data/personal-data');
  const enterprise = join(shared, 'data/chinese/enterprise');
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  return [
    {
      name: 'personal-data',
      folder: personal,
      labels: read(join(personal, 'labels.json')).files,
      fileOf: (table) => table,
    },
    {
      name: 'chinese-enterprise',
      folder: enterprise,
      labels: read(join(enterprise, 'truth.json')).column_labels,
      fileOf: (table) => `${table}.csv`,
    },
  ];
}

/** Columns found to hold personal information, against labels set by hand. */
export async function scorePersonalColumns(
  engine: DuckDbEngine,
  shared: string,
  { blank }: { readonly blank: boolean },
): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const { name, folder, labels, fileOf } of labelledSets(shared)) {
    const { of, seconds } = await clocked(async () => {
      const profiles: TableProfile[] = [];
      for (const table of Object.keys(labels)) {
        const path = join(folder, fileOf(table));
        profiles.push(await profileCsv(engine, path, { name: table, blank }));
      }
      return personalColumns(engine, profiles);
    });
    const kinds = kindsOf(labels, blank);
    scores.push(...compareColumns({ set: name, blank, found: of, kinds, seconds }));
  }
  return scores;
}

function kindsOf(labels: Labels, blank: boolean): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(labels).flatMap(([table, columns]) =>
      Object.entries(columns).map(
        ([column, { kind }], i) => [`${table}.${blank ? `c${i}` : column}`, kind] as const,
      ),
    ),
  );
}

/** What a type is judged by: the share of the values that fit, of the distinct ones or of the cells. */
export function passedShare({
  distinctShare,
  rowShare,
}: Pick<SemanticVerdict, 'distinctShare' | 'rowShare'>): number {
  return Math.max(distinctShare, rowShare);
}

/** Whether a column is called personal, and the share of its values that say so. */
interface PersonalColumn {
  readonly name: string;
  readonly flagged: boolean;
  readonly share: number;
}

/** The columns that are called personal, or would be if fewer of their values had to fit. */
export async function personalColumns(
  engine: DuckDbEngine,
  profiles: readonly TableProfile[],
): Promise<readonly PersonalColumn[]> {
  const { tables } = await discoverKeys(engine, profiles);
  return tables.flatMap(({ table, describesPersons, columns }) =>
    columns.flatMap(({ column, personal, semantic }) => {
      const flagged = personal.personalInformation;
      const type = semanticTypes.find(({ id }) => id === semantic?.type);
      const scope = type?.personal.scope;
      const meant = scope === 'always' || (scope === 'with-persons' && describesPersons);
      if (!flagged && !meant) return [];
      // What is personal by values inside its cells, or as the number of a person, has no such share.
      const share = meant && semantic ? passedShare(semantic) : 1;
      return [{ name: `${table}.${column}`, flagged, share }];
    }),
  );
}

/** Personal columns against their labels: strictly, and with quasi-identifiers. */
export function compareColumns({
  set,
  blank,
  found,
  kinds,
  seconds,
}: {
  readonly set: string;
  readonly blank: boolean;
  readonly found: readonly PersonalColumn[];
  /** By column: `personal`, `quasi` or `none`. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly seconds: number;
}): readonly Score[] {
  const suffix = blank ? ', names blanked' : '';
  const labelled = (wanted: (kind: string) => boolean) =>
    new Set([...kinds].filter(([, kind]) => wanted(kind)).map(([key]) => key));
  const score = (of: string, truth: ReadonlySet<string>, columns: readonly PersonalColumn[]) => {
    const answers = new Map(columns.map(({ name, share }) => [name, share]));
    const flagged = new Set(columns.filter((c) => c.flagged).map(({ name }) => name));
    const asked = { of: `${of}${suffix}`, set, answers, truth };
    return { ...scoreSets(`${set}: ${of}${suffix}`, flagged, truth), seconds, asked };
  };
  const strict = found.filter(({ name }) => kinds.get(name) !== 'quasi');
  return [
    score(
      'personal',
      labelled((kind) => kind === 'personal'),
      strict,
    ),
    score(
      'personal or quasi',
      labelled((kind) => kind !== 'none'),
      found,
    ),
  ];
}
