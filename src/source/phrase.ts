import type { Params, Phrase, Texts } from '../vocabulary/text.ts';

/** A note or a reason for a rejection: a stable code and what it says in each language. */
export interface PhraseKind {
  readonly code: string;
  readonly texts: Texts;
}

/** Declares a phrase beside the code that uses it; the result makes one. */
export function definePhrase<const P extends string = never>(
  kind: PhraseKind & { readonly params?: readonly P[] },
): ((params: Readonly<Record<P, string | number>>) => Phrase) & { readonly kind: PhraseKind } {
  const make = (params: Params) => ({ code: kind.code, params });
  return Object.assign(make, { kind });
}
