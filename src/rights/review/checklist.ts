import { z } from 'zod';
import { textsSchema } from '../../vocabulary/texts-schema.ts';
import { readDocument } from '../read-document.ts';

/** Possible answers. Unknown is not yes. */
export const checklistAnswers = ['yes', 'no', 'unknown', 'n-a'] as const;
export type ChecklistAnswer = (typeof checklistAnswers)[number];

const id = z.string().regex(/^[a-z][A-Za-z0-9]*$/);
export const checklistSchema = z.strictObject({
  schema: z.literal('assay-compliance-checklist/1'),
  id: z.string().min(1),
  version: z.string().min(1),
  name: textsSchema,
  parts: z
    .array(
      z.strictObject({
        id,
        texts: textsSchema,
        questions: z
          .array(
            z.strictObject({
              id,
              /** Asked so that yes is good. */
              texts: textsSchema,
              /** Answers that stand in the way of a registration. */
              blocks: z.array(z.enum(['no', 'unknown'])),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});
export type Checklist = z.infer<typeof checklistSchema>;

/**
 * A checklist from its YAML or JSON text; `file` is named where it is faulty.
 * @throws Problem `rights.document-invalid`
 */
export function readChecklist(text: string, file: string): Checklist {
  return readDocument(checklistSchema, text, file);
}
