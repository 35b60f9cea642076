import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const geneSequence: SemanticType = {
  id: 'gene-sequence',
  version: 1,
  family: 'science',
  texts: { en: 'nucleotide sequence', zh: '核酸序列' },
  form: 'text',
  matches: (value) => /^(?:[ACGTN]{12,}|[ACGUN]{12,}|[acgtn]{12,})$/.test(value),
  bounds: { length: [12, 1_000_000], only: ['latin'] },
  randomPassRate: 0.0001,
  header: { en: ['sequence', 'dna', 'rna', 'primer', 'barcode'], zh: ['序列', '引物'] },
  needs: 'values',
  of: ['text'],
  // A sequence of a person identifies; which it is, the values do not say.
  grade: 'general-3',
  personal: notPersonal,
};
