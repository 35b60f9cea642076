import { assessmentName, datasetName, modelName } from './dataset/names.ts';
import type { CatalogueEntry } from './entry.ts';
import { type Graph, link, resource, text, typed } from './rdf/graph.ts';
import { partOf, uniqueName } from './rdf/iri.ts';
import { both } from './rdf/languages.ts';
import { expand } from './rdf/vocabularies.ts';

/**
 * How an assessment came to be (PROV-O): an activity that used the dataset, was carried out by a version of Assay
 * after a model as its plan, and generated the report that has a hash.
 */
export function provenanceOf(entry: CatalogueEntry): Graph {
  const { assay, asOf, run } = entry.report;
  const assessment = assessmentName(entry);
  const activity = partOf(assessment, 'activity');
  const association = partOf(assessment, 'association');
  const checksum = partOf(assessment, 'report-checksum');
  const software = uniqueName('software', 'assay', assay);
  const sha256 = expand('spdx:checksumAlgorithm_sha256');
  return [
    resource(activity, 'prov:Activity', {
      'rdfs:label': both({ en: `Assessment as of ${asOf}`, zh: `评估（基准日 ${asOf}）` }),
      'prov:used': link(datasetName(entry)),
      'prov:startedAtTime': typed(run.startedAt, 'xsd:dateTime'),
      'prov:endedAtTime': typed(run.finishedAt, 'xsd:dateTime'),
      'prov:wasAssociatedWith': link(software),
      'prov:qualifiedAssociation': link(association),
    }),
    resource(association, 'prov:Association', {
      'prov:agent': link(software),
      'prov:hadPlan': link(modelName(entry.report)),
    }),
    resource(software, 'prov:SoftwareAgent', { 'rdfs:label': text(`Assay ${assay}`) }),
    resource(partOf(assessment, 'report'), 'prov:Entity', {
      'dct:title': both({ en: 'Assessment report', zh: '评估报告' }),
      'dct:date': typed(asOf, 'xsd:date'),
      'prov:wasGeneratedBy': link(activity),
      'spdx:checksum': link(checksum),
    }),
    resource(checksum, 'spdx:Checksum', {
      'spdx:algorithm': link(sha256),
      'spdx:checksumValue': typed(run.reportSha256, 'xsd:hexBinary'),
    }),
    resource(sha256, 'spdx:ChecksumAlgorithm', {}),
  ];
}
