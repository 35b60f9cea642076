/** Data Quality Vocabulary: https://www.w3.org/TR/vocab-dqv/ */
export const dqv = {
  namespace: 'http://www.w3.org/ns/dqv#',
  terms: [
    'Category',
    'Dimension',
    'Metric',
    'QualityMeasurement',
    'computedOn',
    'expectedDataType',
    'hasQualityMeasurement',
    'inCategory',
    'inDimension',
    'isMeasurementOf',
    'value',
  ],
} as const;
