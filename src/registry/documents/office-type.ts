import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { Problem } from '../../vocabulary/problem.ts';
import {
  documentActive,
  documentDamaged,
  documentKindRefused,
  documentUnpacksTooLarge,
} from './document-problems.ts';

const mostParts = 10_000;
const mostUnpacked = 200 * 1024 * 1024;
/** Of a part that names what the whole is. */
const mostOfManifest = 1024 * 1024;

const officeTypes: readonly { readonly part: RegExp; readonly mediaType: string }[] = [
  'word wordprocessingml.document',
  'xl spreadsheetml.sheet',
  'ppt presentationml.presentation',
].map((both) => {
  const [folder, kind] = both.split(' ');
  return {
    part: new RegExp(`^${folder}/`),
    mediaType: `application/vnd.openxmlformats-officedocument.${kind}`,
  };
});
const openDocument =
  /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation|graphics)$/;
const activePart =
  /vbaProject|vbaData|\/macrosheets\/|\/activeX\/|(^|\/)(Basic|Scripts)\/|\.(exe|dll|js|vbs|bat|ps1|jar|html?)$/i;

const openZip = promisify<Buffer, yauzl.Options, ZipFile>(yauzl.fromBuffer);

/**
 * The media type of an office file. Every part is unpacked once and counted, as what its directory says of sizes may
 * be a lie. Raises `registry.document-kind-refused`, `-active`, `-unpacks-too-large`, `-damaged`.
 */
export async function officeType(content: Buffer): Promise<string> {
  try {
    const zip = await openZip(content, { lazyEntries: true });
    return typeOf(await readParts(zip));
  } catch (error) {
    throw error instanceof Problem ? error : documentDamaged({});
  }
}

interface Parts {
  readonly names: readonly string[];
  /** Contents of the parts that say what the whole is, by name. */
  readonly manifests: ReadonlyMap<string, string>;
}

async function readParts(zip: ZipFile): Promise<Parts> {
  if (zip.entryCount > mostParts) throw tooLarge();
  const names: string[] = [];
  const manifests = new Map<string, string>();
  let unpacked = 0;
  for await (const entry of entriesOf(zip)) {
    names.push(entry.fileName);
    const kept: Buffer[] = [];
    for await (const piece of await contentOf(zip, entry)) {
      unpacked += piece.length;
      if (unpacked > mostUnpacked) throw tooLarge();
      if (isManifest(entry.fileName) && kept.length < mostOfManifest) kept.push(piece);
    }
    if (isManifest(entry.fileName)) manifests.set(entry.fileName, Buffer.concat(kept).toString());
  }
  return { names, manifests };
}

function isManifest(name: string): boolean {
  return name === '[Content_Types].xml' || name === 'mimetype';
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (let left = zip.entryCount; left > 0; left--) {
    yield await new Promise<Entry>((found, failed) => {
      zip.once('entry', found);
      zip.once('error', failed);
      zip.once('end', () => failed(new Error('fewer entries than the directory counts')));
      zip.readEntry();
    });
    zip.removeAllListeners();
  }
}

function contentOf(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Buffer>> {
  return new Promise((found, failed) => {
    zip.openReadStream(entry, (error, stream) => (error ? failed(error) : found(stream)));
  });
}

function typeOf({ names, manifests }: Parts): string {
  const active = names.find((name) => activePart.test(name));
  if (active !== undefined) throw documentActive({ found: active.slice(-60) });
  const types = manifests.get('[Content_Types].xml');
  if (types !== undefined && /macroEnabled/i.test(types)) throw documentActive({ found: 'macros' });
  const office = officeTypes.find(({ part }) => names.some((name) => part.test(name)));
  if (types !== undefined && office) return office.mediaType;
  const open = manifests.get('mimetype')?.trim();
  if (open !== undefined && openDocument.test(open)) return open;
  throw documentKindRefused({});
}

function tooLarge(): Problem {
  return documentUnpacksTooLarge({ limit: mostUnpacked });
}
