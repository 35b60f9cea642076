import type { Words } from '../words/language.tsx';

/** What a measure is called; the report brings its name as `measure.<code>`. */
export function measureName(code: string, { lookUp }: Words): string {
  return lookUp(`measure.${code}`) ?? code;
}
