import { z } from 'zod';
import { acquisitionModes, dataRights } from '../../vocabulary/declarations/rights.ts';
import { certificateRemarkSchema } from '../../vocabulary/registry/registration/certificate-remark.ts';
import { isAgencyNumber } from './agency-number.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const uuidUrn = z.string().regex(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const instant = z.iso.datetime({ offset: true });
const day = z.iso.date();
const text = z.string().min(1);

/** The contexts and types of every certificate; the second one is for terms of our own. */
export const credentialContext = 'https://www.w3.org/ns/credentials/v2';
export const ownTermsContext = 'https://www.w3.org/ns/credentials/undefined-terms/v2';
export const certificateTypes = ['VerifiableCredential', 'DataPropertyRightCertificate'] as const;

/** What the certificate is about: an asset at one version of its contents, and who holds what. */
const subjectSchema = z.strictObject({
  /** The asset, by its UUID URN. */
  id: uuidUrn,
  type: z.literal('DataAsset'),
  name: text,
  assetVersion: text,
  /** Which contents were registered; a change or transfer makes the next. */
  contentVersion: z.int().min(1),
  acquisitionModes: z.array(z.enum(acquisitionModes)).min(1).readonly(),
  /** Content fingerprint as `assay` prints it, at the snapshot that was registered. */
  fingerprint: z.strictObject({
    algorithm: text,
    value: text,
    /** Cells that fit no type of their column, which the fingerprint covers as text. */
    cellsAsText: z.int().min(1).optional(),
  }),
  contractSha256: sha256,
  reportSha256: sha256,
  rights: z
    .array(
      z.strictObject({
        holder: text,
        /** Unified social credit code; never the identity number of a person. */
        creditCode: z.string().length(18).optional(),
        right: z.enum(dataRights),
        until: day.optional(),
        limits: text.optional(),
      }),
    )
    .min(1)
    .readonly(),
  remarks: z.array(certificateRemarkSchema).readonly(),
  registration: z.strictObject({
    /** SHA-256 of the registration record: recorded data prevail over the certificate (article 27). */
    recordSha256: sha256,
    rules: z.strictObject({ id: text, version: text }),
    recordedOn: day,
    /** The number that the agency issued, if it did; Assay never makes one. */
    agencyNumber: z.string().refine(isAgencyNumber, 'no agency number').optional(),
  }),
  /** Head of the audit chain at issue: the anchor that every certificate carries. */
  auditHead: z.strictObject({ sequence: z.int().min(0), sha256 }),
});

/**
 * A certificate as W3C Verifiable Credential (data model 2.0), before it is signed. It certifies
 * rights, not quality or value.
 */
export const certificateSchema = z
  .strictObject({
    '@context': z.tuple([z.literal(credentialContext), z.literal(ownTermsContext)]),
    /** Our own identifier; the agency's number stands in the subject. */
    id: uuidUrn,
    type: z.tuple([z.literal(certificateTypes[0]), z.literal(certificateTypes[1])]),
    issuer: z.strictObject({ id: z.url(), name: text }),
    validFrom: instant,
    validUntil: instant,
    credentialSubject: subjectSchema,
    credentialStatus: z.strictObject({
      id: z.url(),
      type: z.literal('BitstringStatusListEntry'),
      statusPurpose: z.literal('revocation'),
      statusListIndex: z.string().regex(/^(0|[1-9]\d{0,8})$/),
      statusListCredential: z.url(),
    }),
  })
  .refine(({ validFrom, validUntil }) => Date.parse(validFrom) < Date.parse(validUntil), {
    message: 'validUntil lies before validFrom',
    path: ['validUntil'],
  });

export type CertificateClaims = z.infer<typeof certificateSchema>;

/** The credential in which a status list is published. */
export const statusListSchema = z.strictObject({
  '@context': z.tuple([z.literal(credentialContext)]),
  id: z.url(),
  type: z.tuple([z.literal('VerifiableCredential'), z.literal('BitstringStatusListCredential')]),
  issuer: z.url(),
  validFrom: instant,
  validUntil: instant.optional(),
  credentialSubject: z.strictObject({
    id: z.url(),
    type: z.literal('BitstringStatusList'),
    statusPurpose: z.literal('revocation'),
    encodedList: z.string().regex(/^u[A-Za-z0-9_-]+$/),
  }),
});

export type StatusListClaims = z.infer<typeof statusListSchema>;
