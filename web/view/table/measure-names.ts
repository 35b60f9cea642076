import type { Words } from '../words/language.tsx';

/** What a measure is called; the report brings its name as `measure.<code>`. */
export function measureName(code: string, { lookUp }: Words): string {
  return lookUp(`measure.${code}`) ?? code;
}

const shares: ReadonlySet<string> = new Set(['uniqueness', 'topShare']);

/** Whether a measure is itself a share, and so reads best in percent. */
export function isShare(code: string): boolean {
  return shares.has(code);
}
