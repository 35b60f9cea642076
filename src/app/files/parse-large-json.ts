/** V8 ends strings at 512 Mi characters; a part of this many bytes is far from it. */
const largestPart = 64 * 2 ** 20;

/**
 * What `JSON.parse` gives for the same text, for documents of any length: objects and lists above
 * `part` bytes are cut at their entries, so that no text becomes one string.
 *
 * @throws SyntaxError as `JSON.parse` does, and where one text inside alone is too long
 */
export function parseLargeJson(bytes: Buffer, part = largestPart): unknown {
  const text = trimmed(bytes);
  if (text.length <= part) return JSON.parse(text.toString('utf8'));
  const [open, close] = [text.at(0), text.at(-1)];
  if (open === sign('[') && close === sign(']')) {
    return entries(text).map((entry) => parseLargeJson(entry, part));
  }
  if (open === sign('{') && close === sign('}')) {
    return Object.fromEntries(entries(text).map((entry) => member(entry, part)));
  }
  return JSON.parse(text.toString('utf8'));
}

function member(entry: Buffer, part: number): [string, unknown] {
  const text = trimmed(entry);
  const colon = endOfText(text, 0);
  const name: unknown = JSON.parse(text.subarray(0, colon).toString('utf8'));
  const after = trimmed(text.subarray(colon));
  if (typeof name !== 'string' || after.at(0) !== sign(':')) {
    throw new SyntaxError('a member without a name');
  }
  return [name, parseLargeJson(after.subarray(1), part)];
}

/** The entries between the brackets of an object or list, cut at the commas of that level. */
function entries(text: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  let depth = 0;
  let start = 1;
  for (let at = 1; at < text.length - 1; at += 1) {
    const byte = text[at];
    if (byte === sign('"')) at = endOfText(text, at) - 1;
    else if (byte === sign('{') || byte === sign('[')) depth += 1;
    else if (byte === sign('}') || byte === sign(']')) depth -= 1;
    else if (byte === sign(',') && depth === 0) {
      found.push(text.subarray(start, at));
      start = at + 1;
    }
    if (depth < 0) throw new SyntaxError('a bracket closes what none opened');
  }
  const last = text.subarray(start, -1);
  if (found.length > 0 || trimmed(last).length > 0) found.push(last);
  return found;
}

/** The place behind the text that starts with a quotation mark at `from`. */
function endOfText(text: Buffer, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== sign('"')) at += text[at] === sign('\\') ? 2 : 1;
  return Math.min(at + 1, text.length);
}

const spaces = new Set([' ', '\t', '\n', '\r'].map(sign));

function trimmed(bytes: Buffer): Buffer {
  let [start, end] = [0, bytes.length];
  while (start < end && spaces.has(bytes[start] ?? 0)) start += 1;
  while (end > start && spaces.has(bytes[end - 1] ?? 0)) end -= 1;
  return bytes.subarray(start, end);
}

/** JSON's own signs are ASCII, whose bytes stand for nothing else in UTF-8. */
function sign(character: string): number {
  return character.charCodeAt(0);
}
