import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { certificatePdf } from '../../src/report/pdf/certificate-pdf.ts';
import { launchBrowser } from './launch.ts';

const required = createRequire(import.meta.url);
// The package offers it to importers alone, and it lies beside what `require` finds.
const pdfJs = join(dirname(required.resolve('unpdf')), 'pdfjs.mjs');
const address = 'https://registry.example/verify/018f8f1c-6f7b-7c3a-9d4e-2b1a0c9d8e7f';

let browser: Browser;
beforeAll(async () => {
  const wasm = await readFile(required.resolve('zxing-wasm/reader/zxing_reader.wasm'));
  prepareZXingModule({ overrides: { wasmBinary: wasm.buffer as ArrayBuffer } });
  browser = await launchBrowser();
});
afterAll(() => browser.close());

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly base64: string;
}

/** The first page of a PDF as a reader draws it on a screen: red, green, blue and alpha of every dot. */
async function drawn(pdf: Uint8Array): Promise<Picture> {
  const page = await browser.newPage();
  const origin = 'http://printed.test';
  const files: Record<string, readonly [string, Buffer]> = {
    '/': ['text/html', Buffer.from('<canvas></canvas>')],
    '/pdfjs.mjs': ['text/javascript', await readFile(pdfJs)],
    '/paper.pdf': ['application/pdf', Buffer.from(pdf)],
  };
  await page.route(`${origin}/**`, async (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ['', Buffer.of()];
    await route.fulfill({ contentType, body });
  });
  await page.goto(`${origin}/`);
  const picture: Picture = await page.evaluate(`(async () => {
    const { getDocument } = await import('/pdfjs.mjs');
    const paper = await (await fetch('/paper.pdf')).arrayBuffer();
    const first = await (await getDocument({ data: paper }).promise).getPage(1);
    const viewport = first.getViewport({ scale: 2 });
    const canvas = document.querySelector('canvas');
    Object.assign(canvas, { width: viewport.width, height: viewport.height });
    const canvasContext = canvas.getContext('2d');
    await first.render({ canvasContext, viewport }).promise;
    const { width, height, data } = canvasContext.getImageData(0, 0, canvas.width, canvas.height);
    let text = '';
    for (let at = 0; at < data.length; at += 8192) text += String.fromCharCode(...data.subarray(at, at + 8192));
    return { width, height, base64: btoa(text) };
  })()`);
  await page.close();
  return picture;
}

test('the code on a printed certificate is read by a scanner as the address that checks it', async () => {
  const pdf = await certificatePdf(
    {
      language: 'en',
      title: 'Certificate',
      number: { label: 'Number', value: 'urn:uuid:018f8f1c', note: 'ours' },
      seal: { size: 10, paths: ['M0 0h10v10h-10z'] },
      sections: [{ title: 'Contents', facts: [['name', 'Orders']] }],
      check: { address, text: 'Check it here', command: 'assay verify-certificate file.jwt' },
      notes: [],
    },
    '2026-11-24',
  );
  const { width, height, base64 } = await drawn(pdf);
  const data = new Uint8ClampedArray(Buffer.from(base64, 'base64'));
  const found = await readBarcodes({ data, width, height, colorSpace: 'srgb' } as ImageData, {
    formats: ['QRCode'],
  });
  expect(found.map(({ text }) => text)).toEqual([address]);
});
