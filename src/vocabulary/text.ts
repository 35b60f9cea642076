/** Every text a user can meet exists in these languages. */
export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** One text in each language; `{name}` marks a parameter. */
export interface Texts {
  readonly en: string;
  readonly zh: string;
}

/** Values for the parameters of a text. Never cell content: names, counts, positions, codes. */
export type Params = Readonly<Record<string, string | number>>;

/** A text by its code: what a finished document stores instead of a sentence in one language. */
export interface Phrase {
  readonly code: string;
  readonly params: Params;
}
