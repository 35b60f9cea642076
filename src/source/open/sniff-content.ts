/** What the first bytes of a file say that it is, whatever its name says. */
export type Content =
  | {
      readonly kind:
        | 'empty'
        | 'gzip'
        | 'parquet'
        | 'zip'
        | 'old-office'
        | 'markup'
        | 'utf-32'
        | 'text';
    }
  | { readonly kind: 'binary'; readonly what: string };

/** Bytes from the start of a file that `sniffContent` wants to see. */
export const sniffedBytes = 64 * 1024;

interface Signature {
  readonly bytes: string;
  readonly content: Content;
}

const binary = (bytes: string, what: string): Signature => ({
  bytes,
  content: { kind: 'binary', what },
});

const signatures: readonly Signature[] = [
  { bytes: '\x1f\x8b', content: { kind: 'gzip' } },
  { bytes: 'PAR1', content: { kind: 'parquet' } },
  { bytes: 'PK\x03\x04', content: { kind: 'zip' } },
  { bytes: 'PK\x05\x06', content: { kind: 'zip' } },
  { bytes: '\xd0\xcf\x11\xe0', content: { kind: 'old-office' } },
  { bytes: '\xff\xfe\0\0', content: { kind: 'utf-32' } },
  { bytes: '\0\0\xfe\xff', content: { kind: 'utf-32' } },
  binary('\x89PNG', 'PNG'),
  binary('\xff\xd8\xff', 'JPEG'),
  binary('GIF8', 'GIF'),
  binary('%PDF-', 'PDF'),
  binary('\x28\xb5\x2f\xfd', 'Zstandard'),
  binary('BZh9', 'bzip2'),
  binary('\xfd7zXZ', 'xz'),
  binary('7z\xbc\xaf', '7-Zip'),
  binary('SQLite format 3\0', 'SQLite'),
  binary('Obj\x01', 'Avro'),
  binary('ORC', 'ORC'),
  binary('ARROW1', 'Arrow'),
  binary('\x7fELF', 'ELF'),
];

/** Judges the first bytes of a file (at least `sniffedBytes` of them, or all). */
export function sniffContent(head: Buffer): Content {
  if (head.length === 0) return { kind: 'empty' };
  const start = head.subarray(0, 512).toString('latin1');
  const known = signatures.find(({ bytes, content }) => {
    if (!start.startsWith(bytes)) return false;
    return bytes !== 'ORC' || content.kind !== 'binary' || looksBinary(head);
  });
  if (known) return known.content;
  if (hasByteOrderMark(head) || utf16Without(head) !== undefined) return { kind: 'text' };
  if (looksBinary(head)) return { kind: 'binary', what: 'binary' };
  const markup = /^(\xef\xbb\xbf)?\s*<(!doctype|html|table|\?xml|body|head|!--)/i.test(start);
  return { kind: markup ? 'markup' : 'text' };
}

function hasByteOrderMark(head: Buffer): boolean {
  const start = head.subarray(0, 3).toString('latin1');
  return start === '\xef\xbb\xbf' || start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff');
}

/**
 * The byte order of UTF-16 text without a mark: Latin digits and separators then leave a NUL in
 * every second place and hardly one in the others.
 */
export function utf16Without(head: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const pairs = head.length / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.3 && odd < pairs * 0.02) return 'utf-16be';
  return undefined;
}

/** Text has few control characters; one in ten bytes is a picture, a program or an archive. */
function looksBinary(head: Buffer): boolean {
  let control = 0;
  for (const byte of head) {
    const isText = byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte >= 0x1c || byte === 1;
    if (!isText || byte === 0x7f) control += 1;
  }
  return control > head.length / 10;
}
