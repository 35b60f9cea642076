import { z } from 'zod';
import { answerSchema } from './declaration.ts';

/** Groups of fields, in the order of the form. */
export const formGroups = [
  'description',
  'ownership',
  'rights',
  'protection',
  'terms',
  'roles',
  'serviceLevels',
  'management',
  'value',
  'custom',
  'table',
  'column',
] as const;
export type FormGroup = (typeof formGroups)[number];

/** `GET /api/v1/assets/{asset}/form`: fields of the contract with what is said in them. */
export const contractFormSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      group: z.enum(formGroups),
      fields: z.array(
        z.strictObject({
          field: z.string(),
          /** JSON Schema of its value. */
          schema: z.record(z.string(), z.unknown()),
          /** What the contract or the report says; absent where that is nothing. */
          said: z.unknown().optional(),
          /** The newest answer in the registry, which stands above it. */
          answer: answerSchema.optional(),
          /** Answers that it was ever given, those withdrawn among them. */
          given: z.number().int(),
        }),
      ),
    }),
  ),
  /** Where `said` comes from. */
  base: z.enum(['contract', 'report']),
  /** Hash of the contract that the newest assessment was made by, where it is not among the documents. */
  missing: z.string().nullable(),
  /** Of the newest assessment. */
  tables: z.array(
    z.strictObject({ id: z.string(), name: z.string(), columns: z.array(z.string()) }),
  ),
});
export type ContractForm = z.infer<typeof contractFormSchema>;
