import { SaxesParser } from 'saxes';
import { workbookDamaged } from './archive.ts';

export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Parses XML that arrives in pieces and yields after each of them, so that a caller can take what
 * its handlers have gathered. Names come without their prefix. Raises `source.workbook-damaged`;
 * entities that a document declares are not expanded.
 */
export async function* parseXml(
  pieces: AsyncIterable<Buffer>,
  handlers: XmlHandlers,
): AsyncGenerator<void> {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  parser.on('opentag', ({ name, attributes }) => handlers.open?.(local(name), attributes));
  if (handlers.text) parser.on('text', handlers.text);
  parser.on('closetag', ({ name }) => handlers.close?.(local(name)));
  parser.on('error', () => {
    throw workbookDamaged({});
  });
  const decoder = new TextDecoder();
  for await (const piece of pieces) {
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.write(decoder.decode()).close();
  yield;
}

/** Parses a whole document for its handlers alone. */
export async function readXml(
  pieces: AsyncIterable<Buffer> | undefined,
  handlers: XmlHandlers,
): Promise<void> {
  if (pieces === undefined) return;
  for await (const _ of parseXml(pieces, handlers));
}

/** A name without its prefix: some programs write `x:row`. */
export function local(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
