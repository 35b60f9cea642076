import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { document, type Route } from './every-route.ts';

interface Documented {
  readonly content?: Record<string, { readonly schema?: object }>;
}

const ajv = new Ajv2020({ strict: false, validateFormats: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'openapi', components: document.components });
const compiled = new Map<string, ValidateFunction>();

/**
 * How an answer differs from what the OpenAPI document says of it: its status where it succeeded, its kind, its JSON.
 * Undefined where it fits.
 */
export function misfitOf(
  { method, path, responses }: Route,
  answer: { readonly status: number; readonly type: string | null; readonly text: string },
): string | undefined {
  const { status, type, text } = answer;
  const documented: Documented | undefined = responses[status];
  // Problems alone may go by the default.
  if (documented === undefined && status < 400) return `${status} is not documented`;
  const { content } = documented ?? (responses.default as Documented);
  const plain = type?.split(';')[0]?.trim() ?? '';
  if (content === undefined) return text === '' ? undefined : 'there is a body where none is due';
  const kind = content[plain] ?? content['*/*'];
  if (kind === undefined) return `${plain} is not documented for ${status}`;
  const { schema } = kind;
  if (schema === undefined || !/[/+]json$/.test(plain)) return undefined;
  const validate = validatorOf(`${method} ${path} ${status} ${plain}`, schema);
  if (validate(JSON.parse(text))) return undefined;
  return ajv.errorsText(validate.errors, { separator: '\n' });
}

function validatorOf(name: string, schema: object): ValidateFunction {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/'));
  const made = ajv.compile(local);
  compiled.set(name, made);
  return made;
}
