/** XML Schema datatypes: https://www.w3.org/TR/xmlschema11-2/ */
export const xsd = {
  namespace: 'http://www.w3.org/2001/XMLSchema#',
  terms: ['date', 'dateTime', 'decimal', 'gYear', 'gYearMonth', 'hexBinary', 'nonNegativeInteger'],
} as const;
