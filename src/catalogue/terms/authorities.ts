/** Codes of the EU Publications Office that DCAT-AP 3 names for frequencies and access rights. */
const authority = 'http://publications.europa.eu/resource/authority/';

/** Frequencies, with the words that contracts say them in. */
export const frequencies: readonly (readonly [iri: string, words: readonly string[]])[] = [
  [`${authority}frequency/CONT`, ['continuous', 'real-time', 'realtime', '实时', '持续']],
  [`${authority}frequency/HOURLY`, ['hourly', '每小时', '小时']],
  [`${authority}frequency/DAILY`, ['daily', '每日', '每天', '日更', '1 d', 'p1d']],
  [`${authority}frequency/WEEKLY`, ['weekly', '每周', '周更', '7 d', 'p1w', 'p7d']],
  [`${authority}frequency/MONTHLY`, ['monthly', '每月', '月更', '1 m', 'p1m']],
  [`${authority}frequency/QUARTERLY`, ['quarterly', '每季度', '每季', '季更', '3 m', 'p3m']],
  [`${authority}frequency/ANNUAL_2`, ['semiannual', 'half-yearly', '每半年', '半年', '6 m', 'p6m']],
  [`${authority}frequency/ANNUAL`, ['annual', 'annually', 'yearly', '每年', '年更', '1 y', 'p1y']],
  [`${authority}frequency/IRREG`, ['irregular', 'as needed', '不定期']],
  [`${authority}frequency/NEVER`, ['never', 'once', '不更新', '一次性']],
];

/** Access rights, with the words that contracts say them in. */
export const accessRights: readonly (readonly [iri: string, words: readonly string[]])[] = [
  [`${authority}access-right/PUBLIC`, ['public', 'open', '公开']],
  [`${authority}access-right/RESTRICTED`, ['restricted', '受限', '有条件公开', '有条件共享']],
  [
    `${authority}access-right/NON_PUBLIC`,
    ['non-public', 'non_public', 'private', '不公开', '非公开'],
  ],
];

/** Languages by their two letters (ISO 639-1): https://www.w3.org/TR/vocab-dcat-3/#Property:resource_language */
export const isoLanguages = 'http://id.loc.gov/vocabulary/iso639-1/';

/** The entry whose words say what was declared; undefined where none does. */
export function authorityOf(
  table: readonly (readonly [iri: string, words: readonly string[]])[],
  declared: string,
): string | undefined {
  const said = declared.trim().toLowerCase();
  return table.find(([, words]) => words.includes(said))?.[0];
}
