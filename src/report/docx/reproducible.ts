import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const properties = 'docProps/core.xml';
const body = 'word/document.xml';

/**
 * The same document as if it were the first that this process prints, on `day`: its library writes
 * the time of printing into it, and counts pictures and headings over all documents.
 */
export function reproducible(document: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(document);
  const change = (path: string, by: (xml: string) => string) => ({
    [path]: strToU8(by(strFromU8(parts[path] ?? new Uint8Array()))),
  });
  const changed = {
    ...parts,
    ...change(properties, (xml) =>
      xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`),
    ),
    ...change(body, (xml) => counters.reduce(countedAnew, xml)),
  };
  // A zip keeps the local time of day: the first day that it can write is the same everywhere.
  return zipSync(changed, { mtime: new Date(1980, 0, 1) });
}

/** Each takes the place of a number that the library has counted up. */
const counters = [
  /(?<=<wp:docPr id=")\d+/g,
  /(?<=\b_Toc)\d+/g,
  /(?<=<w:bookmark(?:Start|End) [^>]*w:id=")\d+/g,
];

/** Numbers in the order in which they first appear. */
function countedAnew(xml: string, counter: RegExp): string {
  const known = new Map<string, number>();
  return xml.replaceAll(counter, (counted) => {
    const place = known.get(counted) ?? known.size + 1;
    known.set(counted, place);
    return String(place);
  });
}
