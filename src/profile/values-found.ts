/**
 * Numbers found about a column, by measure name, before they become measures: `safe` shows no
 * content, `content` does.
 */
export interface ValuesFound {
  readonly safe: Readonly<Record<string, Found>>;
  readonly content: Readonly<Record<string, number | string | null>>;
}

/** A number, and its denominator where it counts some of these. */
export type Found = number | null | { readonly value: number | null; readonly of: number };

export const nothingFound: ValuesFound = { safe: {}, content: {} };

export function merge(...all: readonly ValuesFound[]): ValuesFound {
  return {
    safe: Object.assign({}, ...all.map((found) => found.safe)),
    content: Object.assign({}, ...all.map((found) => found.content)),
  };
}
