import { catalogueOf } from '../../catalogue/catalogue.ts';
import type { CatalogueEntry, CatalogueFrame } from '../../catalogue/entry.ts';
import { jsonLd } from '../../catalogue/rdf/json-ld.ts';
import { turtle } from '../../catalogue/rdf/turtle.ts';
import type { CatalogueFormat } from './catalogue-formats.ts';

/** The catalogue as text: Turtle, or JSON-LD with its own context. */
export function catalogueText(
  entries: readonly CatalogueEntry[],
  frame: CatalogueFrame,
  format: CatalogueFormat,
): string {
  const graph = catalogueOf(entries, frame);
  return format === 'turtle' ? turtle(graph) : `${JSON.stringify(jsonLd(graph), null, 2)}\n`;
}
