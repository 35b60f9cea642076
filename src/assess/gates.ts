import type { GateResult } from '../vocabulary/assessment.ts';
import type { AssessmentModel, Gate } from './assessment-model.ts';
import { modelPhrase } from './engine-texts.ts';
import type { FactPool } from './fact-pool.ts';
import type { Formula } from './formula.ts';

/**
 * The hard gates (硬性门槛) of an asset, in the order of the model: reported beside the score and
 * never averaged into it. A gate is open only where a formula says so; unknown is not open.
 */
export function judgeGates(model: AssessmentModel, pool: FactPool): GateResult[] {
  return model.gates.map((gate) => judgeGate(model, gate, pool));
}

function judgeGate(model: AssessmentModel, gate: Gate, pool: FactPool): GateResult {
  const { id } = gate.document;
  for (const state of ['closed', 'open'] as const) {
    const decided = gate[state].findIndex((formula) => holds(formula, pool));
    if (decided >= 0) {
      const reason = modelPhrase(model, id, state, decided);
      return { id, state, reason, evidence: evidenceOf(gate[state][decided], pool) };
    }
  }
  const asked = [...gate.closed, ...gate.open];
  const evidence = [...new Set(asked.flatMap((formula) => evidenceOf(formula, pool)))];
  return { id, state: 'unknown', reason: modelPhrase(model, id, 'unknown'), evidence };
}

function holds(formula: Formula, pool: FactPool): boolean {
  if (!formula.required.every((name) => pool.select(name).length > 0)) return false;
  const facts = (name: string) => pool.select(name).map(({ value }) => value);
  return formula.evaluate({ facts }) === true;
}

function evidenceOf(formula: Formula | undefined, pool: FactPool): string[] {
  const names = [...(formula?.required ?? []), ...(formula?.optional ?? [])];
  return [...new Set(names.flatMap((name) => pool.select(name).map(({ id }) => id)))];
}
