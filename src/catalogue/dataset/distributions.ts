import type { CatalogueAsset } from '../../vocabulary/registry/assets/catalogue-part.ts';
import type { CatalogueEntry } from '../entry.ts';
import {
  type Graph,
  link,
  type Resource,
  resource,
  text,
  typed,
  type Value,
} from '../rdf/graph.ts';
import { type Iri, iriOfTerm, partOf, uniqueName, webAddress } from '../rdf/iri.ts';
import { both } from '../rdf/languages.ts';
import { type MediaType, mediaTypeRegistry, mediaTypes } from '../terms/media-types.ts';

type CatalogueTable = CatalogueAsset['tables'][number];
type TableFile = CatalogueTable['files'][number];

/** One distribution for each file, by its path; several tables may stand in one. First the distributions. */
export function distributions(
  { asset, page }: CatalogueEntry,
  dataset: Iri,
): { readonly iris: readonly Iri[]; readonly graph: Graph } {
  const accessUrl = webAddress(asset.catalogue?.accessUrl ?? '') ?? webAddress(page ?? '');
  const found = filesOf(asset.tables).map((tables, index) =>
    distribution(tables, { iri: partOf(dataset, `distribution-${index + 1}`), accessUrl }),
  );
  return { iris: found.map(({ iri }) => iri), graph: found.flatMap(({ graph }) => graph) };
}

interface FileOfTables {
  readonly file: TableFile;
  readonly tables: readonly CatalogueTable[];
}

function filesOf(tables: readonly CatalogueTable[]): FileOfTables[] {
  const paths = new Map<string, FileOfTables>();
  for (const table of tables) {
    for (const file of table.files) {
      const before = paths.get(file.path)?.tables ?? [];
      paths.set(file.path, { file, tables: [...new Set([...before, table])] });
    }
  }
  return [...paths.values()].sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
}

interface Place {
  readonly iri: Iri;
  readonly accessUrl: Iri | undefined;
}

function distribution({ file, tables }: FileOfTables, { iri, accessUrl }: Place) {
  const media = mediaTypeOf(mediaTypes[file.format], iri);
  const packing = file.compression && mediaTypeOf(mediaTypes[file.compression], iri);
  const checksum = checksumOf({ file, tables }, iri);
  const itself = resource(iri, 'dcat:Distribution', {
    'dct:title': text(file.path),
    'dcat:accessURL': accessUrl && link(accessUrl),
    'dcat:byteSize': typed(String(file.bytes), 'xsd:nonNegativeInteger'),
    [media.registered ? 'dcat:mediaType' : 'dct:format']: link(media.thing.iri),
    'dcat:compressFormat': packing && link(packing.thing.iri),
    'spdx:checksum': pointTo(checksum[0]),
  });
  return { iri, graph: [itself, media.thing, ...(packing ? [packing.thing] : []), ...checksum] };
}

function mediaTypeOf({ name, registered }: MediaType, distribution: Iri) {
  const thing = registered
    ? resource(iriOfTerm(`${mediaTypeRegistry}${name}`), 'dct:MediaType', {})
    : resource(
        partOf(distribution, `${fragmentOf(distribution)}-format`),
        'dct:MediaTypeOrExtent',
        { 'rdfs:label': text(name) },
      );
  return { registered, thing };
}

/**
 * The certified fingerprint, where the file holds one table and all of it. It is of the values, whatever file they
 * stand in, so its algorithm is not that of a hash over bytes.
 */
function checksumOf({ tables }: FileOfTables, distribution: Iri): Graph {
  const [table, second] = tables;
  const value = table?.fingerprint.certified;
  if (value === undefined || second !== undefined || table?.files.length !== 1) return [];
  const checksum = resource(
    partOf(distribution, `${fragmentOf(distribution)}-checksum`),
    'spdx:Checksum',
    {
      'spdx:algorithm': link(contentFingerprint.iri),
      'spdx:checksumValue': typed(value, 'xsd:hexBinary'),
    },
  );
  return [checksum, contentFingerprint];
}

const contentFingerprint: Resource = resource(
  uniqueName('algorithm', 'assay-content-fingerprint-1'),
  'spdx:ChecksumAlgorithm',
  {
    'rdfs:label': both({
      en: 'Assay content fingerprint: a SHA-256 root over the values of a table, whatever file holds them',
      zh: '数衡内容指纹：对表中取值计算的 SHA-256 根，与文件格式无关',
    }),
  },
);

function fragmentOf(iri: Iri): string {
  return iri.slice(iri.indexOf('#') + 1);
}

function pointTo(thing: Resource | undefined): Value | undefined {
  return thing && link(thing.iri);
}
