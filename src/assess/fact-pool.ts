import type { Fact } from '../vocabulary/assessment.ts';

export type EvidenceKind = Fact['status'];

/** From best to worst: measured beats documented beats declared. */
export const evidenceKinds = ['measured', 'documented', 'declared'] as const;

/** The facts that a subject can use. */
export interface FactPool {
  /**
   * Facts of a name for this subject. Those that stand at the subject itself beat the pool of
   * the finer ones. At each place the best kind of evidence is taken, or `preferred` where it
   * is there.
   */
  readonly select: (name: string, preferred?: EvidenceKind) => readonly Fact[];
  /** Every kind of evidence that a name has for this subject. */
  readonly kinds: (name: string) => ReadonlySet<EvidenceKind>;
}

/** A subject below an asset and, for a coarser one, the pools it is made of. */
export interface PoolShape {
  readonly own: readonly Fact[];
  readonly finer: readonly FactPool[];
}

/** The pool of a column (nothing finer), of a table (its columns) or of an asset (its tables). */
export function createFactPool({ own, finer }: PoolShape): FactPool {
  const byName = new Map<string, Fact[]>();
  for (const fact of own) {
    const same = byName.get(fact.name);
    if (same === undefined) byName.set(fact.name, [fact]);
    else same.push(fact);
  }
  const select: FactPool['select'] = (name, preferred) => {
    const here = byName.get(name);
    if (here === undefined) return finer.flatMap((pool) => pool.select(name, preferred));
    return ofOneKind(here, preferred);
  };
  // Several indicators, and a what-if each, ask a wide asset for the same fact again.
  const asked = new Map<string, readonly Fact[]>();
  return {
    select: (name, preferred) => {
      if (finer.length === 0) return select(name, preferred);
      const key = `${name} ${preferred ?? ''}`;
      const known = asked.get(key) ?? select(name, preferred);
      asked.set(key, known);
      return known;
    },
    kinds: (name) => {
      const here = byName.get(name);
      if (here !== undefined) return new Set(here.map(({ status }) => status));
      return new Set(finer.flatMap((pool) => [...pool.kinds(name)]));
    },
  };
}

function ofOneKind(facts: readonly Fact[], preferred?: EvidenceKind): readonly Fact[] {
  const order = preferred === undefined ? evidenceKinds : [preferred, ...evidenceKinds];
  const kind = order.find((candidate) => facts.some(({ status }) => status === candidate));
  return facts.filter(({ status }) => status === kind);
}

/** The worst kind of evidence among facts; measured where there are none. */
export function weakestKind(facts: readonly Fact[]): EvidenceKind {
  const rank = Math.max(0, ...facts.map(({ status }) => evidenceKinds.indexOf(status)));
  return evidenceKinds[rank] ?? 'declared';
}
