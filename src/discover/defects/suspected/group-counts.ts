import type { RowReference } from '../../../vocabulary/row-reference.ts';
import type { Phrase } from '../../../vocabulary/text.ts';
import { rowsShown } from '../../rows/row-positions.ts';
import { type DefectKind, defectKindOrder } from '../defect-kinds.ts';
import type { DefectGroup, SuspectedCell } from './suspected-cell.ts';

/** Sentences told apart in a group: those with a number of their own in each cell have no end. */
const sentencesKept = 100;
const sentencesShown = 3;

interface Counted {
  count: number;
  least: number;
  most: number;
  readonly also: Map<DefectKind, number>;
  readonly rows: RowReference[];
  readonly sentences: Map<string, { readonly evidence: Phrase; count: number }>;
}

/** Suspected cells by column and the kind that tells most, counted as they are found. */
export class GroupCounts {
  readonly #groups = new Map<string, Counted>();
  cells = 0;

  add({ column, kind, also, confidence, row, evidence }: SuspectedCell): void {
    this.cells += 1;
    const group = this.#groups.get(groupKey(column, kind)) ?? emptyGroup();
    this.#groups.set(groupKey(column, kind), group);
    group.count += 1;
    group.least = Math.min(group.least, confidence);
    group.most = Math.max(group.most, confidence);
    for (const other of also) group.also.set(other, (group.also.get(other) ?? 0) + 1);
    if (group.rows.length < rowsShown) group.rows.push(row);
    told(group, evidence);
  }

  /** What is known of a group: its cells, and what is said of most of them. */
  of(column: string, kind: DefectKind) {
    const group = this.#groups.get(groupKey(column, kind));
    if (group === undefined) return undefined;
    const { count, least, most, rows } = group;
    return { count, least, most, rows, also: inOrder(group.also), evidence: mostTold(group) };
  }
}

function emptyGroup(): Counted {
  return { count: 0, least: 1, most: 0, also: new Map(), rows: [], sentences: new Map() };
}

function told({ sentences }: Counted, evidence: Phrase): void {
  const key = JSON.stringify(evidence);
  const known = sentences.get(key);
  if (known !== undefined) known.count += 1;
  else if (sentences.size < sentencesKept) sentences.set(key, { evidence, count: 1 });
}

/** Of those told equally often the one of the first cell comes first: the sort is stable. */
function mostTold({ sentences }: Counted): readonly Phrase[] {
  return [...sentences.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, sentencesShown)
    .map(({ evidence }) => evidence);
}

function inOrder(kinds: ReadonlyMap<DefectKind, number>): DefectGroup['also'] {
  const rank = (kind: DefectKind) => defectKindOrder.indexOf(kind);
  return [...kinds]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => rank(a.kind) - rank(b.kind));
}

export function groupKey(column: string, kind: DefectKind): string {
  return JSON.stringify([column, kind]);
}
