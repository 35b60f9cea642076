/** SKOS Reference: https://www.w3.org/TR/skos-reference/ */
export const skos = {
  namespace: 'http://www.w3.org/2004/02/skos/core#',
  terms: ['Concept', 'ConceptScheme', 'definition', 'inScheme', 'notation', 'prefLabel'],
} as const;
