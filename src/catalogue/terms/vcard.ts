/** vCard Ontology: https://www.w3.org/TR/vcard-rdf/ */
export const vcard = {
  namespace: 'http://www.w3.org/2006/vcard/ns#',
  terms: ['Kind', 'fn', 'hasEmail', 'hasURL'],
} as const;
