import { relationTerms } from '../../vocabulary/registry/assets/relation-kinds.ts';
import type { CatalogueEntry } from '../entry.ts';
import { type Graph, link, type Resource, resource, text, type Value } from '../rdf/graph.ts';
import { type Iri, partOf, webAddress } from '../rdf/iri.ts';
import { both, written } from '../rdf/languages.ts';
import type { Term } from '../rdf/vocabularies.ts';
import { agent, contact } from './agents.ts';
import {
  access,
  type Described,
  described,
  frequency,
  language,
  pointing,
  theme,
} from './declared.ts';
import { distributions } from './distributions.ts';
import { termsOf } from './glossary.ts';
import { datasetName } from './names.ts';
import { coverage, time } from './period.ts';

/** An asset as a DCAT 3 dataset with its distributions: https://www.w3.org/TR/vocab-dcat-3/#Class:Dataset */
export function datasetOf(entry: CatalogueEntry): Graph {
  const { asset, page } = entry;
  const { catalogue = {} } = asset;
  const iri = datasetName(entry);
  const about = [...describedThings(entry, iri), ...termsOf(entry)];
  const files = distributions(entry, iri);
  const period = coverage(iri, catalogue.temporal, asset.period);
  const landing = landingPage(catalogue.accessUrl, page);
  const dataset = resource(iri, ['dcat:Dataset', 'dcat:Resource', 'prov:Entity'], {
    'dct:title': written(catalogue.title ?? asset.name),
    'dct:description': descriptionOf(entry),
    'dct:identifier': text(catalogue.identifier ?? asset.id),
    'dcat:version': asset.contract && text(asset.contract.version),
    'dcat:keyword': keywordsOf(entry),
    'dct:issued': time(catalogue.issued ?? ''),
    'dct:temporal': period && link(period.iri),
    'dcat:landingPage': landing && link(landing.iri),
    'dcat:distribution': files.iris.map(link),
    ...pointing(about),
    ...relationsOf(entry),
  });
  const things = [...about.map(({ thing }) => thing), period, landing];
  return [dataset, ...things.filter((thing) => thing !== undefined), ...files.graph];
}

/** How it stands to other assets of the catalogue, each by the property of the standard. */
function relationsOf({ relations = [] }: CatalogueEntry): Partial<Record<Term, readonly Value[]>> {
  const found: Partial<Record<Term, readonly Value[]>> = {};
  for (const { kind, page } of relations) {
    const other = webAddress(page);
    if (other === undefined) continue;
    const { property } = relationTerms[kind];
    found[property] = [...(found[property] ?? []), link(partOf(other, 'dataset'))];
  }
  return found;
}

/** Whoever is declared to publish the asset, else whoever answers for it. */
export function publisherOf({ asset }: Pick<CatalogueEntry, 'asset'>): string | undefined {
  return asset.catalogue?.publisher ?? asset.responsible;
}

function describedThings(entry: CatalogueEntry, dataset: Iri): Described[] {
  const { catalogue = {} } = entry.asset;
  const { conformsTo = [] } = catalogue;
  const publisher = publisherOf(entry);
  const say = (words: string | undefined, thingOf: (words: string) => Described) =>
    words === undefined || words.trim() === '' ? [] : [thingOf(words)];
  return [
    ...say(publisher, (words) => ({ property: 'dct:publisher', thing: agent(words) })),
    ...say(catalogue.contact, (words) => ({
      property: 'dcat:contactPoint',
      thing: contact(dataset, words),
    })),
    ...say(catalogue.theme, (words) => theme(words, dataset)),
    ...say(catalogue.language, (words) => language(words, dataset)),
    ...say(catalogue.updateFrequency, (words) => frequency(words, dataset)),
    ...say(catalogue.accessRights, (words) => access(words, dataset)),
    ...say(catalogue.licence, (words) =>
      described(words, { dataset, property: 'dct:rights', type: 'dct:RightsStatement' }),
    ),
    ...say(catalogue.spatial, (words) =>
      described(words, { dataset, property: 'dct:spatial', type: 'dct:Location' }),
    ),
    ...say(catalogue.provenance, (words) =>
      described(words, {
        dataset,
        property: 'dct:provenance',
        type: 'dct:ProvenanceStatement',
      }),
    ),
    ...conformsTo.flatMap((standard, index) =>
      say(standard, (words) =>
        described(words, {
          dataset,
          property: 'dct:conformsTo',
          type: 'dct:Standard',
          name: `conformsTo-${index + 1}`,
        }),
      ),
    ),
  ];
}

function descriptionOf({ asset, summary }: CatalogueEntry): readonly Value[] {
  const declared = asset.catalogue?.description ?? asset.purpose;
  if (declared === undefined || declared.trim() === '') return both(summary);
  return [written(declared)];
}

function keywordsOf({ asset, tags = [] }: CatalogueEntry): Value[] {
  const words = [...new Set([...(asset.catalogue?.keywords ?? []), ...tags])].filter(
    (word) => word.trim() !== '',
  );
  return words.map((word) => written(word));
}

function landingPage(declared: string | undefined, page: string | undefined): Resource | undefined {
  const address = webAddress(page ?? '') ?? webAddress(declared ?? '');
  return address && resource(address, 'foaf:Document', {});
}
