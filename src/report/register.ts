import type { Assessment, Fact } from '../vocabulary/assessment.ts';
import { queriesOf } from '../vocabulary/fact-queries.ts';
import type { Report } from '../vocabulary/reports/report.ts';
import type { Register } from '../vocabulary/reports/report-page.ts';

/** No drawer lists more facts of one indicator than these; they are sorted, those that decided first. */
const factsShown = 40;

/**
 * A fused query over a hundred columns has a hundred thousand characters: the page holds its
 * beginning, `report.json` all of it. With 500 tables such queries were a third of the page.
 */
const queryCharacters = 6000;

/** Cuts the evidence register and the queries of a report down to what one page names. */
export class RegisterIndex {
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #queries: Readonly<Record<string, string>>;

  constructor(report: Pick<Report, 'evidence' | 'queries'>) {
    this.#facts = new Map(report.evidence.map((fact) => [fact.id, fact]));
    this.#queries = report.queries;
  }

  /** The facts named by `assessments`, and the queries of those facts and of `queries`. */
  cut(assessments: readonly Assessment[], queries: Iterable<string | undefined>): Register {
    const evidence = [...new Set(assessments.flatMap(factIds))]
      .map((id) => this.#facts.get(id))
      .filter((fact) => fact !== undefined);
    const named = new Set([...queries, ...evidence.flatMap(queriesOf)]);
    const kept = [...named].filter((id) => id !== undefined).sort();
    return {
      evidence,
      queries: Object.fromEntries(kept.map((id) => [id, beginning(this.#queries[id] ?? '')])),
    };
  }
}

/** As much of a query as the page holds; a longer one ends with the number of characters left out. */
function beginning(query: string): string {
  const left = query.length - queryCharacters;
  if (left <= 0) return query;
  return `${query.slice(0, queryCharacters)}\n-- … (+${left}) report.json`;
}

/** The same assessment with the facts that the page holds: 500 tables have a hundred thousand. */
export function withShownFacts(assessment: Assessment): Assessment {
  const shown = <T extends { readonly evidence: string[] }>(result: T): T => ({
    ...result,
    evidence: result.evidence.slice(0, factsShown),
  });
  const { indicators, gates } = assessment;
  return { ...assessment, indicators: indicators.map(shown), gates: gates.map(shown) };
}

/** How many facts an indicator has, of those that have more than are shown. */
export function factCounts({ indicators }: Assessment): Pick<Register, 'factCounts'> {
  const many = indicators.filter(({ evidence }) => evidence.length > factsShown);
  const counts = Object.fromEntries(many.map(({ id, evidence }) => [id, evidence.length]));
  return many.length === 0 ? {} : { factCounts: counts };
}

function factIds(assessment: Assessment): readonly string[] {
  const judged = [...assessment.indicators, ...assessment.gates];
  return judged.flatMap((result) => result.evidence.slice(0, factsShown));
}
