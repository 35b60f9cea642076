import { z } from 'zod';
import { textsSchema } from '../../texts-schema.ts';

const many = <S extends z.ZodType>(of: S) => z.array(of).readonly();

/** One entry of an application form. */
const formFieldSchema = z.strictObject({
  /** Where it stands in the application, as `data.overview`; in a list, within an item of it. */
  path: z.string(),
  /** `rights`: the three rights with term, limits and proofs; `codes`: several of the choices. */
  kind: z.enum(['text', 'paragraph', 'day', 'number', 'choice', 'codes', 'rights']),
  texts: textsSchema,
  required: z.boolean(),
  /** Characters; more are refused. */
  most: z.int().optional(),
  choices: many(z.strictObject({ id: z.string(), texts: textsSchema })).optional(),
});
export type FormField = z.infer<typeof formFieldSchema>;

const formSectionSchema = z.strictObject({
  id: z.string(),
  texts: textsSchema,
  /** Where the section is a list, such as of applicants. */
  list: z
    .strictObject({ path: z.string(), item: textsSchema, most: z.int(), empty: z.looseObject({}) })
    .optional(),
  fields: many(formFieldSchema),
});
export type FormSection = z.infer<typeof formSectionSchema>;

/** What is wrong at a place of an application, or deserves a look. */
export const formFaultSchema = z.strictObject({
  path: z.string(),
  /** A remark stands in nobody's way. */
  kind: z.enum(['fault', 'remark']),
  field: textsSchema,
  texts: textsSchema,
});
export type FormFault = z.infer<typeof formFaultSchema>;

/** A form to fill in, as far as it is filled in. */
export const applicationFormSchema = z.strictObject({
  sections: many(formSectionSchema),
  /** What has to be attached, and what may be; `other` takes the rest. */
  attachments: many(
    z.strictObject({ kind: z.string(), texts: textsSchema, required: z.boolean() }),
  ),
  /** As far as it was saved: takes the paths of the fields. */
  application: z.looseObject({ kind: z.string() }),
  faults: many(formFaultSchema),
  /** What the ways in which the data were acquired say about each right. */
  acquisition: many(z.strictObject({ right: z.string(), says: many(textsSchema) })),
});
export type ApplicationForm = z.infer<typeof applicationFormSchema>;
