/** FOAF Vocabulary: http://xmlns.com/foaf/spec/ */
export const foaf = {
  namespace: 'http://xmlns.com/foaf/0.1/',
  terms: ['Agent', 'Document', 'name', 'primaryTopic'],
} as const;
