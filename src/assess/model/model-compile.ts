import { factTexts, isFactName } from '../../vocabulary/fact-names.ts';
import type { Problem } from '../../vocabulary/problem.ts';
import { nearestOrDash } from '../../words/nearest.ts';
import {
  createFormulaLanguage,
  type Formula,
  type FormulaFault,
  functionNames,
} from '../formula.ts';
import type { Gate, Indicator, Way } from './assessment-model.ts';
import * as problems from './model-problems.ts';
import type {
  GateDocument,
  IndicatorDocument,
  ModelDocument,
  WayDocument,
} from './model-schema.ts';
import type { ModelText, Path } from './model-text.ts';

export interface Compiled {
  readonly indicators: readonly Indicator[];
  readonly gates: readonly Gate[];
  readonly problems: readonly Problem[];
}

/** Compiles every formula of a document; faulty ones become problems and are left out. */
export function compileModel(document: ModelDocument, text: ModelText): Compiled {
  const found: Problem[] = [];
  const language = createFormulaLanguage(document.parameters, isFactName);
  const compile: Compile = (formula, path, variables = []) => {
    if (formula === undefined) return undefined;
    const result = language.compile(formula, variables);
    if (!Array.isArray(result)) return result;
    const known = { variables, parameters: Object.keys(document.parameters) };
    found.push(...result.map((fault) => faultProblem(fault, text.where(path), known)));
    return undefined;
  };
  const groupDimension = new Map(document.groups.map(({ id, dimension }) => [id, dimension]));
  const indicators = document.indicators.map((indicator, i) => ({
    ...compileIndicator(indicator, ['indicators', i], compile),
    dimension: groupDimension.get(indicator.group) ?? '',
  }));
  const gates = document.gates.map((gate, i) => compileGate(gate, ['gates', i], compile));
  return { indicators, gates, problems: found };
}

type Compile = (
  formula: string | undefined,
  path: Path,
  variables?: readonly string[],
) => Formula | undefined;

function compileIndicator(
  document: IndicatorDocument,
  path: Path,
  compile: Compile,
): Omit<Indicator, 'dimension'> {
  const applies = compile(document.applies, [...path, 'applies']);
  const score = document.score;
  const scoreFormula =
    score?.method === 'formula'
      ? compile(score.expression, [...path, 'score', 'expression'], ['raw', ...quotientParts])
      : undefined;
  const ways = (document.ways ?? []).map((way, i) =>
    compileWay(way, [...path, 'ways', i], compile),
  );
  return {
    document,
    ways,
    ...(applies === undefined ? {} : { applies }),
    ...(scoreFormula === undefined ? {} : { scoreFormula }),
  };
}

const quotientParts = ['numerator', 'denominator'] as const;

function compileWay(document: WayDocument, path: Path, compile: Compile): Way {
  const numerator = compile(document.numerator, [...path, 'numerator']);
  const denominator = compile(document.denominator, [...path, 'denominator']);
  const variables = quotientParts.filter((part) => document[part] !== undefined);
  const raw = compile(document.raw, [...path, 'raw'], variables);
  const namesOf = (formula: Formula | undefined) => [
    ...(formula?.required ?? []),
    ...(formula?.optional ?? []),
  ];
  return {
    document,
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    ...(raw === undefined ? {} : { raw }),
    required: [
      ...new Set([numerator, denominator, raw].flatMap((formula) => formula?.required ?? [])),
    ],
    deciding: [...new Set(numerator === undefined ? namesOf(raw) : namesOf(numerator))],
  };
}

function compileGate(document: GateDocument, path: Path, compile: Compile): Gate {
  const all = (side: 'closed' | 'open') =>
    document[side].flatMap(({ when }, i) => compile(when, [...path, side, i, 'when']) ?? []);
  return { document, closed: all('closed'), open: all('open') };
}

interface KnownNames {
  readonly variables: readonly string[];
  readonly parameters: readonly string[];
}

function faultProblem(fault: FormulaFault, where: Problem['where'], known: KnownNames): Problem {
  if (fault.kind === 'syntax') {
    return problems.formulaSyntax({ detail: fault.message, position: fault.offset + 1 }, where);
  }
  if (fault.kind === 'arguments') return problems.formulaArguments({ name: fault.name }, where);
  const names = {
    function: functionNames,
    variable: known.variables,
    parameter: known.parameters,
    fact: Object.keys(factTexts),
  }[fault.kind];
  return problems.formulaName(
    { kind: fault.kind, name: fault.name, allowed: nearestOrDash(fault.name, names) },
    where,
  );
}
