import { z } from 'zod';

/**
 * The Open Data Contract Standard as it is read: v3.0.0 to v3.1.0, with the fields that Assay
 * uses typed and all others kept as they stand. What Assay writes is held to the official JSON
 * Schema instead (`test/shared/contracts.test.ts`).
 */

/** ODCS asks for text; YAML reads an unquoted `1.0` or `2026` as a number. */
const text = z.union([z.string(), z.number().transform(String)]);
const words = z.array(text);

const customPropertySchema = z.looseObject({ property: text, value: z.unknown() });
const customProperties = z.array(customPropertySchema).optional();
export type CustomProperty = z.infer<typeof customPropertySchema>;

const definitionSchema = z.looseObject({ url: text, type: text.optional() });
const authoritativeDefinitions = z.array(definitionSchema).optional();

const numberOrFlag = z.union([z.number(), z.boolean()]);
const range = z.tuple([z.number(), z.number()]);
const qualitySchema = z.looseObject({
  id: text.optional(),
  name: text.optional(),
  description: text.optional(),
  type: text.optional(),
  /** v3.1 spelling; v3.0 says `rule`. */
  metric: text.optional(),
  rule: text.optional(),
  arguments: z.record(z.string(), z.unknown()).optional(),
  mustBe: numberOrFlag.optional(),
  mustNotBe: numberOrFlag.optional(),
  mustBeGreaterThan: z.number().optional(),
  mustBeGreaterOrEqualTo: z.number().optional(),
  mustBeLessThan: z.number().optional(),
  mustBeLessOrEqualTo: z.number().optional(),
  mustBeBetween: range.optional(),
  mustNotBeBetween: range.optional(),
  /** v3.0.0 said `validValues` beside the rule, without `arguments`. */
  validValues: z.array(z.unknown()).optional(),
  unit: text.optional(),
  query: z.string().optional(),
  engine: text.optional(),
  dimension: text.optional(),
  severity: text.optional(),
  customProperties,
});
export type OdcsQuality = z.infer<typeof qualitySchema>;

const reference = z.union([text, z.array(text).min(1)]);
const relationshipSchema = z.looseObject({
  type: text.optional(),
  from: reference.optional(),
  to: reference,
});
export type OdcsRelationship = z.infer<typeof relationshipSchema>;

const optionsSchema = z.looseObject({
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  pattern: z.string().optional(),
  format: text.optional(),
  minimum: z.union([z.number(), z.string()]).optional(),
  maximum: z.union([z.number(), z.string()]).optional(),
  exclusiveMinimum: z.union([z.number(), z.string()]).optional(),
  exclusiveMaximum: z.union([z.number(), z.string()]).optional(),
});

const logicalTypes = [
  'string',
  'date',
  'timestamp',
  'time',
  'number',
  'integer',
  'object',
  'array',
  'boolean',
] as const;

const propertySchema = z.looseObject({
  id: text.optional(),
  name: text,
  physicalName: text.optional(),
  physicalType: text.optional(),
  logicalType: z.enum(logicalTypes).optional(),
  logicalTypeOptions: optionsSchema.optional(),
  description: text.optional(),
  businessName: text.optional(),
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  primaryKey: z.boolean().optional(),
  primaryKeyPosition: z.number().optional(),
  classification: text.optional(),
  criticalDataElement: z.boolean().optional(),
  encryptedName: text.optional(),
  transformSourceObjects: words.optional(),
  transformLogic: text.optional(),
  authoritativeDefinitions,
  relationships: z.array(relationshipSchema).optional(),
  quality: z.array(qualitySchema).optional(),
  customProperties,
});
export type OdcsProperty = z.infer<typeof propertySchema>;

const objectSchema = z.looseObject({
  id: text.optional(),
  name: text,
  physicalName: text.optional(),
  physicalType: text.optional(),
  description: text.optional(),
  businessName: text.optional(),
  properties: z.array(propertySchema).optional(),
  relationships: z.array(relationshipSchema).optional(),
  quality: z.array(qualitySchema).optional(),
  customProperties,
});
export type OdcsObject = z.infer<typeof objectSchema>;

const memberSchema = z.looseObject({
  username: text.optional(),
  name: text.optional(),
  role: text.optional(),
  dateIn: text.optional(),
  dateOut: text.optional(),
});

const slaSchema = z.looseObject({
  property: text,
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
  unit: text.optional(),
  element: text.optional(),
});

export const odcsSchema = z.looseObject({
  kind: z.literal('DataContract'),
  apiVersion: z.string().regex(/^v3\.\d+\.\d+$/),
  id: text,
  version: text,
  name: text.optional(),
  status: text.optional(),
  domain: text.optional(),
  dataProduct: text.optional(),
  tags: words.optional(),
  description: z
    .looseObject({
      purpose: text.nullish(),
      usage: text.nullish(),
      limitations: text.nullish(),
    })
    .nullish(),
  servers: z.array(z.looseObject({})).optional(),
  schema: z.array(objectSchema).optional(),
  support: z.array(z.looseObject({})).optional(),
  price: z
    .looseObject({
      priceAmount: z.number().optional(),
      priceCurrency: text.optional(),
      priceUnit: text.optional(),
    })
    .optional(),
  /** v3.1 has a team with members; v3.0 a list of members. */
  team: z
    .union([z.array(memberSchema), z.looseObject({ members: z.array(memberSchema).optional() })])
    .optional(),
  roles: z.array(z.looseObject({})).optional(),
  slaProperties: z.array(slaSchema).optional(),
  customProperties,
});
/** An ODCS v3 contract, read tolerantly: unknown fields are kept. */
export type OdcsDocument = z.infer<typeof odcsSchema>;
