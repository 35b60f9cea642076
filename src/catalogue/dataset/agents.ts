import { link, type Resource, resource, text, type Value } from '../rdf/graph.ts';
import { type Iri, mailAddress, partOf, uniqueName, webAddress } from '../rdf/iri.ts';
import { written } from '../rdf/languages.ts';

/** Somebody named in words. The same words are the same agent. */
export function agent(name: string): Resource {
  const known = webAddress(name);
  return resource(known ?? uniqueName('agent', name), 'foaf:Agent', {
    'foaf:name': written(name),
  });
}

/** Whom to ask: an e-mail address, a web address, or whatever else was declared, as a name. */
export function contact(dataset: Iri, declared: string): Resource {
  const mail = mailAddress(declared);
  const address = webAddress(declared);
  return resource(partOf(dataset, 'contact'), 'vcard:Kind', {
    'vcard:fn': text(declared),
    'vcard:hasEmail': linked(mail),
    'vcard:hasURL': linked(address),
  });
}

function linked(iri: Iri | undefined): Value | undefined {
  return iri === undefined ? undefined : link(iri);
}
