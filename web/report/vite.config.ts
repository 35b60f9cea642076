import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { contentSecurity } from './content-security.ts';

/** The template that `src/report/html.ts` fills: one file, nothing loaded from elsewhere. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), viteSingleFile(), contentSecurity()],
  build: {
    outDir: '../../dist/report',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    reportCompressedSize: false,
  },
});
