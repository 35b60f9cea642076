import type { BinaryOperator, Expression, FunctionName, SqlType } from './tree.ts';

/** What kind of value an expression gives, as far as its form tells: columns may hold anything. */
export type Form =
  | 'text'
  | 'whole'
  | 'double'
  | 'truth'
  | 'date'
  | 'time'
  | 'moment'
  | { readonly scale: number };

/** The form of an expression; undefined where its form does not tell. */
export function formOf(e: Expression): Form | undefined {
  switch (e.kind) {
    case 'literal':
      return literalForm(e.value);
    case 'cast':
      return typeForm(e.to);
    case 'call':
      return e.name === 'coalesce' ? common(e.args) : callForms[e.name];
    case 'aggregate':
      return e.name === 'count' ? 'whole' : common(e.args);
    case 'binary':
      return comparisons.has(e.op) ? 'truth' : operatorForms[e.op];
    case 'case':
      return common([...e.when.map(({ result }) => result), e.else]);
    case 'not':
    case 'isNull':
    case 'in':
      return 'truth';
    case 'window':
    case 'sourcePosition':
      return 'whole';
    default:
      return undefined;
  }
}

const operatorForms: Readonly<Partial<Record<BinaryOperator, Form>>> = {
  '||': 'text',
  '/': 'double',
};

const comparisons = new Set<BinaryOperator>([
  '=',
  '<>',
  '<',
  '<=',
  '>',
  '>=',
  'and',
  'or',
  'is distinct from',
  'is not distinct from',
]);

/** Whether an expression is a number by its form: it cannot be a text that has to be read. */
export function isNumberByForm(e: Expression): boolean {
  if (e.kind === 'binary') return ['+', '-', '*', '/', '//', '%'].includes(e.op);
  if (e.kind === 'aggregate') return ['count', 'sumInteger', 'bitXor'].includes(e.name);
  if (e.kind === 'call' && ['abs', 'floor', 'round'].includes(e.name)) return true;
  const form = formOf(e);
  return form === 'whole' || form === 'double' || typeof form === 'object';
}

/** What all that is not NULL has in common. */
function common(of: readonly Expression[]): Form | undefined {
  const known = of.filter((e) => !(e.kind === 'literal' && e.value === null)).map(formOf);
  const [first] = known;
  return known.every((form) => JSON.stringify(form) === JSON.stringify(first)) ? first : undefined;
}

function literalForm(value: string | number | bigint | boolean | null): Form | undefined {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'truth';
  if (value === null) return undefined;
  return typeof value === 'bigint' || Number.isSafeInteger(value) ? 'whole' : 'double';
}

function typeForm(type: SqlType): Form {
  if (typeof type === 'object') return { scale: type.decimal[1] };
  const forms = {
    text: 'text',
    integer: 'whole',
    hugeint: 'whole',
    unsigned: 'whole',
    double: 'double',
    boolean: 'truth',
    date: 'date',
    time: 'time',
    timestamp: 'time',
    instant: 'moment',
  } as const;
  return forms[type];
}

const callForms: Readonly<Partial<Record<FunctionName, Form>>> = {
  doubleText: 'text',
  lower: 'text',
  upper: 'text',
  trim: 'text',
  regexReplace: 'text',
  concat: 'text',
  replace: 'text',
  left: 'text',
  sha256: 'text',
  hex: 'text',
  jsonText: 'text',
  stripAccents: 'text',
  translate: 'text',
  length: 'whole',
  byteLength: 'whole',
  hash: 'whole',
  datePart: 'whole',
  position: 'whole',
  epochMicros: 'whole',
  epochNanos: 'whole',
  epochDays: 'whole',
  isoWeekday: 'whole',
  ieeeBits: 'whole',
  damerauLevenshtein: 'whole',
  listLength: 'whole',
  sharedEntries: 'whole',
  jaroWinkler: 'double',
  dateTrunc: 'time',
  regexMatches: 'truth',
  regexFinds: 'truth',
  isNan: 'truth',
  isInfinite: 'truth',
  isFinite: 'truth',
  endsWith: 'truth',
};
