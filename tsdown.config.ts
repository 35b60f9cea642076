import { defineConfig } from 'tsdown';

export default defineConfig({
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
  dts: true,
  clean: false,
  fixedExtension: false,
  outDir: 'dist',
});
