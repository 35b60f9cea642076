/** RDF 1.1 Concepts: https://www.w3.org/TR/rdf11-concepts/ */
export const rdf = {
  namespace: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  terms: ['type'],
} as const;
