import { dcat } from '../terms/dcat.ts';
import { dcterms } from '../terms/dcterms.ts';
import { dqv } from '../terms/dqv.ts';
import { foaf } from '../terms/foaf.ts';
import { prov } from '../terms/prov.ts';
import { rdf } from '../terms/rdf.ts';
import { rdfs } from '../terms/rdfs.ts';
import { skos } from '../terms/skos.ts';
import { spdx } from '../terms/spdx.ts';
import { vcard } from '../terms/vcard.ts';
import { xsd } from '../terms/xsd.ts';
import { type Iri, iriOfTerm } from './iri.ts';

const vocabularies = {
  dcat,
  dct: dcterms,
  dqv,
  foaf,
  prov,
  rdf,
  rdfs,
  skos,
  spdx,
  vcard,
  xsd,
} as const;
type Vocabularies = typeof vocabularies;
type Prefix = keyof Vocabularies;

/** A class, property or datatype by its prefixed name: one that no vocabulary here has does not compile. */
export type Term = { [P in Prefix]: `${P}:${Vocabularies[P]['terms'][number]}` }[Prefix];

/** Prefixes of both serialisations: the `@context` of JSON-LD, the `@prefix` lines of Turtle. */
export const prefixes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(vocabularies).map(([prefix, { namespace }]) => [prefix, namespace]),
);

/** The whole IRI of a term. */
export function expand(term: Term): Iri {
  const colon = term.indexOf(':');
  return iriOfTerm(`${prefixes[term.slice(0, colon)]}${term.slice(colon + 1)}`);
}
