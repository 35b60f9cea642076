import type { SuggestedRule } from '../../vocabulary/quality-rule.ts';
import { type MinedColumn, placeOf, ruleOf, suggestion } from './suggestion.ts';

/** Longer shapes are sentences: their shape is no pattern. */
const mostRuns = 12;
/** Each unbounded repetition adds a power to the worst running time of a pattern. */
const mostUnbounded = 3;
/** As many cells share a shape that a report shows of a personal column. */
const cellsBehindMask = 10;

/** Runs of one class of characters, with the lengths that were seen. */
interface Run {
  readonly kind: string;
  readonly lengths: readonly [least: number, most: number];
}

/**
 * The shape that nearly all cells of a code share, as a regular expression of runs: digits,
 * capitals, other letters, Han characters, and marks as they stand. A length that never varies
 * belongs to it. Words alone have no shape: some digit or mark has to be there.
 */
export function shapeRule(column: MinedColumn): readonly SuggestedRule[] {
  const { profile, report } = column;
  if (report.type !== 'text') return [];
  const shapes = new Map<string, { runs: readonly Run[]; cells: number }>();
  let cells = 0;
  for (const { mask, count } of profile.masks) {
    cells += count;
    if (!report.cleared && count < cellsBehindMask) continue;
    const runs = runsOf(mask);
    const form = runs.map(({ kind }) => kind).join('\u0000');
    const known = shapes.get(form);
    const joined = known === undefined ? runs : withLengths(known.runs, runs);
    shapes.set(form, { runs: joined, cells: (known?.cells ?? 0) + count });
  }
  const [most] = [...shapes.values()].sort((a, b) => b.cells - a.cells);
  if (most === undefined || !isCode(most.runs)) return [];
  const { nonAscii, missingTokens, blank, distinct } = profile.measures;
  const tokens = (missingTokens?.value ?? 0) + (blank?.value ?? 0);
  const ascii = (nonAscii?.value ?? 1) <= tokens;
  const pattern = most.runs.map((run) => patternOf(run, ascii)).join('');
  return suggestion(
    {
      ...ruleOf('pattern', placeOf(column)),
      type: 'library',
      metric: 'invalidValues',
      unit: 'rows',
      columns: [report.name],
      pattern,
      dimension: 'conformity',
    },
    {
      support: cells + tokens,
      exceptions: cells - most.cells + tokens,
      query: distinct?.query,
    },
  );
}

function runsOf(mask: string): readonly Run[] {
  const runs: Run[] = [];
  for (const [text, kind] of mask.matchAll(/(.)\1*/gsu)) {
    const length = [...text].length;
    runs.push({ kind: kind ?? '', lengths: [length, length] });
  }
  return runs;
}

function withLengths(known: readonly Run[], more: readonly Run[]): readonly Run[] {
  return known.map(({ kind, lengths: [least, most] }, i) => {
    const length = more[i]?.lengths[0] ?? least;
    return { kind, lengths: [Math.min(least, length), Math.max(most, length)] };
  });
}

function isCode(runs: readonly Run[]): boolean {
  const words = runs.every(({ kind }) => /[Aa汉 ]/u.test(kind));
  const unbounded = runs.filter(({ lengths: [least, most] }) => least !== most).length;
  return !words && runs.length <= mostRuns && unbounded <= mostUnbounded && !hasEllipsis(runs);
}

/** Masks of long texts are cut. */
const hasEllipsis = (runs: readonly Run[]) => runs.at(-1)?.kind === '…';

const classes: Readonly<Record<string, readonly [ascii: string, any: string]>> = {
  '9': ['[0-9]', '\\p{N}'],
  A: ['[A-Z]', '\\p{Lu}'],
  a: ['[a-z]', '\\p{L}'],
  汉: ['[一-鿿]', '[一-鿿]'],
};

function patternOf({ kind, lengths: [least, most] }: Run, ascii: boolean): string {
  const one = classes[kind]?.[ascii ? 0 : 1] ?? escaped(kind);
  if (least !== most) return `${one}+`;
  return least === 1 ? one : `${one}{${least}}`;
}

/** A mark as itself, for JavaScript with `u` and RE2 alike. */
function escaped(mark: string): string {
  if (/[\^$\\.*+?()[\]{}|/]/.test(mark)) return `\\${mark}`;
  return mark;
}
