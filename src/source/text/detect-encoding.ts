import { open } from 'node:fs/promises';
import { defineProblem } from '../../vocabulary/problem.ts';
import { utf16Without } from '../open/sniff-content.ts';
import type { TextScan } from './scan-text.ts';

/** Encodings that can be read, by the names that a report shows. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'latin1' | 'windows-1252';

export const encodingUnsupported = defineProblem({
  code: 'source.encoding-unsupported',
  texts: {
    en: 'The text is in an encoding that is not read: neither UTF-8, UTF-16 or GB18030 nor Western European.',
    zh: '文本编码无法读取：既非 UTF-8、UTF-16、GB18030，也非西欧编码。',
  },
  remedy: {
    en: 'Save it as UTF-8. It may be Big5, Shift JIS, EUC, UTF-32 or a Cyrillic code page.',
    zh: '请另存为 UTF-8。原编码可能是 Big5、Shift JIS、EUC、UTF-32 或西里尔代码页。',
  },
});

/**
 * The encoding of a text file. A byte order mark decides; then strict UTF-8 validity of the whole
 * file; else the bytes beyond ASCII, of the whole file, are weighed: as UTF-8 with damage, as
 * GB18030 (of which GBK and GB2312 are parts), or as Latin-1 or Windows-1252. Raises
 * `source.encoding-unsupported` for other scripts, which would come out as gibberish.
 */
export async function detectEncoding(
  file: string,
  head: Buffer,
  scan: TextScan,
): Promise<Encoding> {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const wide = scan.hasNul ? utf16Without(head) : undefined;
  if (wide !== undefined) return wide;
  if (scan.utf8) return 'utf-8';
  return judge(await weigh(file));
}

/** Counts of sequences that begin with a byte beyond ASCII. */
interface Weights {
  utf8Valid: number;
  utf8Broken: number;
  gbCommon: number;
  gbRare: number;
  gbBroken: number;
  /** Bytes 0x80–0x9F: control characters in Latin-1, punctuation in Windows-1252. */
  upperControls: number;
  /** Bytes beyond ASCII, and those of them that stand beside another one. */
  beyond: number;
  beside: number;
}

/**
 * Random bytes are rarely valid UTF-8, so a majority of valid sequences means UTF-8 with damage.
 * Chinese text consists mostly of the 3,755 most frequent characters; accented Latin letters
 * followed by ASCII are not valid GB18030 or land among its rare characters.
 */
function judge(weights: Weights): Encoding {
  const utf8Share = share(weights.utf8Valid, weights.utf8Broken);
  const gbShare = share(weights.gbCommon, weights.gbRare + weights.gbBroken);
  const gbFaults = share(weights.gbBroken, weights.gbCommon + weights.gbRare);
  const gbFits = weights.gbBroken === 0 || (gbShare > utf8Share && gbFaults <= mostFaults);
  const gbPlausible = gbShare >= 0.6 && gbFits;
  if (gbPlausible) return 'gb18030';
  if (utf8Share >= 0.6) return 'utf-8';
  if (weights.beyond >= 8 && weights.beside > weights.beyond * mostBeside) {
    throw encodingUnsupported({});
  }
  return weights.upperControls > 0 ? 'windows-1252' : 'latin1';
}

/** Share of broken sequences beyond which bytes are not damaged GB18030 but another encoding. */
const mostFaults = 0.1;

/** Accented letters stand alone in Western words; in other scripts every letter is beyond ASCII. */
const mostBeside = 0.4;

function share(part: number, rest: number): number {
  return part + rest === 0 ? 0 : part / (part + rest);
}

const chunkBytes = 4 * 1024 * 1024;

async function weigh(file: string): Promise<Weights> {
  const weights = {
    utf8Valid: 0,
    utf8Broken: 0,
    gbCommon: 0,
    gbRare: 0,
    gbBroken: 0,
    upperControls: 0,
    beyond: 0,
    beside: 0,
  };
  const handle = await open(file, 'r');
  const buffer = Buffer.allocUnsafe(chunkBytes);
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, chunkBytes);
      if (bytesRead === 0) return weights;
      weighUtf8(weights, buffer, bytesRead);
      weighGb(weights, buffer, bytesRead);
      weighRuns(weights, buffer, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

function weighUtf8(weights: Weights, bytes: Buffer, length: number): void {
  for (let at = 0; at < length; ) {
    const size = utf8Size(bytes[at] ?? 0);
    let end = at + 1;
    while (end < at + size && end < length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end += 1;
    if (size === 0 || (size > 1 && end < at + size)) weights.utf8Broken += 1;
    else if (size > 1) weights.utf8Valid += 1;
    at = end;
  }
}

/** Bytes of the sequence that a lead byte announces; 0 where it cannot lead. */
function utf8Size(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function weighRuns(weights: Weights, bytes: Buffer, length: number): void {
  const isBeyond = (at: number) => at >= 0 && at < length && (bytes[at] ?? 0) >= 0x80;
  for (let at = 0; at < length; at += 1) {
    if (!isBeyond(at)) continue;
    weights.beyond += 1;
    if (isBeyond(at - 1) || isBeyond(at + 1)) weights.beside += 1;
  }
}

function weighGb(weights: Weights, bytes: Buffer, length: number): void {
  for (let at = 0; at < length; ) {
    const lead = bytes[at] ?? 0;
    if (lead >= 0x80 && lead <= 0x9f) weights.upperControls += 1;
    at += lead < 0x80 ? 1 : weighGbSequence(weights, bytes, at);
  }
}

/** Judges one sequence and returns its size. Hanzi of level 1 and GB2312's symbols are common. */
function weighGbSequence(weights: Weights, bytes: Buffer, at: number): number {
  const [lead = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
  const isLead = lead >= 0x81 && lead <= 0xfe;
  if (isLead && second >= 0x30 && second <= 0x39 && third >= 0x81) {
    weights.gbRare += 1;
    return 4;
  }
  if (!isLead || second < 0x40 || second === 0x7f || second === 0xff) {
    weights.gbBroken += 1;
    return 1;
  }
  const common =
    second >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3));
  if (common) weights.gbCommon += 1;
  else weights.gbRare += 1;
  return 2;
}
