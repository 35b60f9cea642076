/**
 * A pattern of RE2, as the tree holds it, in PostgreSQL's "advanced regular expressions". Classes
 * that PostgreSQL ties to the locale (`\s`, `\w`, `\p{L}`) are spelled out, so that every server reads
 * the same. Repetitions beyond its limit of 255 become unbounded.
 */
export function postgreSqlPattern(pattern: string): string {
  const { flags, rest } = leadingFlags(pattern);
  return `${flags}${translated(rest, false)}`;
}

function leadingFlags(pattern: string): { readonly flags: string; readonly rest: string } {
  const insensitive = pattern.startsWith('(?i)');
  return { flags: insensitive ? '(?i)' : '', rest: insensitive ? pattern.slice(4) : pattern };
}

const token =
  /\\(?<sign>[pP])\{(?<property>\w+)\}|\\x\{(?<code>[0-9a-fA-F]+)\}|\\x(?<byte>[0-9a-fA-F]{2})|\\(?<escape>[\s\S])|\(\?i:(?<insensitive>[^()]*)\)|\{(?<low>\d+),(?<high>\d+)\}|\[(?<set>\^?\]?(?:\\[\s\S]|[^\]\\])*)\]|(?<any>\.)|(?<mark>[\s\S])/gu;

function translated(pattern: string, folded: boolean): string {
  return pattern.replace(token, (...args) => {
    const groups = args.at(-1) as Readonly<Record<string, string | undefined>>; // replace() passes the groups last
    return translatedToken(groups, folded);
  });
}

function translatedToken(
  found: Readonly<Record<string, string | undefined>>,
  folded: boolean,
): string {
  if (found.property !== undefined) return `[${rangesOf(found.property, found.sign)}]`;
  if (found.code !== undefined) return codePoint(Number.parseInt(found.code, 16));
  if (found.byte !== undefined) return codePoint(Number.parseInt(found.byte, 16));
  if (found.escape !== undefined) return escapes[found.escape] ?? `\\${found.escape}`;
  if (found.insensitive !== undefined) return `(?:${translated(found.insensitive, true)})`;
  if (found.high !== undefined) return repetition(Number(found.low), Number(found.high));
  if (found.set !== undefined) return `[${setOf(found.set)}]`;
  if (found.any !== undefined) return '[^\\n]';
  const mark = found.mark ?? '';
  return folded && mark.toLowerCase() !== mark.toUpperCase()
    ? `[${mark.toLowerCase()}${mark.toUpperCase()}]`
    : mark;
}

const escapes: Readonly<Record<string, string>> = {
  d: '[0-9]',
  D: '[^0-9]',
  s: '[\\t\\n\\f\\r ]',
  S: '[^\\t\\n\\f\\r ]',
  w: '[0-9A-Za-z_]',
  W: '[^0-9A-Za-z_]',
  b: '\\y',
  z: '\\Z',
};

/** The same classes where they stand inside brackets. */
const setEscapes: Readonly<Record<string, string>> = {
  d: '0-9',
  s: '\\t\\n\\f\\r ',
  w: '0-9A-Za-z_',
};

function setOf(set: string): string {
  return set.replace(
    /\\([pP])\{(\w+)\}|\\x\{([0-9a-fA-F]+)\}|\\x([0-9a-fA-F]{2})|\\([\s\S])|\[/gu,
    (whole, sign?: string, property?: string, code?: string, byte?: string, mark?: string) => {
      if (property !== undefined) return rangesOf(property, sign);
      const hex = code ?? byte;
      if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
      if (mark !== undefined) return setEscapes[mark] ?? `\\${mark}`;
      // A bracket inside brackets would open a named class.
      return `\\${whole}`;
    },
  );
}

function repetition(low: number, high: number): string {
  if (high <= 255) return `{${low},${high}}`;
  return low <= 255 ? `{${low},}` : '{255,}';
}

function codePoint(code: number): string {
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

const ranges = new Map<string, string>();

/** The code points of a Unicode property (of all others for `P`), or of a script by its name, as ranges. */
function rangesOf(property: string, sign = 'p'): string {
  const name = `\\${sign}{${property.length > 2 ? 'Script=' : ''}${property}}`;
  const known = ranges.get(name);
  if (known !== undefined) return known;
  const found = rangesThat(new RegExp(name, 'u'));
  ranges.set(name, found);
  return found;
}

/** No text of a database holds half a character, and its patterns may not name one. */
const isHalf = (code: number) => code >= 0xd800 && code <= 0xdfff;

function rangesThat(holds: RegExp): string {
  const parts: string[] = [];
  let first: number | undefined;
  for (let code = 1; code <= 0x110000; code++) {
    const inside = code < 0x110000 && !isHalf(code) && holds.test(String.fromCodePoint(code));
    if (inside && first === undefined) first = code;
    if (inside || first === undefined) continue;
    const last = code - 1;
    parts.push(first === last ? codePoint(first) : `${codePoint(first)}-${codePoint(last)}`);
    first = undefined;
  }
  return parts.join('');
}
