import { z } from 'zod';
import { projectRecordSchema } from './project-record.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const moment = z.iso.datetime({ offset: true });
const urn = z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/);

/** The record of an assessment project as it was issued: what its seal is the hash of. */
export const issuedProjectSchema = z.strictObject({
  schema: z.literal('assay-project/1'),
  id: z.uuid(),
  organisation: z.strictObject({ id: z.uuid(), name: z.string() }),
  issuedAt: moment,
  record: projectRecordSchema,
  /** What the record names by an id alone. */
  assets: z.array(z.strictObject({ id: z.uuid(), key: z.string(), name: z.string() })).readonly(),
  people: z.array(z.strictObject({ id: z.uuid(), name: z.string() })).readonly(),
  history: z
    .array(
      z.strictObject({
        sequence: z.int().min(1),
        at: moment,
        event: z.string(),
        from: z.string(),
        to: z.string(),
        account: z.uuid(),
      }),
    )
    .readonly(),
  /** Where the organisation's audit trail stood when it was issued. */
  auditHead: z.strictObject({ sequence: z.int().min(1), sha256 }),
});
export type IssuedProject = z.infer<typeof issuedProjectSchema>;

/** What the seal states, signed by the registry's key. Nothing of what the report says. */
export const projectSealSchema = z.strictObject({
  type: z.literal('AssayProjectReport'),
  id: urn,
  issuer: z.strictObject({ id: urn, name: z.string() }),
  /** The issued report that this one follows. */
  follows: urn.optional(),
  referenceDate: z.iso.date(),
  issuedAt: moment,
  /** Of the canonical JSON (RFC 8785) of the issued record. */
  documentSha256: sha256,
  /** Where the keys are, and where anyone asks whether the report is genuine. */
  keys: z.url(),
  verification: z.url(),
});
export type ProjectSeal = z.infer<typeof projectSealSchema>;

/** The file of an issued report: the record, and the seal as a JSON Web Signature. */
export const projectFileSchema = z.strictObject({
  document: issuedProjectSchema,
  seal: z.string().min(1).max(20_000),
});
export type ProjectFile = z.infer<typeof projectFileSchema>;

/** What anyone learns of an issued report. */
export const projectVerificationSchema = z.strictObject({
  /** When it was examined. */
  at: z.iso.datetime(),
  signature: z.enum(['valid', 'invalid']),
  /** Id of the key that signed it; null where none of the registry's keys did, as all that depends on it. */
  key: z.string().nullable(),
  seal: projectSealSchema.nullable(),
  /** Whether the record in the file is the one that was sealed; null where no file was looked at. */
  document: z.enum(['same', 'altered']).nullable(),
  /** A later report that follows this one and was issued. */
  followedBy: z.strictObject({ id: z.uuid(), issuedAt: z.iso.datetime() }).nullable(),
});
export type ProjectVerification = z.infer<typeof projectVerificationSchema>;
