import type { z } from 'zod';
import type { Problem } from '../../vocabulary/problem.ts';
import type { problemRecordSchema } from '../../vocabulary/reports/problem-record.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { namesIn, termWords } from '../../words/phrase.ts';

type Dictionary = Readonly<Record<string, Texts>>;

/** A problem as a document keeps it; its texts go into `words`. */
export function problemRecord(problem: Problem): z.infer<typeof problemRecordSchema> {
  const where = Object.entries(problem.where).filter(([, part]) => part !== undefined);
  return { code: problem.code, params: { ...problem.params }, where: Object.fromEntries(where) };
}

/** The texts of problems: what happened under the code, what to do under `<code>.remedy`. */
export function problemWords(problems: readonly Problem[]): Record<string, Texts> {
  return Object.fromEntries(
    problems.flatMap(({ kind }) => [
      [kind.code, kind.texts],
      [`${kind.code}.remedy`, kind.remedy],
      ...Object.entries(termWords(kind.terms)),
    ]),
  );
}

/** A fact goes by its name; a model of a user may name only facts that have texts. */
function factName(value: object): string | undefined {
  const isFact = 'name' in value && 'subject' in value && 'status' in value && 'value' in value;
  return isFact && typeof value.name === 'string' ? value.name : undefined;
}

/** An approach goes by its name and that of its variant. */
function approachNames(value: object): string[] {
  const isApproach = 'approach' in value && typeof value.approach === 'string';
  if (!isApproach) return [];
  const variant = 'variant' in value ? [`value.variant.${value.variant}`] : [];
  return [`value.approach.${value.approach}`, ...variant];
}

/** Names that explain a number where they have texts; a number without a name is no bug. */
function* measureCodes(value: object): Generator<string> {
  if (!('measures' in value)) return;
  for (const name of Object.keys(value.measures ?? {})) yield `measure.${name}`;
}

/**
 * The texts of every code that a document uses, sorted by code. A code without texts is a bug:
 * a reader would see the bare code.
 */
export function usedWords(document: unknown, dictionary: Dictionary): Report['words'] {
  const codes = [...new Set(codesIn(document))].sort();
  return Object.fromEntries(
    codes.flatMap((code) => {
      const texts = dictionary[code];
      if (texts === undefined && mayBeNameless(code)) return [];
      if (texts === undefined) throw new Error(`bug: no texts for the code ${code}`);
      const remedy = dictionary[`${code}.remedy`];
      return [
        [code, texts],
        ...(remedy === undefined ? [] : [[`${code}.remedy`, remedy] as const]),
      ];
    }),
  );
}

/** A measure of a later version, or a parameter that is no code of ours, is shown as it is. */
function mayBeNameless(code: string): boolean {
  return /^(?:measure|semantic-type|secret-kind|value\.approach)\./.test(code);
}

function* codesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('code' in value && 'params' in value && typeof value.code === 'string') {
    yield value.code;
    if (typeof value.params === 'object' && value.params !== null) yield* namesIn(value.params);
  }
  if ('explanation' in value && 'type' in value) {
    yield `semantic-type.${value.type}`;
    if ('runnerUp' in value) yield `semantic-type.${value.runnerUp}`;
  }
  const fact = factName(value);
  if (fact !== undefined) yield fact;
  yield* measureCodes(value);
  yield* approachNames(value);
  for (const member of Object.values(value)) yield* codesIn(member);
}
