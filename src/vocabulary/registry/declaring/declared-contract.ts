import { z } from 'zod';

/** `GET /api/v1/assets/{asset}/contract`: what is declared of an asset, as one contract. */
export const declaredContractSchema = z.strictObject({
  /** Open Data Contract Standard, as YAML. */
  text: z.string(),
  /** Of the text as UTF-8, as a report names its contract. */
  sha256: z.string(),
  /** The document that the answers were written into; null where none is there, and the report was drafted from. */
  base: z.uuid().nullable(),
  /** Hash of the contract that the newest assessment was made by, where it is not among the documents. */
  missing: z.string().nullable(),
  /** Answered fields at tables and columns that the newest report no longer has: they are not in the text. */
  unplaced: z.array(z.string()),
  /** Uploaded documents that the text names as proof, and where they have to lie beside it. */
  documents: z.array(z.strictObject({ document: z.uuid(), path: z.string(), sha256: z.string() })),
  /** Paths of documents that the text names and that are not among those of the asset. */
  absent: z.array(z.string()),
});
export type DeclaredContract = z.infer<typeof declaredContractSchema>;
