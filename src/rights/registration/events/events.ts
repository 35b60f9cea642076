import { z } from 'zod';
import { dataRights } from '../../../vocabulary/declarations/rights.ts';

const code = z.string().min(1).max(80);
/** A document of the case, by its id: notices and reasons stand there, not in the record. */
const document = z.string().min(1).max(200);
const day = z.iso.date();

const event = <const T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** What a later decision rests on. */
const basis = z.strictObject({
  kind: z.enum(['case', 'objection', 'ruling', 'law']),
  /** Id of the case, objection or document. */
  id: document,
});

/** What happens to a registration: the body of a request that moves it. */
export const registrationEventSchema = z.discriminatedUnion('type', [
  /** `missing`: codes of what the completeness check found wanting; must be empty. */
  event('submit', { missing: z.array(code).max(200).readonly() }),
  event('accept', { notice: document.optional() }),
  event('deemAccepted', {}),
  /** Told once: all items together, and the last day for them. */
  event('requestCorrection', {
    items: z.array(code).min(1).max(200).readonly(),
    until: day,
    notice: document,
  }),
  event('correct', { items: z.array(code).max(200).readonly() }),
  event('lapse', {}),
  event('beginReview', {}),
  event('extendReview', { workingDays: z.int().min(1).max(250), notice: document.optional() }),
  event('requestSupplement', {
    items: z.array(code).min(1).max(200).readonly(),
    notice: document.optional(),
  }),
  event('supplement', { items: z.array(code).max(200).readonly() }),
  event('terminate', { notice: document }),
  event('refuse', { grounds: z.array(code).min(1).max(20).readonly(), notice: document }),
  /** `blocking`: checklist questions whose answers stand in the way; must be empty. */
  event('publish', {
    blocking: z.array(code).max(200).readonly(),
    validityMonths: z.int().min(1).optional(),
  }),
  event('passUnpublished', {
    blocking: z.array(code).max(200).readonly(),
    /** The justified request, where the kind would be published. */
    request: document.optional(),
    validityMonths: z.int().min(1).optional(),
  }),
  event('object', { objection: document }),
  event('dismissObjection', { conclusion: document }),
  event('upholdObjection', { grounds: z.array(code).min(1).max(20).readonly(), notice: document }),
  event('closePublication', {}),
  event('withdraw', {}),
  event('issueCertificate', {
    /** Assay's own identifier of the certificate. */
    certificate: z.string().regex(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    /** The number that the agency issued; Assay never makes one. */
    agencyNumber: z.string().max(40).optional(),
  }),
  event('complete', {}),
  /** How the registration that the case is about ended. */
  event('endWithRegistration', { state: z.enum(['cancelled', 'expired']) }),
  event('change', { fields: z.array(code).min(1).max(50).readonly(), basis }),
  event('transfer', {
    transferor: document,
    transferee: document,
    rights: z.array(z.enum(dataRights)).min(1).max(3).readonly(),
    basis,
  }),
  event('fileRenewal', { case: document }),
  event('renew', { validityMonths: z.int().min(1).optional(), basis }),
  /** The renewal case that ended without one. */
  event('denyRenewal', { case: document }),
  event('awaitRenewal', {}),
  event('expire', {}),
  event('objectLater', { objection: document }),
  event('notifyHolder', { notice: document }),
  event('resolveObjection', { conclusion: document }),
  event('cancel', { ground: code, basis }),
  event('remark', { remark: code, basis }),
  event('liftRemark', { remark: code, basis }),
]);

/** An event as histories hold it, however long ago: shapes that nobody can bring any more stay readable. */
export const pastEventSchema = z.union([
  registrationEventSchema,
  event('denyRenewal', { notice: document }),
]);
export type PastEvent = z.infer<typeof pastEventSchema>;

export type RegistrationEvent = z.infer<typeof registrationEventSchema>;
export type RegistrationEventName = RegistrationEvent['type'];
export type EventOf<N extends RegistrationEventName> = Extract<RegistrationEvent, { type: N }>;
