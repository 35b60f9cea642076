import type { Finding } from '../../../src/vocabulary/finding.ts';
import type { Words } from './language.tsx';

/** What a semantic type is called; the report brings its name as `semantic-type.<code>`. */
export function meaningOf(type: string, { lookUp }: Pick<Words, 'lookUp'>): string {
  return lookUp(`semantic-type.${type}`) ?? type;
}

/** A finding as a sentence: its text may name `count` and `total`. */
export function findingInWords({ code, count, total, params }: Finding, { phrase }: Words): string {
  return phrase({ code, params: { count, total, ...params } });
}
