import { z } from 'zod';
import { textsSchema } from '../../vocabulary/texts-schema.ts';
import { readDocument } from '../read-document.ts';
import { registrationKinds } from '../registration/kinds.ts';
import { ruleTopics } from './rule-topics.ts';

const workingDays = z.strictObject({ workingDays: z.int().min(1).max(250) });
const months = z.strictObject({ months: z.int().min(1).max(600) });
const id = z.string().regex(/^[a-z][A-Za-z0-9]*$/);
const ground = z.strictObject({ id, texts: textsSchema });

/** The rules of one registry: all that differs between registries, as data. */
export const registrationRulesSchema = z.strictObject({
  schema: z.literal('assay-registration-rules/1'),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.string().min(1),
  name: textsSchema,
  /** The document that the articles are of. */
  citation: textsSchema.optional(),
  /** Ids of the agencies whose registrations begin under them; those of no rules here begin under the national guideline. */
  agencies: z.array(z.uuid()).optional(),
  /** First day on which registrations begin under them; any where it is left out. */
  effectiveFrom: z.iso.date().optional(),
  /** Shown wherever the rules are: these are nobody's rules. */
  example: z.boolean(),
  /** IANA name; a deadline is a day there. */
  timeZone: z.string().refine(isTimeZone, 'no such time zone'),
  /** Id of the working calendar. */
  calendar: z.string().min(1),
  limits: z.strictObject({
    /** From submission to the written notice; without one the application counts as accepted. */
    acceptance: workingDays,
    /** From acceptance; stops are not counted. */
    review: workingDays,
    /** The most by which a review may be extended, all extensions together. */
    reviewExtension: workingDays,
    publication: workingDays,
    /** From receipt of an objection during publication to its decision. */
    objection: workingDays,
    /** From an objection to a registered right to the notice to its holder. */
    objectionNotice: workingDays,
    /** The longest validity, from recording. */
    validity: months,
    /** How long before the end of validity renewal may be applied for. */
    renewalWindow: months,
  }),
  /** Kinds of registration that are published before they are recorded. */
  published: z.array(z.enum(registrationKinds)),
  /** Years for which an agency keeps the files. */
  retentionYears: z.int().min(1),
  /** Numbers of the articles on each topic; left out where the text was not read. */
  articles: z.partialRecord(z.enum(ruleTopics), z.string().regex(/^\d{1,2}$/)),
  refusalGrounds: z.array(ground).min(1),
  remarks: z.array(
    z.strictObject({
      id,
      texts: textsSchema,
      /** Whether the right cannot be transferred, changed or cancelled on request meanwhile. */
      blocks: z.boolean(),
    }),
  ),
  cancellationGrounds: z.array(ground).min(1),
  /** What a change registration may change; never a holder or a source. */
  changeable: z.array(z.strictObject({ field: id, texts: textsSchema })).min(1),
  /** What a certificate may be used for. */
  uses: z.array(ground),
});

export type RegistrationRules = z.infer<typeof registrationRulesSchema>;
export type LimitName = keyof RegistrationRules['limits'];

/** Names of the time limits. */
export const limitNames = Object.keys(registrationRulesSchema.shape.limits.shape) as LimitName[];

/**
 * The rules of a registry from their YAML or JSON text; `file` is named where they are faulty.
 * @throws Problem `rights.document-invalid`
 */
export function readRegistrationRules(text: string, file: string): RegistrationRules {
  return readDocument(registrationRulesSchema, text, file);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
