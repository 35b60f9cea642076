import type { Texts } from '../../vocabulary/text.ts';
import type { CatalogueEntry, CatalogueFrame, CatalogueTerm } from '../entry.ts';
import { link, type Resource, resource } from '../rdf/graph.ts';
import { type Iri, partOf, webAddress } from '../rdf/iri.ts';
import { both } from '../rdf/languages.ts';
import type { Described } from './declared.ts';

const title: Texts = { en: 'Business glossary', zh: '业务术语表' };

/** The terms of a glossary that an asset is about, as concepts: https://www.w3.org/TR/vocab-dcat-3/#Property:resource_theme */
export function termsOf({ terms = [] }: CatalogueEntry): Described[] {
  return terms.flatMap((term) => {
    const page = webAddress(term.page);
    return page === undefined ? [] : [{ property: 'dcat:theme', thing: conceptOf(term, page) }];
  });
}

function conceptOf({ name, definition }: CatalogueTerm, page: Iri): Resource {
  return resource(partOf(page, 'concept'), 'skos:Concept', {
    'skos:prefLabel': both(name),
    'skos:definition': both(definition),
    'skos:inScheme': link(schemeAt(page)),
  });
}

/** The glossary, where an entry names one of its terms. */
export function glossaryOf(
  entries: readonly CatalogueEntry[],
  { address }: CatalogueFrame,
): Resource | undefined {
  const site = address === undefined ? undefined : webAddress(address);
  if (site === undefined || entries.every(({ terms = [] }) => terms.length === 0)) return undefined;
  return resource(schemeAt(site), 'skos:ConceptScheme', { 'dct:title': both(title) });
}

/** One glossary for the registry that a page belongs to. */
function schemeAt(page: Iri): Iri {
  const address = webAddress(new URL('/glossary', page).href);
  if (address === undefined) throw new Error('bug: the page of a term has a web address');
  return partOf(address, 'scheme');
}
