import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const mark = '<!--assay-csp-->';

/**
 * Lets the built page run its own script and style and nothing else: no request, no frame, no
 * form, and no script that data might carry in. Runs after everything was put into one file.
 */
export function contentSecurity(): Plugin {
  return {
    name: 'assay-content-security',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build has no index.html');
        const html = String(page.source);
        page.source = html.split(mark).join(policy(html));
      },
    },
  };
}

const scripts = /<script type="module"[^>]*>([\s\S]*?)<\/script>/g;
const styles = /<style[^>]*>([\s\S]*?)<\/style>/g;

function policy(html: string): string {
  const rules = [
    "default-src 'none'",
    `script-src ${hashes(html, scripts)}`,
    // Text inside a script may look like a style element.
    `style-src ${hashes(html.replaceAll(scripts, ''), styles)}`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}" />`;
}

function hashes(html: string, element: RegExp): string {
  const found = [...html.matchAll(element)].map(([, text = '']) => text);
  if (found.length === 0) throw new Error(`nothing matches ${element} in the built page`);
  return found
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');
}
