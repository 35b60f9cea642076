/**
 * A pattern of RE2, as the tree holds it, for Trino's default library (Joni, with Java's syntax). Classes that
 * Joni reads by Unicode (`\s`, `\w`, `\d`, `\b`) are spelled out as RE2 means them, `$` is the end and not
 * also what stands before a last line break, and what opens a class or an intersection inside brackets is escaped.
 */
export function trinoPattern(pattern: string): string {
  return pattern.replace(token, (whole, mark?: string, set?: string) => {
    if (whole === '$') return '\\z';
    if (mark !== undefined) return escapes[mark] ?? whole;
    return set === undefined ? whole : `[${setOf(set)}]`;
  });
}

const token = /\\[pPx]\{\w+\}|\\x[0-9a-fA-F]{2}|\\([\s\S])|\[(\^?\]?(?:\\[\s\S]|[^\]\\])*)\]|\$/gu;

const word = '[0-9A-Za-z_]';
const escapes: Readonly<Record<string, string>> = {
  d: '[0-9]',
  D: '[^0-9]',
  s: '[\\t\\n\\f\\r ]',
  S: '[^\\t\\n\\f\\r ]',
  w: word,
  W: '[^0-9A-Za-z_]',
  b: `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`,
};

/** The same classes where they stand inside brackets. */
const setEscapes: Readonly<Record<string, string>> = {
  d: '0-9',
  s: '\\t\\n\\f\\r ',
  w: '0-9A-Za-z_',
};

function setOf(set: string): string {
  return set.replace(/\\([\s\S])|\[|&/gu, (whole, mark?: string) => {
    if (mark === undefined) return `\\${whole}`;
    return setEscapes[mark] ?? whole;
  });
}

/** What stands for a match: groups by `\1` in the tree, by `$1` in Trino. */
export function trinoReplacement(by: string): string {
  return by.replace(/\\(\d)|[\\$]/g, (whole, group?: string) =>
    group === undefined ? `\\${whole}` : `$${group}`,
  );
}
