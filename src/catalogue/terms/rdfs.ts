/** RDF Schema 1.1: https://www.w3.org/TR/rdf-schema/ */
export const rdfs = {
  namespace: 'http://www.w3.org/2000/01/rdf-schema#',
  terms: ['label'],
} as const;
