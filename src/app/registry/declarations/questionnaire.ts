import { z } from 'zod';
import { listAssessments, readAssessment } from '../../../registry/assets/read-assessments.ts';
import { readAsset } from '../../../registry/assets/read-asset.ts';
import { newestAnswers } from '../../../registry/declarations/answers.ts';
import type { MissingEvidence } from '../../../vocabulary/assessment.ts';
import { type FieldPlace, fieldPath } from '../../../vocabulary/declarations/field-path.ts';
import { type FactName, factTexts } from '../../../vocabulary/fact-names.ts';
import type {
  Answer,
  Question,
  QuestionField,
} from '../../../vocabulary/registry/declaring/declaration.ts';
import type { Report } from '../../../vocabulary/reports/report.ts';
import { declarationOf } from '../../evidence/declaration-paths.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { declaredField } from './declared-fields.ts';

/**
 * What only people know of an asset and its newest assessment misses, in the order of the report: what would change
 * most comes first. Empty without an assessment. Raises `registry.not-found`.
 */
export async function questionnaire(
  context: RegistryContext,
  assetId: string,
): Promise<Question[]> {
  authorise(context, 'declaration.read');
  return inCallersOrganisation(context, async (tx) => {
    await readAsset(tx, assetId);
    const [newest] = await listAssessments(tx, assetId, 1);
    if (newest === undefined) return [];
    const { report } = await readAssessment(tx, newest.id);
    return questionsOf(report, await newestAnswers(tx, assetId));
  });
}

/** The questions of a report on one asset. What no answer would help is left out. */
export function questionsOf(report: Report, answers: readonly Answer[]): Question[] {
  const missing = report.assets[0]?.missingEvidence ?? [];
  const byField = new Map(answers.map((answer) => [answer.field, answer]));
  return missing.flatMap((one) => questionOf(one, report, byField));
}

function questionOf(
  { reason, ...missing }: MissingEvidence,
  { model, words }: Report,
  answers: ReadonlyMap<string, Answer>,
): Question[] {
  const indicator = model.indicators.find(({ id }) => id === missing.indicator);
  const text = words[reason.code];
  const fields = pathsOf(indicator?.formula ?? '').map((path) => fieldOf(path, answers));
  if (indicator === undefined || text === undefined || fields.length === 0) return [];
  return [{ ...missing, name: indicator.name, text, fields }];
}

/** Where the facts that a formula names are declared, each place once. */
function pathsOf(formula: string): string[] {
  const named = [...formula.matchAll(/"([\w.]+)"/g)].map(([, name]) => name ?? '');
  const facts = named.filter((name): name is FactName => Object.hasOwn(factTexts, name));
  const paths = facts.flatMap((fact) => declarationOf(fact)?.split(', ') ?? []);
  return [...new Set(paths.map(wholeField))];
}

function fieldOf(path: string, answers: ReadonlyMap<string, Answer>): QuestionField {
  const [level, place] = levelOf(path);
  const declared = declaredField(fieldPath(place));
  const answer = answers.get(path);
  return {
    field: path,
    level,
    ...(declared && { schema: z.toJSONSchema(declared.schema, { unrepresentable: 'any' }) }),
    ...(answer && { answer }),
  };
}

/** The field that a path leads into; a path into a list is answered by the whole list. */
function wholeField(path: string): string {
  const [level, place] = levelOf(path);
  const parts = declaredField(fieldPath(place))?.place.parts ?? place.parts;
  const prefix = { asset: [], table: ['schema'], column: ['properties'] }[level];
  return [...prefix, ...parts].join('.');
}

/** `schema.…` stands at each table and `properties.…` at each column; here the name of any would do. */
function levelOf(path: string): [QuestionField['level'], FieldPlace] {
  const [first, ...rest] = path.split('.');
  if (first === 'schema') return ['table', { table: '*', parts: rest }];
  if (first === 'properties') return ['column', { table: '*', column: '*', parts: rest }];
  return ['asset', { parts: path.split('.') }];
}
