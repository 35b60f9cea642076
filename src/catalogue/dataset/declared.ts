import { link, type Resource, resource, type Value } from '../rdf/graph.ts';
import { type Iri, iriOfTerm, partOf, webAddress } from '../rdf/iri.ts';
import { written } from '../rdf/languages.ts';
import type { Term } from '../rdf/vocabularies.ts';
import { accessRights, authorityOf, frequencies, isoLanguages } from '../terms/authorities.ts';

/** What a contract says in a word or an address, and RDF by a thing of a class. */
export interface Described {
  readonly property: Term;
  readonly thing: Resource;
}

interface Place {
  readonly dataset: Iri;
  readonly property: Term;
  readonly type: Term;
  /** What it is called under the dataset, where its property does not say it. */
  readonly name?: string;
  /** An entry of a code list that the words stand for. */
  readonly code?: string | undefined;
}

/** A declared address is the thing; any other words are the label of one that has no address. */
export function described(words: string, place: Place): Described {
  const { dataset, property, type, code } = place;
  const address = code === undefined ? webAddress(words) : iriOfTerm(code);
  const named = { 'rdfs:label': written(words) };
  const own = partOf(dataset, place.name ?? property.slice(property.indexOf(':') + 1));
  return { property, thing: resource(address ?? own, type, address === undefined ? named : {}) };
}

/** How often the data are brought up to date. */
export function frequency(words: string, dataset: Iri): Described {
  const code = authorityOf(frequencies, words);
  return described(words, {
    dataset,
    property: 'dct:accrualPeriodicity',
    type: 'dct:Frequency',
    code,
  });
}

/** Whether everybody may have the data. */
export function access(words: string, dataset: Iri): Described {
  const code = authorityOf(accessRights, words);
  return described(words, {
    dataset,
    property: 'dct:accessRights',
    type: 'dct:RightsStatement',
    code,
  });
}

/** What the data are about. A concept always has its name: a reader need not fetch the address. */
export function theme(words: string, dataset: Iri): Described {
  const iri = webAddress(words) ?? partOf(dataset, 'theme');
  const named = { 'skos:prefLabel': written(words) };
  return { property: 'dcat:theme', thing: resource(iri, 'skos:Concept', named) };
}

/** The language of the data, by the Library of Congress's list of ISO 639-1, as DCAT 3 asks; else by its name. */
export function language(words: string, dataset: Iri): Described {
  const [code] = words.trim().toLowerCase().split('-');
  const known = /^[a-z]{2}$/.test(code ?? '') ? `${isoLanguages}${code}` : undefined;
  return described(words, {
    dataset,
    property: 'dct:language',
    type: 'dct:LinguisticSystem',
    code: known,
  });
}

/** The properties that point to described things. */
export function pointing(list: readonly Described[]): Partial<Record<Term, readonly Value[]>> {
  const found: Partial<Record<Term, readonly Value[]>> = {};
  for (const { property, thing } of list) {
    found[property] = [...(found[property] ?? []), link(thing.iri)];
  }
  return found;
}
