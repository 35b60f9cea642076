import { z } from 'zod';
import { checkApplication } from '../../../rights/application/check-application.ts';
import { type Circumstances, today } from '../../../rights/registration/circumstances.ts';
import {
  type RegistrationEvent,
  type RegistrationEventName,
  registrationEventSchema,
} from '../../../rights/registration/events.ts';
import { reviewOutcome } from '../../../rights/review/review-outcome.ts';
import type { RegistrationCase } from './registration-case.ts';
import type { Rulebook } from './rulebook.ts';

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
  'change',
  'transfer',
  'fileRenewal',
  'renew',
] as const;

type Filled = typeof filledHere;
type Others = (typeof broughtByOthers)[number];
type Requested<E> = E extends { readonly type: keyof Filled }
  ? Omit<E, Filled[E['type']]>
  : E extends { readonly type: Others }
    ? never
    : E;

/** What a person may ask for: an event without what the registry itself fills in. */
export type RequestedEvent = Requested<RegistrationEvent>;

/** Whether an event is one that a person asks for. */
export function broughtByPersons(event: RegistrationEventName): boolean {
  return !(broughtByOthers as readonly string[]).includes(event);
}

const open = registrationEventSchema.options.filter(({ shape }) =>
  broughtByPersons(shape.type.value),
);
const [first, ...rest] = open.map((option) => {
  const name: string | undefined = filledHere[option.shape.type.value as keyof Filled];
  return name === undefined ? option : z.strictObject(without(option.shape, name));
});
if (first === undefined) throw new Error('bug: nobody may ask for anything');

/** The body of a request that moves a registration. */
export const requestedEventSchema = z.discriminatedUnion('type', [
  first,
  ...rest,
  // The compiler cannot follow the filter and the omission above, which `Requested` repeats in types.
]) as unknown as z.ZodType<RequestedEvent>;

function without(shape: Readonly<z.ZodRawShape>, name: string) {
  const { type, ...members } = shape;
  return {
    type: type ?? z.never(),
    ...Object.fromEntries(Object.entries(members).filter(([key]) => key !== name)),
  };
}

interface FillOptions extends Pick<Rulebook, 'checklist'> {
  readonly now: Circumstances;
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
  { now, checklist, newId }: FillOptions,
): RegistrationEvent {
  switch (requested.type) {
    case 'submit': {
      const { defects } = checkApplication(application, { asOf: today(now), rules: now.rules });
      return { ...requested, missing: defects.map(({ path }) => path) };
    }
    case 'publish':
    case 'passUnpublished':
      return { ...requested, blocking: reviewOutcome(checklist, review).blocking };
    case 'issueCertificate':
      return { ...requested, certificate: `urn:uuid:${newId}` };
    default:
      return requested;
  }
}
