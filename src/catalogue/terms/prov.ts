/** PROV-O, the provenance ontology: https://www.w3.org/TR/prov-o/ */
export const prov = {
  namespace: 'http://www.w3.org/ns/prov#',
  terms: [
    'Activity',
    'Association',
    'Entity',
    'Plan',
    'SoftwareAgent',
    'agent',
    'endedAtTime',
    'hadPlan',
    'qualifiedAssociation',
    'startedAtTime',
    'used',
    'wasAssociatedWith',
    'wasGeneratedBy',
  ],
} as const;
