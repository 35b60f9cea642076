import { z } from '@hono/zod-openapi';
import { languages } from '../../vocabulary/text.ts';

/** A line of text of a person: no control characters, which a database or a terminal would stumble over. */
export function plainText(longest: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u)
    .openapi({ pattern: notBlank('[^\\p{Cc}\\p{Cs}]') });
}

/** Text of several lines: no control characters but their ends and tabs. */
export function longText(longest: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u)
    .openapi({ pattern: notBlank('(?:[^\\p{Cc}\\p{Cs}]|[\\n\\r\\t])') });
}

/** What is told of it: blanks at its ends are taken away before its length is looked at. */
function notBlank(character: string): string {
  return `^(?=[\\s\\S]*\\S)${character}*$`;
}

/** Its pattern is told as well: the format alone lets in more than is taken. */
export const emailSchema = z.email().max(254).openapi({ pattern: z.regexes.email.source });
export const languageSchema = z.enum(languages);
/** Of any strength: how strong it has to be is said where one is set. */
export const passwordSchema = z.string().min(1).max(256);
export const codeSchema = z.string().regex(/^\d{6}$/);
/** Four groups of five, as `newReadableCode` makes them. */
export const readableCodeSchema = z.string().regex(/^[A-Za-z2-9]{5}(?:-[A-Za-z2-9]{5}){3}$/);
/** Of an authenticator, or a recovery code. */
export const factorSchema = z.union([codeSchema, readableCodeSchema]);

/** What a person proves once more before they change what opens their account. */
export const proofSchema = z.strictObject({
  password: passwordSchema,
  code: factorSchema.optional(),
});

/** Anything that JSON can say, and told as required, which `unknown` alone is not. */
export const jsonValue = z.unknown().refine((value) => value !== undefined);

/** Describes a JSON body for a route. */
export function jsonBody<T extends z.ZodType>(schema: T) {
  return { body: { content: { 'application/json': { schema } }, required: true } };
}

/** Describes a JSON answer for a route. */
export function jsonAnswer<T extends z.ZodType>(description: string, schema: T) {
  return { description, content: { 'application/json': { schema } } };
}

/**
 * A schema of the vocabulary under its name in the OpenAPI document. A copy of it: only schemas made after the library of
 * OpenAPI was loaded know of names, and which modules are loaded before that is for the bundler to say.
 */
export function named<T extends z.ZodType>(schema: T, name: string): T {
  return schema.clone().openapi(name);
}

/** Describes an answer of bytes, of whatever kind they are. */
export function bytesAnswer(description: string, kind = '*/*') {
  return {
    description,
    content: { [kind]: { schema: { type: 'string' as const, format: 'binary' } } },
  };
}
