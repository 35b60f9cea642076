import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The web application that `assay serve` serves: one file for the frame, one for each page. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
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
