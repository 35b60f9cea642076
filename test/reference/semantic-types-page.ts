import type { SemanticType } from '../../src/discover/semantic/semantic-type.ts';
import { semanticTypes } from '../../src/discover/semantic/semantic-types.ts';

const families: Readonly<Record<SemanticType['family'], string>> = {
  identity: 'Identity',
  person: 'Persons',
  contact: 'Contact',
  organisation: 'Organisations',
  place: 'Address and geography',
  time: 'Time',
  money: 'Money',
  code: 'Codes and classifications',
  science: 'Science and industry',
  health: 'Health',
  network: 'Networks',
  web: 'Web',
  text: 'Text',
};

function decidedBy({ needs, alone }: SemanticType): string {
  if (needs === 'values') return 'values';
  if (needs === 'header-and-persons') return 'header and values, in a table of persons';
  if (alone === undefined) return 'header and values';
  return alone.beside === undefined
    ? 'header and values, or stricter values'
    : 'header and values, or stricter values beside a column that goes with it';
}

function personalOf({ personal }: SemanticType): string {
  if (personal.scope === 'never') return '';
  const flags = [
    ...(personal.direct ? ['direct'] : []),
    ...(personal.quasi ? ['quasi'] : []),
    ...personal.sensitive,
  ];
  return `${flags.join(', ')}${personal.scope === 'always' ? '' : ' (in a table of persons)'}`;
}

const percent = (rate: number) => `${Number((rate * 100).toPrecision(2))} %`;

/** The reference page of all semantic types, in the order of the list within each family. */
export function semanticTypesPage(): string {
  const sections = Object.entries(families).map(([family, title]) => {
    const rows = semanticTypes
      .filter((type) => type.family === family)
      .map(
        (type) =>
          `| \`${type.id}\` | ${type.texts.en} | ${type.texts.zh} | ${decidedBy(type)} | ${percent(type.alone?.randomPassRate ?? type.randomPassRate)} | ${personalOf(type)} | ${type.grade} |`,
      );
    return `## ${title}\n\n| id | meaning | 中文 | decided by | by chance | personal | grade |\n|---|---|---|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `# Semantic types

Written by \`scripts/write-semantic-types.ts\`; do not edit.

${semanticTypes.length} types. A column is of a type where 80 % of its distinct values pass the type's test (fewer for tests by
dictionary), there are at least 20 of them or the type is a short list, and chance does not explain it. A header that
agrees moves the odds and never decides alone; where values alone are no proof, the header has to agree as well. *By
chance* is the share of random strings of the same length and kinds of characters that pass. Personal flags and grades
are proposals: the contract's word wins (see [custom properties](custom-properties.md)).

${sections.join('\n')}`;
}
