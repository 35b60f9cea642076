import type { Expression, FunctionName } from './tree.ts';

/**
 * What is known of an expression's text by its form alone: that it is text, that it is a number or a truth value, or
 * nothing, as of a column. A dialect that has to ask the database for the type of a value asks less.
 */
export type TextForm = 'text' | 'number' | 'unknown';

export function textFormOf(e: Expression): TextForm {
  switch (e.kind) {
    case 'literal':
      return typeof e.value === 'string' ? 'text' : 'number';
    case 'cast':
      return formOfCast(e.to);
    case 'call':
      return formOfCall(e.name, e.args);
    case 'binary':
      return e.op === '||' ? 'text' : 'unknown';
    case 'case': {
      const results = [...e.when.map(({ result }) => result), e.else];
      return agreed(results.filter((result) => !isNullLiteral(result)));
    }
    case 'aggregate':
      return numbers.has(e.name) ? 'number' : 'unknown';
    case 'not':
    case 'isNull':
    case 'in':
    case 'window':
    case 'rowPosition':
    case 'sourcePosition':
      return 'number';
    default:
      return 'unknown';
  }
}

type CastTarget = Extract<Expression, { kind: 'cast' }>['to'];

function formOfCast(to: CastTarget): TextForm {
  if (typeof to === 'object') return 'number';
  if (to === 'text') return 'text';
  return to === 'integer' || to === 'hugeint' || to === 'unsigned' || to === 'boolean'
    ? 'number'
    : 'unknown';
}

function formOfCall(name: FunctionName, args: readonly Expression[]): TextForm {
  if (texts.has(name)) return 'text';
  if (numbers.has(name)) return 'number';
  return name === 'coalesce' ? agreed(args) : 'unknown';
}

function agreed(of: readonly Expression[]): TextForm {
  const forms = new Set(of.map(textFormOf));
  const [form = 'unknown'] = forms;
  return forms.size === 1 ? form : 'unknown';
}

const isNullLiteral = (e: Expression) => e.kind === 'literal' && e.value === null;

const texts: ReadonlySet<string> = new Set<FunctionName>([
  ...(['lower', 'upper', 'trim', 'regexReplace', 'concat', 'replace', 'left'] as const),
  ...(['doubleText', 'sha256', 'hex', 'jsonText', 'stripAccents', 'translate'] as const),
]);

/** Whole numbers, whose text is the same in every database; not doubles. */
const numbers: ReadonlySet<string> = new Set([
  ...([
    'length',
    'byteLength',
    'hash',
    'position',
    'epochMicros',
    'epochDays',
    'isoWeekday',
  ] as const),
  ...(['datePart', 'listLength', 'sharedEntries', 'count', 'sumInteger'] as const),
]);
