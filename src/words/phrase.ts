import type { ProblemKind } from '../vocabulary/problem.ts';
import type { Language, Params, Phrase, Texts } from '../vocabulary/text.ts';
import { render } from './words.ts';

/** Parameters that hold codes of their own, and where those codes have their names. */
const codeParameters: Readonly<Record<string, string>> = {
  type: 'semantic-type',
  logical: 'logical-type',
  kinds: 'secret-kind',
  beside: 'semantic-type',
  defect: 'defect-kind',
  sensitive: 'sensitive-category',
  rateParts: 'value.rate',
  valueApproach: 'value.approach',
  gateName: 'value.gate',
  marketPart: 'value.market',
  measure: 'value.information',
  informationPart: 'value.information',
  categories: 'sensitive-category',
  keySource: 'key-source',
  ending: 'database-ending',
};
const separator = ', ';

/** The codes of names that the parameters of a phrase refer to, as in `semantic-type.email`. */
export function namesIn(params: object): readonly string[] {
  return Object.entries(codeParameters).flatMap(([name, prefix]) => {
    const value: unknown = Reflect.get(params, name);
    return typeof value === 'string'
      ? value.split(separator).map((code) => `${prefix}.${code}`)
      : [];
  });
}

/** The names of a kind's parameters that are codes, as documents keep them. */
export function termWords(terms: ProblemKind['terms'] = {}): Record<string, Texts> {
  const named = Object.entries(terms).flatMap(([parameter, of]) => {
    const prefix = codeParameters[parameter];
    if (prefix === undefined) return [];
    return Object.entries(of).map(([code, texts]) => [`${prefix}.${code}`, texts] as const);
  });
  return Object.fromEntries(named);
}

/**
 * A phrase of a document as a sentence, by the document's own words; undefined where it has none
 * for the code. A parameter that is a code itself is shown by its name.
 */
export function renderPhrase(
  words: Readonly<Record<string, Texts>>,
  language: Language,
  { code, params }: Phrase,
): string | undefined {
  const texts = Object.hasOwn(words, code) ? words[code] : undefined;
  return texts && render(texts, language, named(words, language, params));
}

function named(words: Readonly<Record<string, Texts>>, language: Language, params: Params): Params {
  const shown = Object.entries(codeParameters).flatMap(([name, prefix]) => {
    const value = params[name];
    if (typeof value !== 'string') return [];
    const names = value.split(separator).map((code) => {
      const key = `${prefix}.${code}`;
      return (Object.hasOwn(words, key) ? words[key]?.[language] : undefined) ?? code;
    });
    return [[name, names.join(language === 'zh' ? '、' : separator)] as const];
  });
  return { ...params, ...Object.fromEntries(shown) };
}
