/** SPDX, as DCAT 3 uses it for checksums: https://www.w3.org/TR/vocab-dcat-3/#Class:Checksum */
export const spdx = {
  namespace: 'http://spdx.org/rdf/terms#',
  terms: [
    'Checksum',
    'ChecksumAlgorithm',
    'algorithm',
    'checksum',
    'checksumAlgorithm_sha256',
    'checksumValue',
  ],
} as const;
