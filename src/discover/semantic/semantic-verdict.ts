import type { SemanticVerdict } from '../../vocabulary/reports/column-report.ts';
import type { ColumnVerdict } from './column-verdict.ts';
import type { Candidate } from './judge-type.ts';
import { typeConfidence } from './type-confidence.ts';

/** The verdict as the report shows it, with the runner-up. */
export function semanticVerdict({ candidates }: ColumnVerdict): SemanticVerdict | undefined {
  const [best, next] = candidates;
  if (best === undefined) return undefined;
  const { tally: counted, state, declared, beside } = best;
  const { type, distinct, distinctPassed, cells, cellsPassed } = counted;
  const chance = `${Number((counted.chance * 100).toPrecision(2))} %`;
  const params = { passed: distinctPassed, distinct, chance, version: type.version };
  return {
    type: type.id,
    confidence: declared ? 1 : typeConfidence(best),
    state,
    explanation: {
      code: explanationOf(best),
      params: beside === undefined ? params : { ...params, beside },
    },
    distinctShare: distinctPassed / distinct,
    rowShare: cells === 0 ? 0 : cellsPassed / cells,
    tested: distinct,
    ...(next && { runnerUp: next.tally.type.id }),
  };
}

function explanationOf({ declared, header, beside }: Candidate): string {
  if (declared) return 'semantic.declared';
  if (header) return 'semantic.values-and-header';
  return beside === undefined ? 'semantic.values' : 'semantic.values-and-neighbour';
}
