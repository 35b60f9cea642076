import type { GateResult } from '../../vocabulary/assessment.ts';
import { corners, type End, valueAt } from '../corners.ts';
import { modelPhrase } from '../engine-texts.ts';
import type { FactPool } from '../fact-pool.ts';
import type { Formula } from '../formula.ts';
import type { AssessmentModel, Gate } from '../model/assessment-model.ts';

/**
 * The hard gates (硬性门槛) of an asset, in the order of the model: reported beside the score and
 * never averaged into it. A gate is open only where a formula says so, whatever inexact facts
 * leave open: a sample without a hit is no proof. Unknown is not open.
 */
export function judgeGates(model: AssessmentModel, pool: FactPool): GateResult[] {
  return model.gates.map((gate) => judgeGate(model, gate, pool));
}

function judgeGate(model: AssessmentModel, gate: Gate, pool: FactPool): GateResult {
  const { id } = gate.document;
  for (const state of ['closed', 'open'] as const) {
    const decided = gate[state].findIndex((formula) =>
      state === 'open' ? isProven(formula, pool) : holds(formula, pool),
    );
    if (decided >= 0) {
      const reason = modelPhrase(model, id, state, decided);
      return { id, state, reason, evidence: evidenceOf(gate[state][decided], pool) };
    }
  }
  const asked = [...gate.closed, ...gate.open];
  const evidence = [...new Set(asked.flatMap((formula) => evidenceOf(formula, pool)))];
  return { id, state: 'unknown', reason: modelPhrase(model, id, 'unknown'), evidence };
}

function holds(formula: Formula, pool: FactPool, ends?: ReadonlyMap<string, End>): boolean {
  if (!formula.required.every((name) => pool.select(name).length > 0)) return false;
  const facts = (name: string) =>
    pool.select(name).map((fact) => valueAt(fact, ends?.get(name) ?? 'value'));
  return formula.evaluate({ facts }) === true;
}

/** Whether a formula holds at the values of its facts and at every end of their intervals. */
function isProven(formula: Formula, pool: FactPool): boolean {
  const names = [...formula.required, ...formula.optional];
  const facts = new Map(names.map((name) => [name, pool.select(name)]));
  return holds(formula, pool) && corners(facts).every((ends) => holds(formula, pool, ends));
}

function evidenceOf(formula: Formula | undefined, pool: FactPool): string[] {
  const names = [...(formula?.required ?? []), ...(formula?.optional ?? [])];
  return [...new Set(names.flatMap((name) => pool.select(name).map(({ id }) => id)))];
}
