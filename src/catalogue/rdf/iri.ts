import { createHash } from 'node:crypto';

/** An absolute IRI of ASCII characters that neither Turtle nor JSON-LD has to escape. */
export type Iri = string & { readonly brand: unique symbol };

/** Characters that Turtle forbids between `<` and `>`, and those that are not ASCII. */
const unsafe = /[^\x21-\x7e]|[<>"{}|^`\\]/gu;

/**
 * An address that a person typed, as an IRI: `http` and `https` only, what may not stand in an IRI percent-encoded.
 * Undefined where it is none. Any other scheme could be read as a prefixed name.
 */
export function webAddress(typed: string): Iri | undefined {
  if (!URL.canParse(typed)) return undefined;
  const { protocol, href } = new URL(typed);
  return /^https?:$/.test(protocol) ? encoded(href) : undefined;
}

/** The `mailto:` IRI of an e-mail address; undefined where the text is none. */
export function mailAddress(typed: string): Iri | undefined {
  const mail = typed.trim();
  return /^[^\s@:/?#<>"]+@[^\s@:/?#<>"]+$/.test(mail) ? encoded(`mailto:${mail}`) : undefined;
}

/**
 * The same name for the same parts, everywhere and for good: a UUID of version 8 (RFC 9562, section 5.8) from
 * their SHA-256, for things that have no address.
 */
export function uniqueName(...parts: readonly string[]): Iri {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = 0x80 | (bytes.readUInt8(6) & 0x0f);
  bytes[8] = 0x80 | (bytes.readUInt8(8) & 0x3f);
  const uuid = bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return checked(`urn:uuid:${uuid}`);
}

/** A part of a thing, as the fragment of its IRI. Any text may name it. */
export function partOf(whole: Iri, name: string): Iri {
  return checked(`${whole.replace(/#.*$/, '')}#${encodeURIComponent(wellFormed(name))}`);
}

/** The IRI of a term, or of an entry of a code list: written here, not typed by a person. */
export function iriOfTerm(iri: string): Iri {
  return checked(iri);
}

/** A text without halves of surrogate pairs, which no serialisation can carry. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

function encoded(address: string): Iri {
  return checked(wellFormed(address).replace(unsafe, (char) => percent(char)));
}

function percent(character: string): string {
  return [...Buffer.from(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

function checked(text: string): Iri {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(text) || text.search(unsafe) >= 0) {
    throw new Error(`bug: ${JSON.stringify(text)} is not an IRI`);
  }
  // The brand says that this function has looked at it.
  return text as Iri;
}
