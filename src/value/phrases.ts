import type { Params, Phrase, Texts } from '../vocabulary/text.ts';

/** Makes phrases of one table of texts: a code that the table does not have does not compile. */
export function phrasesOf<Code extends string>(
  _texts: Readonly<Record<Code, Texts>>,
): (code: Code, params?: Params) => Phrase {
  return (code, params = {}) => ({ code, params: { ...params } });
}
