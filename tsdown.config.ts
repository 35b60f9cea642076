import { defineConfig, type UserConfig } from 'tsdown';
import { bundledLicenses } from './scripts/bundled-licenses.ts';

/**
 * What nearly every command loads. Of these packages alone Node.js would read some 450 files one by one at each start,
 * and look through those in CommonJS for what they export: a third of the time of a small profile. What is not here is
 * loaded by few commands, is native code (@duckdb/node-bindings, a dependency of ours for this), or (zod) has to be the
 * very one that other packages use.
 */
const bundled = [
  '@duckdb/node-api',
  'cli-progress',
  'cli-table3',
  'commander',
  'currency-codes',
  'decimal.js',
  'fast-glob',
  'i18next',
  'iconv-lite',
  'iso-3166',
  'iso-639-1',
  'libphonenumber-js',
  'lossless-json',
  'picocolors',
  'saxes',
  'yaml',
  'yauzl',
];

const common: UserConfig = {
  entry: {
    index: 'src/index.ts',
    client: 'src/client/registry-client.ts',
    'cli/main': 'src/cli/main.ts',
    // Forked by the server: see assessmentProgram().
    'assessment-child': 'src/app/registry/assessing/assessment-child.ts',
    // A thread of the server: see reportReaderProgram().
    'report-reader': 'src/app/registry/assets/report-reader.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  clean: false,
  fixedExtension: false,
  outDir: 'dist',
};

export default defineConfig([
  {
    ...common,
    deps: { alwaysBundle: bundled.map((name) => new RegExp(`^${name}(/|$)`)), onlyBundle: false },
    plugins: [bundledLicenses()],
    dts: false,
  },
  // Types name the packages that they come from.
  { ...common, dts: { emitDtsOnly: true } },
]);
