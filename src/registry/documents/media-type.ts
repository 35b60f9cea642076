import { documentActive, documentEmpty, documentKindRefused } from './document-problems.ts';
import { officeType } from './office-type.ts';
import { textType } from './text-type.ts';

interface Signature {
  readonly bytes: readonly number[];
  readonly mediaType: string;
}

const signatures: readonly Signature[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], mediaType: 'image/png' },
  { bytes: [0xff, 0xd8, 0xff], mediaType: 'image/jpeg' },
  { bytes: [0x49, 0x49, 0x2a, 0x00], mediaType: 'image/tiff' },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], mediaType: 'image/tiff' },
];
const zip = [0x50, 0x4b, 0x03, 0x04];
const pdf = [...Buffer.from('%PDF-')];

/**
 * The media type that the content of a file shows; its name only tells kinds of plain text apart. Raises
 * `registry.document-empty`, `-kind-refused`, `-active`, `-unpacks-too-large`, `-damaged`.
 */
export async function mediaTypeOf(content: Buffer, name: string): Promise<string> {
  if (content.length === 0) throw documentEmpty({});
  if (beginsWith(content, zip)) return officeType(content);
  if (beginsWith(content, pdf)) return passivePdf(content);
  const known = signatures.find(({ bytes }) => beginsWith(content, bytes));
  const mediaType = known?.mediaType ?? textType(content, name);
  if (mediaType === undefined) throw documentKindRefused({});
  return mediaType;
}

/**
 * Scripts and started programs of a PDF, where its objects lie open. Those inside compressed objects are not seen
 * here, which is why every document is handed out as an attachment in a sandbox.
 */
function passivePdf(content: Buffer): string {
  const found = /\/(JavaScript|JS|Launch|RichMedia|XFA)\b/.exec(content.toString('latin1'));
  if (found?.[1] !== undefined) throw documentActive({ found: `/${found[1]}` });
  return 'application/pdf';
}

function beginsWith(content: Buffer, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => content[at] === byte);
}
