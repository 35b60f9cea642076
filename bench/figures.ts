import type { Run } from './measure-run.ts';

/** Medians of one subject in one case, and how they stand to the first subject of the case. */
export interface Figures {
  readonly case: string;
  readonly rows: number;
  readonly subject: string;
  readonly runs: readonly Run[];
  readonly median: Run;
  /** Of wall time and of processor time; 1 for the first subject. */
  readonly ratio: { readonly wall: number; readonly cpu: number };
}

/** The middle run by each figure on its own. */
export function medianRun(runs: readonly Run[]): Run {
  const middle = (of: (run: Run) => number) => {
    const sorted = runs.map(of).sort((a, b) => a - b);
    const upper = sorted[sorted.length >> 1] ?? Number.NaN;
    const lower = sorted[(sorted.length - 1) >> 1] ?? Number.NaN;
    return (upper + lower) / 2;
  };
  return {
    wall: middle((run) => run.wall),
    cpu: middle((run) => run.cpu),
    memory: middle((run) => run.memory),
    measures: middle((run) => run.measures),
  };
}

const heads = [
  'case',
  'subject',
  'wall s',
  'CPU s',
  '× wall',
  '× CPU',
  'µs/row',
  'peak MiB',
  'measures',
];

function cells(f: Figures): readonly string[] {
  return [
    f.case,
    f.subject,
    f.median.wall.toFixed(2),
    f.median.cpu.toFixed(2),
    f.ratio.wall.toFixed(2),
    f.ratio.cpu.toFixed(2),
    ((f.median.wall / f.rows) * 1e6).toFixed(3),
    (f.median.memory / 2 ** 20).toFixed(0),
    String(f.median.measures),
  ];
}

/** Side by side, in columns; as a Markdown table where asked for. */
export function figuresTable(figures: readonly Figures[], markdown: boolean): string {
  const rows = figures.map(cells);
  if (markdown) {
    const line = (of: readonly string[]) => `| ${of.join(' | ')} |`;
    const rule = heads.map((_, i) => (i < 2 ? '---' : '---:'));
    return [heads, rule, ...rows].map(line).join('\n');
  }
  const widths = heads.map((head, i) =>
    Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const align = (text: string, i: number) =>
    i < 2 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0);
  return [heads, ...rows].map((row) => row.map(align).join('  ')).join('\n');
}
