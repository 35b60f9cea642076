import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { qrCode } from '../../../src/report/paper/qr-code.ts';
import type { PublicVerification } from '../../../src/vocabulary/registry/verification.ts';
import { filledApplication, fingerprint } from '../../registry/registry-for-test.ts';
import { launchBrowser } from '../launch.ts';
import { sidewaysOverflow } from '../open-page.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { graveViolations, openApp, takePicture } from './open-app.ts';
import { sessionOf, signingIn } from './played-people.ts';
import { type PlayedServer, playServer } from './played-server.ts';

let browser: Browser;
let server: PlayedServer;
const id = '01930000-0000-7000-8000-0000000000ce';

const found: PublicVerification = {
  id,
  registration: id,
  at: '2026-11-22T02:14:00.000Z',
  signature: 'valid',
  key: '2026-1',
  validity: 'valid',
  status: 'good',
  claims: {
    id: `urn:uuid:${id}`,
    credentialSubject: {
      fingerprint: { algorithm: 'assay-fingerprint/1', value: fingerprint },
      contractSha256: 'c'.repeat(64),
      reportSha256: 'd'.repeat(64),
    },
  },
  remarks: [{ en: 'seizure by a court', zh: '人民法院依法查封' }],
  agencyNumber: 'SJ3112026090001',
  revoked: null,
  register: {
    state: 'inForce',
    entry: {
      kind: 'first',
      agency: 'Example Registry',
      rules: { id: 'national-guideline', version: '1.0.0' },
      data: filledApplication.data,
      holders: [{ name: '清禾零售集团（示例）', rights: [{ right: 'hold', until: '2031-09-17' }] }],
      acquisitionModes: ['ownOrJointOperations'],
      remarks: [],
      publishedOn: '2026-09-10',
      recordedOn: '2026-09-18',
      validity: { from: '2026-09-18', until: '2031-09-17' },
      contentVersion: 1,
      timeline: [{ on: '2026-09-10', event: 'publish' }],
    },
  },
  outdated: false,
  address: `https://registry.example/verify/${id}`,
  sha256: 'a'.repeat(64),
};
let now = found;

const registrationNames = {
  names: { states: {}, events: { publish: { en: 'published', zh: '公示' } }, kinds: {} },
  rules: { remarks: [] },
};

/** The code that the certificate's page of PDF has, with a margin of four modules. */
function pathOfCode(content: string): string {
  return qrCode(content)
    .rows.flatMap((row, y) =>
      [...row].flatMap((module, x) => (module === '1' ? [`M${x + 4} ${y + 4}h1v1h-1z`] : [])),
    )
    .join('');
}

beforeAll(async () => {
  browser = await launchBrowser();
  server = await playServer({
    ...signingIn(sessionOf([], []), { signedIn: false }),
    'GET /certificates/*/file': () => ({ status: 200, body: 'signed' }),
    'GET /certificates/*/page': () => ({ status: 200, body: 'printed' }),
    'GET /registration-rules': () => ({ status: 200, body: registrationNames }),
    'GET /verify/*': () => ({ status: 200, body: now }),
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  removeTemporaryFolders();
});

test.each(['light', 'dark'] as const)('anyone reads the answer first, in %s', async (theme) => {
  for (const [language, width] of [
    ['en', 360],
    ['zh', 1440],
  ] as const) {
    const view = { theme, language, width };
    const { page, complaints, close } = await openApp(
      browser,
      `${server.address}/verify/${id}`,
      view,
    );
    await takePicture(page, `verify-${language}-${theme}`);
    expect(await page.textContent('h1')).toMatch(/^(The certificate is valid\.|凭证有效。)$/);
    expect(await page.locator('.seal-figure path').count()).toBe(8);
    expect(await page.locator('.digests').textContent()).toContain(fingerprint.slice(0, 4));
    expect(await graveViolations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  }
});

test('file and page of the certificate are downloaded by a click; the code leads to the page', async () => {
  const { page, complaints, close } = await openApp(browser, `${server.address}/verify/${id}`);
  for (const [name, path] of [
    ['Certificate (JWT)', 'file'],
    ['Certificate (PDF)', 'page?language=en'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    expect((await download).url()).toBe(`${server.address}/api/v1/certificates/${id}/${path}`);
  }
  const drawn = await page.locator('.qr path').getAttribute('d');
  expect(drawn).toBe(pathOfCode(found.address));
  expect(await page.getByRole('link', { name: found.address }).getAttribute('href')).toBe(
    found.address,
  );
  expect(complaints).toEqual([]);
  await close();
});

test('a revoked certificate is said to be so in the headline', async () => {
  const because = 'cancelled';
  now = { ...found, status: 'revoked', revoked: { at: found.at, because } };
  const { page, close } = await openApp(browser, `${server.address}/verify/${id}`);
  expect(await page.textContent('h1')).toBe('The certificate was revoked.');
  expect(await page.locator('.seal-figure').count()).toBe(0);
  await close();
});
