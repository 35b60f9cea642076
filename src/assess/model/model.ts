import { createHash } from 'node:crypto';
import type { Problem } from '../../vocabulary/problem.ts';
import type { AssessmentModel } from './assessment-model.ts';
import { checkDocument } from './model-check.ts';
import { compileModel } from './model-compile.ts';
import { modelInvalid } from './model-problems.ts';
import { type ModelDocument, modelSchema } from './model-schema.ts';
import { type ModelText, readModelText, schemaProblems } from './model-text.ts';

/**
 * Reads an assessment model from YAML or JSON. Raises `model.invalid`, which names the first
 * error; `checkModel` returns all of them. `file` only serves to say where.
 */
export function parseModel(text: string, file: string): AssessmentModel {
  const { model, problems } = readModel(text, file);
  if (model !== undefined) return model;
  const first = problems[0];
  throw modelInvalid(
    { count: problems.length, first: first?.message ?? '' },
    first?.where ?? { file },
  );
}

/** Every error of an assessment model, each with line and column, in the order of the text. */
export function checkModel(text: string, file: string): Problem[] {
  return readModel(text, file).problems;
}

interface Reading {
  readonly model?: AssessmentModel;
  readonly problems: Problem[];
}

function readModel(text: string, file: string): Reading {
  const source = readModelText(text, file);
  if (source.problems.length > 0) return { problems: [...source.problems] };
  const parsed = modelSchema.safeParse(source.data);
  if (!parsed.success) return { problems: inOrder(schemaProblems(parsed.error.issues, source)) };
  return build(parsed.data, source, text);
}

function build(document: ModelDocument, source: ModelText, text: string): Reading {
  const { indicators, gates, problems: formulaProblems } = compileModel(document, source);
  const problems = inOrder([...checkDocument(document, source), ...formulaProblems]);
  if (problems.length > 0) return { problems };
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { model: { document, sha256, indicators, gates }, problems };
}

function inOrder(problems: Problem[]): Problem[] {
  const line = ({ where }: Problem) => (where.line ?? 0) * 1e6 + (where.column ?? 0);
  return problems.sort((a, b) => line(a) - line(b));
}
