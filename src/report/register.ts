import type { Assessment, Fact } from '../vocabulary/assessment.ts';
import type { Report } from '../vocabulary/report.ts';
import type { Register } from '../vocabulary/report-page.ts';

/** No drawer lists more facts of one indicator than these; they are sorted, those that decided first. */
const factsShown = 40;

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
    const named = new Set([...queries, ...evidence.map((fact) => fact.query)]);
    const kept = [...named].filter((id) => id !== undefined).sort();
    return {
      evidence,
      queries: Object.fromEntries(kept.map((id) => [id, this.#queries[id] ?? ''])),
    };
  }
}

function factIds(assessment: Assessment): readonly string[] {
  const judged = [...assessment.indicators, ...assessment.gates];
  return judged.flatMap((result) => result.evidence.slice(0, factsShown));
}
