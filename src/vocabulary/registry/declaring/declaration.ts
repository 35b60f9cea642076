import { z } from 'zod';
import type { MissingEvidence } from '../../assessment.ts';
import type { Texts } from '../../text.ts';

/** What a person declared of an asset: who, when, on what document. */
export const answerSchema = z.strictObject({
  id: z.uuid(),
  /** Path in the contract, as in `assay.rights.sources`. */
  field: z.string(),
  /** JSON that fits the schema of the field. */
  value: z.unknown(),
  documentId: z.uuid().nullable(),
  answeredBy: z.uuid(),
  answeredAt: z.iso.datetime(),
  /** Who took it back and why; null while it stands, or stood until the next one. */
  withdrawal: z
    .strictObject({ reason: z.string(), withdrawnBy: z.uuid(), withdrawnAt: z.iso.datetime() })
    .nullable(),
});
export type Answer = z.infer<typeof answerSchema>;

/** A field that answers a question. */
export interface QuestionField {
  /** Path in the contract; `schema.…` stands for the same field of each table, `properties.…` of each column. */
  readonly field: string;
  readonly level: 'asset' | 'table' | 'column';
  /** JSON Schema of its value; absent where it is answered in the contract file alone. */
  readonly schema?: unknown;
  /** The newest answer in the registry. */
  readonly answer?: Answer;
}

/** A question that only people can answer, and what its answer would change. */
export interface Question extends Omit<MissingEvidence, 'reason'> {
  readonly name: Texts;
  /** What is asked for. */
  readonly text: Texts;
  readonly fields: readonly QuestionField[];
}
