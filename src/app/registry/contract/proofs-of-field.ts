import { z } from 'zod';
import type { FieldAnswer } from '../../../contract/change/with-answers.ts';
import type { DeclaredField } from '../declarations/declared-fields.ts';

/** Statements of one value have their proofs beside them. */
const besides: Readonly<Record<string, readonly string[]>> = {
  'assay.security.lastRiskAssessment': ['assay', 'security', 'riskAssessmentProofs'],
  'assay.security.incidents': ['assay', 'security', 'incidentProofs'],
  'assay.value.income': ['assay', 'value', 'returnProofs'],
  'assay.value.saving': ['assay', 'value', 'returnProofs'],
  'assay.value.runningCost': ['assay', 'value', 'returnProofs'],
  'assay.value.scenarioStage': ['assay', 'value', 'scenarioProofs'],
  'assay.value.substituteSuppliers': ['assay', 'value', 'exclusivityProofs'],
};

/**
 * An answer with the document that it was given on as proof, at the place where the contract has one for it; without
 * it where there is no such place, or none was named. What the answer names itself stays.
 */
export function provenBy(
  { field, place, schema }: DeclaredField,
  value: unknown,
  proof: string | undefined,
): FieldAnswer[] {
  if (proof === undefined) return [{ place, value }];
  const beside = besides[field];
  if (beside !== undefined)
    return [
      { place, value },
      { place: { parts: beside }, value: [proof] },
    ];
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    const item = schema.element;
    return [{ place, value: value.map((one: unknown) => withProof(item, one, proof)) }];
  }
  return [{ place, value: withProof(schema, value, proof) }];
}

function withProof(schema: unknown, value: unknown, proof: string): unknown {
  const takes = schema instanceof z.ZodObject && Object.hasOwn(schema.shape, 'proofs');
  if (!takes || typeof value !== 'object' || value === null) return value;
  const own: unknown = Reflect.get(value, 'proofs');
  return Array.isArray(own) && own.length > 0 ? value : { ...value, proofs: [proof] };
}
