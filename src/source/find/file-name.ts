const extensions = [
  'csv',
  'tsv',
  'tab',
  'psv',
  'txt',
  'dat',
  'json',
  'ndjson',
  'jsonl',
  'geojson',
  'parquet',
  'pq',
  'xlsx',
  'xlsm',
  'xls',
];
const data = new RegExp(`\\.(${extensions.join('|')})(\\.gz)*$`, 'i');

/** Whether a file in a folder is looked into. One that a user names always is. */
export function isDataFile(name: string): boolean {
  return data.test(name);
}

/** Whether a file is an ODCS contract that lies beside the data. */
export function isContract(name: string): boolean {
  return /\.odcs\.(ya?ml|json)$/i.test(name);
}

/** A path without the extension of its format and compression: what a table is called. */
export function withoutExtension(file: string): string {
  const bare = file.replace(data, '');
  return bare === '' || bare.endsWith('/') ? file : bare;
}

/** The extension in lower case, without the compression: `csv` of `a.CSV.gz`. */
export function extensionOf(file: string): string {
  return /\.([^./]+?)(\.gz)*$/i.exec(file)?.[1]?.toLowerCase() ?? '';
}
