import { allKinds, type Kind } from './data/truth.ts';
import type { Grades } from './grade.ts';
import type { TreeRun } from './measure-tree.ts';

/** One tool with one setting on one set of tables. */
export interface PeerFigures {
  readonly id: string;
  readonly tool: string;
  readonly setting: string;
  /** Absent where it is not installed. */
  readonly run?: TreeRun;
  readonly version?: string;
  readonly measures?: number;
  readonly grades?: Grades;
  /** Why there are no figures. */
  readonly failure?: string;
  /** Mean number of processes that wanted a processor, before. */
  readonly load: number;
}

const heads: Readonly<Record<Kind, string>> = {
  type: 'types',
  missing: 'missing',
  'missing-token': 'tokens',
  constant: 'constant',
  key: 'keys',
  'foreign-key': 'references',
  dependency: 'dependency',
  correlation: 'correlation',
  'duplicate-rows': 'duplicates',
  outlier: 'outliers',
  'invalid-identifier': 'invalid ids',
  personal: 'personal',
};

/** What the others are held against: to profile is what all of them do. */
const baseline = 'assay-profile';

/** A Markdown table of all tools, what was not offered as a dash, and below it why some have no figures. */
export function peersTable(figures: readonly PeerFigures[]): string {
  const base = figures.find(({ id, failure }) => id === baseline && failure === undefined)?.run;
  const head = [
    ...['tool', 'wall s', 'CPU s', '× wall', '× CPU', 'peak MiB', 'measures'],
    ...allKinds.map((kind) => heads[kind]),
  ];
  const rule = head.map((_, i) => (i === 0 ? '---' : '---:'));
  const rows = figures.map((of) => [
    `${of.tool}, ${of.setting}`,
    ...runCells(of, base),
    ...allKinds.map((kind) => gradeCell(of, kind)),
  ]);
  const table = [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const failures = figures.flatMap(({ tool, setting, failure }) =>
    failure === undefined ? [] : [`- ${tool}, ${setting}: ${failure}`],
  );
  return failures.length === 0 ? table : `${table}\n\nWithout figures:\n\n${failures.join('\n')}`;
}

function runCells(
  { run, measures, failure }: PeerFigures,
  base: TreeRun | undefined,
): readonly string[] {
  if (run === undefined) return ['not installed', '', '', '', '', ''];
  const cut = failure === undefined ? '' : '> ';
  const times = (of: number, by: number | undefined) =>
    by === undefined ? '' : `${cut}${(of / by).toFixed(1)}`;
  return [
    `${cut}${run.wall.toFixed(1)}`,
    `${cut}${run.cpu.toFixed(1)}`,
    times(run.wall, base?.wall),
    times(run.cpu, base?.cpu),
    `${cut}${(run.memory / 2 ** 20).toFixed(0)}`,
    failure === undefined ? String(measures) : 'failed',
  ];
}

function gradeCell({ grades }: PeerFigures, kind: Kind): string {
  if (grades === undefined) return '';
  const of = grades[kind];
  if (of === undefined) return '–';
  const wrong = of.wrong === 0 ? '' : ` (+${of.wrong} wrong)`;
  return `${of.found}/${of.planted}${wrong}`;
}

/** Tools with their versions, each once. */
export function versionsLine(figures: readonly PeerFigures[]): string {
  const known = figures.flatMap(({ tool, version }) =>
    version === undefined ? [] : [`${tool} ${version}`],
  );
  return [...new Set(known)].join(' · ');
}
