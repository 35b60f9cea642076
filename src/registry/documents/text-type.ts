import { documentActive } from './document-problems.ts';

/** What a browser or a viewer would take for a page, a picture or a program rather than for text. */
const markup = /^(?:\s|<!--[\s\S]*?-->)*<(?:[a-z!?])/i;
/** Control characters that no text holds. */
const control = /(?![\t\n\f\r])\p{Cc}/u;
/** Harmless kinds of text: which one a file is, its name may say. */
const byEnding: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  yaml: 'application/yaml',
  yml: 'application/yaml',
};

/** The media type of a text; undefined where the bytes are no text. Raises `registry.document-active`. */
export function textType(content: Buffer, name: string): string | undefined {
  const text = decode(content);
  if (text === undefined || control.test(text)) return undefined;
  if (markup.test(text)) throw documentActive({ found: 'HTML, SVG, XML' });
  if (isJson(text)) return 'application/json';
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return byEnding[ending] ?? 'text/plain';
}

const encodings = ['utf-8', 'gb18030'] as const;

/** UTF-8, UTF-16 with its mark, or GB 18030, whichever the bytes are without a fault. */
function decode(content: Buffer): string | undefined {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return attempt(content, 'utf-16le');
  if (first === 0xfe && second === 0xff) return attempt(content, 'utf-16be');
  for (const encoding of encodings) {
    const text = attempt(content, encoding);
    if (text !== undefined) return text;
  }
  return undefined;
}

function attempt(content: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
