import { z } from 'zod';

/** Of a document that comes with an objection, before Base64. */
export const mostObjectionDocumentBytes = 5 * 1024 * 1024;

const filled = (most: number) => z.string().trim().min(1).max(most);
/** No control characters, which a database or a terminal would stumble over. */
const line = (most: number) => filled(most).regex(/^[^\p{Cc}\p{Cs}]*$/u);

/** An objection to what is published. Who objects needs no account. */
export const newObjectionSchema = z.strictObject({
  /** Who objects, and how the agency reaches them: the agency alone learns of both. */
  name: line(200),
  contact: line(200),
  /** Why; the applicant will read it. */
  ground: filled(4000).regex(/^(?:[^\p{Cc}\p{Cs}]|[\t\n\r])*$/u),
  document: z
    .strictObject({
      name: line(200),
      /** Base64. */
      content: z
        .base64()
        .min(1)
        .max(Math.ceil(mostObjectionDocumentBytes / 3) * 4),
    })
    .optional(),
});
export type NewObjection = z.infer<typeof newObjectionSchema>;

/** What the objector gets: to be kept. */
export const objectionReceiptSchema = z.strictObject({
  number: z.string(),
  agency: z.string(),
  receivedOn: z.iso.date(),
  /** Last day for the agency to investigate, as far as its holidays are known. */
  decidedBy: z.iso.date(),
  provisional: z.boolean(),
});
export type ObjectionReceipt = z.infer<typeof objectionReceiptSchema>;

/** An objection as the page of its case shows it. */
export const shownObjectionSchema = z.strictObject({
  id: z.uuid(),
  number: z.string(),
  receivedOn: z.iso.date(),
  ground: z.string(),
  /** Whether it waits to be decided. */
  open: z.boolean(),
  /** For the agency alone. */
  contact: z
    .strictObject({
      name: z.string(),
      contact: z.string(),
      document: z.strictObject({ name: z.string(), bytes: z.int() }).optional(),
    })
    .optional(),
});
export type ShownObjection = z.infer<typeof shownObjectionSchema>;
