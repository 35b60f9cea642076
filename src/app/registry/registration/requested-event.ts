import { z } from 'zod';
import { checkApplication } from '../../../rights/application/check-application.ts';
import {
  type RegistrationEvent,
  type RegistrationEventName,
  registrationEventSchema,
} from '../../../rights/registration/events/events.ts';
import { type Circumstances, today } from '../../../rights/registration/time/circumstances.ts';
import { reviewOutcome } from '../../../rights/review/review-outcome.ts';
import type { RegistrationCase } from './registration-case.ts';
import type { Rulebook } from './rulebook/rulebook.ts';

/** What only the registry knows, or what follows from other cases: never taken from a request. */
const filledHere = {
  submit: 'missing',
  publish: 'blocking',
  passUnpublished: 'blocking',
  issueCertificate: 'certificate',
} as const;
const broughtByOthers = [
  'deemAccepted',
  'lapse',
  'closePublication',
  'awaitRenewal',
  'expire',
  'denyRenewal',
  'endWithRegistration',
  'transfer',
  'fileRenewal',
  'renew',
] as const;

/** What a ruling may change of a registered right; who holds it changes by transfer alone. */
export const ruledFields = ['dataName', 'overview', 'period'] as const;

/** What a decision rests on that no application asked for: a document of the case, or the objection itself. */
const rulingSchema = z.strictObject({
  kind: z.enum(['objection', 'ruling', 'law']),
  id: z.string().min(1).max(200),
});
const ruledChangeSchema = z.strictObject({
  type: z.literal('change'),
  changes: z
    .array(z.strictObject({ field: z.enum(ruledFields), after: z.string().min(1).max(4000) }))
    .min(1)
    .max(ruledFields.length)
    .readonly(),
  basis: rulingSchema,
});

type Filled = typeof filledHere;
type Others = (typeof broughtByOthers)[number];
type Requested<E> = E extends { readonly type: 'change' }
  ? z.infer<typeof ruledChangeSchema>
  : E extends { readonly type: keyof Filled }
    ? Omit<E, Filled[E['type']]>
    : E extends { readonly type: Others }
      ? never
      : E extends { readonly basis: unknown }
        ? Omit<E, 'basis'> & { readonly basis: z.infer<typeof rulingSchema> }
        : E;

/** What a person may ask for: an event without what the registry itself fills in. */
export type RequestedEvent = Requested<RegistrationEvent>;

/** Whether an event is one that a person asks for. */
export function broughtByPersons(event: RegistrationEventName): boolean {
  return !(broughtByOthers as readonly string[]).includes(event);
}

const asked = registrationEventSchema.options
  .filter(({ shape }) => broughtByPersons(shape.type.value))
  .map(({ shape }) => {
    if (shape.type.value === 'change') return ruledChangeSchema;
    const name: string | undefined = filledHere[shape.type.value as keyof Filled];
    const ruled = 'basis' in shape ? { basis: rulingSchema } : {};
    return z.strictObject({ ...without(shape, name), ...ruled });
  });
const [first, ...rest] = asked;
if (first === undefined) throw new Error('bug: nobody may ask for anything');

/** The body of a request that moves a registration. */
export const requestedEventSchema = z.discriminatedUnion('type', [
  first,
  ...rest,
  // The compiler cannot follow the filter and the omission above, which `Requested` repeats in types.
]) as unknown as z.ZodType<RequestedEvent>;

function without(shape: Readonly<z.ZodRawShape>, name: string | undefined) {
  const { type, ...members } = shape;
  return {
    type: type ?? z.never(),
    ...Object.fromEntries(Object.entries(members).filter(([key]) => key !== name)),
  };
}

interface FillOptions extends Pick<Rulebook, 'checklist'> {
  readonly now: Circumstances;
  /** Ids of the documents that the application may name. */
  readonly documents: ReadonlySet<string>;
  /** For a certificate that may be issued: a UUID that nothing else has. */
  readonly newId: string;
}

/**
 * The event as the state table takes it: with everything that the application lacks, every question in the way, and
 * the identifier of the certificate.
 */
export function filledEvent(
  requested: RequestedEvent,
  { application, review }: Pick<RegistrationCase, 'application' | 'review'>,
  { now, checklist, documents, newId }: FillOptions,
): RegistrationEvent {
  switch (requested.type) {
    case 'submit': {
      const { rules } = now;
      const { defects } = checkApplication(application, { asOf: today(now), rules, documents });
      return { ...requested, missing: defects.map(({ path }) => path) };
    }
    case 'publish':
    case 'passUnpublished':
      return { ...requested, blocking: reviewOutcome(checklist, review).blocking };
    case 'issueCertificate':
      return { ...requested, certificate: `urn:uuid:${newId}` };
    case 'change': {
      const { type, changes, basis } = requested;
      return { type, fields: changes.map(({ field }) => field), basis };
    }
    default:
      return requested;
  }
}
