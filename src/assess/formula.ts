import { type CelFunc, CelScalar, celEnv, celFunc, isCelError, parse, plan } from '@bufbuild/cel';

/** What a formula sees: the facts that stand at one subject, and a few named numbers. */
export interface FormulaScope {
  /** The values of a fact, pooled to the subject; empty where there is none. */
  readonly facts: (name: string) => readonly number[];
  readonly variables?: Readonly<Record<string, number>>;
}

/** A compiled CEL expression over facts. */
export interface Formula {
  readonly text: string;
  /** Facts without which it has no answer, in the order they occur. */
  readonly required: readonly string[];
  /** Facts that it merely asks about (`known`, `sumOr`). */
  readonly optional: readonly string[];
  /** The number or truth that it says; null where it cannot say (an overflow, 0/0). */
  readonly evaluate: (scope: FormulaScope) => number | boolean | null;
}

/** What is wrong with the text of a formula; offsets count characters from 0. */
export type FormulaFault =
  | { readonly kind: 'syntax'; readonly message: string; readonly offset: number }
  | { readonly kind: 'function' | 'variable' | 'parameter' | 'fact'; readonly name: string }
  | { readonly kind: 'arguments'; readonly name: string };

export interface FormulaLanguage {
  readonly compile: (text: string, variables: readonly string[]) => Formula | FormulaFault[];
}

const { STRING, DOUBLE, BOOL } = CelScalar;
type Expr = ReturnType<typeof parse>['expr'];

/** Functions over the values of a fact; all but the last two need it to be known. */
const pools: Readonly<Record<string, (values: readonly number[]) => number>> = {
  sum: (values) => values.reduce((total, value) => total + value, 0),
  mean: (values) => values.reduce((total, value) => total + value, 0) / values.length,
  largest: (values) => Math.max(...values),
  smallest: (values) => Math.min(...values),
  count: (values) => values.length,
};

const mathematics: Readonly<Record<string, (...values: number[]) => number>> = {
  ln: Math.log,
  exp: Math.exp,
  sqrt: Math.sqrt,
  abs: Math.abs,
};
const binary: Readonly<Record<string, (x: number, y: number) => number>> = {
  pow: (x, y) => x ** y,
  least: Math.min,
  greatest: Math.max,
};

/** Number of arguments of every function that a formula may call. */
const arities: ReadonlyMap<string, number> = new Map([
  ...Object.keys(pools).map((name) => [name, 1] as const),
  ...Object.keys(mathematics).map((name) => [name, 1] as const),
  ...Object.keys(binary).map((name) => [name, 2] as const),
  ['known', 1],
  ['sumOr', 2],
  ['parameter', 1],
  ['clip', 3],
]);
export const functionNames: readonly string[] = [...arities.keys()];

/**
 * The language of formulas: CEL with the facts of one subject. `sum("cells.filled")` pools a
 * fact (also mean, largest, smallest, count), `sumOr("x", 0)` has a default, `known("x")` asks,
 * `parameter("p")` reads a parameter of the assessment model; ln, exp, sqrt, abs, pow, least,
 * greatest and clip(x, low, high) do the rest. Every number is a double: 1 means 1.0.
 */
export function createFormulaLanguage(
  parameters: Readonly<Record<string, number>>,
  isFact: (name: string) => boolean,
): FormulaLanguage {
  let scope: FormulaScope = { facts: () => [] };
  const env = celEnv({ funcs: functions(() => scope, parameters) });
  const compile = (text: string, variables: readonly string[]): Formula | FormulaFault[] => {
    const parsed = parseText(text);
    if ('kind' in parsed) return [parsed];
    const uses = collectUses(parsed.expr);
    const faults = findFaults(uses, { variables, parameters, isFact });
    if (faults.length > 0) return faults;
    const run = plan(env, parsed);
    const evaluate = (given: FormulaScope) => {
      scope = given;
      const result = run({ ...given.variables });
      if (isCelError(result)) return null;
      if (typeof result === 'boolean') return result;
      return typeof result === 'number' && Number.isFinite(result) ? result : null;
    };
    return { text, required: uses.required, optional: uses.optional, evaluate };
  };
  return { compile };
}

function functions(
  scope: () => FormulaScope,
  parameters: Readonly<Record<string, number>>,
): CelFunc[] {
  const values = (name: string) => scope().facts(name);
  return [
    ...Object.entries(pools).map(([name, pool]) =>
      celFunc(name, [STRING], DOUBLE, (fact) => {
        const found = values(fact);
        if (found.length === 0 && name !== 'count') throw new Error('no such fact');
        return pool(found);
      }),
    ),
    celFunc('known', [STRING], BOOL, (fact) => values(fact).length > 0),
    celFunc('sumOr', [STRING, DOUBLE], DOUBLE, (fact, otherwise) => {
      const found = values(fact);
      return found.length === 0 ? otherwise : found.reduce((total, value) => total + value, 0);
    }),
    celFunc('parameter', [STRING], DOUBLE, (name) => parameters[name] ?? Number.NaN),
    celFunc('clip', [DOUBLE, DOUBLE, DOUBLE], DOUBLE, (x, low, high) =>
      Math.min(high, Math.max(low, x)),
    ),
    ...Object.entries(mathematics).map(([name, f]) => celFunc(name, [DOUBLE], DOUBLE, f)),
    ...Object.entries(binary).map(([name, f]) => celFunc(name, [DOUBLE, DOUBLE], DOUBLE, f)),
  ];
}

function parseText(text: string): ReturnType<typeof parse> | FormulaFault {
  try {
    const parsed = parse(text);
    walk(parsed.expr, makeDouble);
    return parsed;
  } catch (error) {
    const location = error instanceof Error && 'location' in error ? error.location : undefined;
    const message = error instanceof Error ? error.message.replace(/^<input>:[\d:]+ /, '') : '';
    return { kind: 'syntax', message, offset: startOf(location) };
  }
}

function startOf(location: unknown): number {
  const start = isRecord(location) ? location.start : undefined;
  const offset = isRecord(start) ? start.offset : undefined;
  return typeof offset === 'number' ? offset : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** CEL does not mix whole numbers and doubles; authors should not have to think of that. */
function makeDouble(expr: Expr): void {
  if (expr.exprKind.case !== 'constExpr') return;
  const { constantKind } = expr.exprKind.value;
  if (constantKind.case !== 'int64Value') return;
  expr.exprKind.value.constantKind = { case: 'doubleValue', value: Number(constantKind.value) };
}

function walk(expr: Expr, visit: (expr: Expr) => void): void {
  visit(expr);
  if (expr.exprKind.case !== 'callExpr') return;
  const { target, args } = expr.exprKind.value;
  for (const child of target === undefined ? args : [target, ...args]) walk(child, visit);
}

interface Uses {
  readonly required: string[];
  readonly optional: string[];
  readonly variables: string[];
  readonly parameters: string[];
  readonly unknown: string[];
  readonly misused: string[];
}

function collectUses(root: Expr): Uses {
  const uses: Uses = {
    required: [],
    optional: [],
    variables: [],
    parameters: [],
    unknown: [],
    misused: [],
  };
  walk(root, (expr) => {
    const kind = expr.exprKind;
    if (kind.case === 'identExpr') uses.variables.push(kind.value.name);
    else if (kind.case === 'callExpr') collectCall(kind.value.function, kind.value.args, uses);
    else if (kind.case !== 'constExpr') uses.unknown.push(kind.case ?? 'expression');
  });
  return uses;
}

function collectCall(name: string, args: readonly Expr[], uses: Uses): void {
  if (/^[_!?@-]/.test(name)) return;
  const arity = arities.get(name);
  if (arity === undefined) {
    uses.unknown.push(name);
    return;
  }
  const takesName = Object.hasOwn(pools, name) || ['known', 'sumOr', 'parameter'].includes(name);
  const text = takesName ? textOf(args[0]) : '';
  if (args.length !== arity || text === undefined) uses.misused.push(name);
  else if (name === 'parameter') uses.parameters.push(text);
  else if (name === 'known' || name === 'sumOr') uses.optional.push(text);
  else if (takesName) uses.required.push(text);
}

function textOf(expr: Expr | undefined): string | undefined {
  if (expr?.exprKind.case !== 'constExpr') return undefined;
  const { constantKind } = expr.exprKind.value;
  return constantKind.case === 'stringValue' ? constantKind.value : undefined;
}

interface Known {
  readonly variables: readonly string[];
  readonly parameters: Readonly<Record<string, number>>;
  readonly isFact: (name: string) => boolean;
}

function findFaults(uses: Uses, known: Known): FormulaFault[] {
  const named = (kind: 'function' | 'variable' | 'parameter' | 'fact', names: readonly string[]) =>
    names.map((name) => ({ kind, name }));
  return [
    ...named('function', uses.unknown),
    ...uses.misused.map((name) => ({ kind: 'arguments' as const, name })),
    ...named(
      'variable',
      uses.variables.filter((name) => !known.variables.includes(name)),
    ),
    ...named(
      'parameter',
      uses.parameters.filter((name) => !Object.hasOwn(known.parameters, name)),
    ),
    ...named(
      'fact',
      [...uses.required, ...uses.optional].filter((name) => !known.isFact(name)),
    ),
  ];
}
