import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The web application that `assay serve` serves: one file for the frame, one for each page. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), compressed()],
  build: {
    outDir: '../../dist/web-app',
    emptyOutDir: true,
    // Not `assets`: that is the address of a page.
    assetsDir: 'static',
    target: 'es2023',
    // Fonts and pictures stay files: the content security policy allows no `data:` fonts.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:7429' } },
});

/** Beside each script and style the same as a browser takes it compressed; the server sends the one that is asked for. */
function compressed(): Plugin {
  const encodings = { br: promisify(brotliCompress), gz: promisify(gzip) };
  return {
    name: 'compressed',
    apply: 'build',
    // Not earlier: what loads the chunks is written into them last of all.
    async writeBundle({ dir = '' }, bundle) {
      const files = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name));
      for (const file of files.map((name) => join(dir, name))) {
        const content = await readFile(file);
        for (const [ending, compress] of Object.entries(encodings)) {
          await writeFile(`${file}.${ending}`, await compress(content));
        }
      }
    },
  };
}
