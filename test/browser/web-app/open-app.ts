import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface OpenedApp {
  readonly page: Page;
  /** Requests beyond the server, errors and warnings of the console but for refused requests. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export interface View {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly language?: 'en' | 'zh';
  /** What the browser has from before, as the cookie of a session. */
  readonly cookies?: Parameters<BrowserContext['addCookies']>[0];
}

/** Opens a page of the application and waits for its title. */
export async function openApp(
  browser: Browser,
  address: string,
  { width = 1440, theme = 'light', language = 'en', cookies = [] }: View = {},
): Promise<OpenedApp> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    locale: language === 'zh' ? 'zh-CN' : 'en-US',
  });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const complaints: string[] = [];
  const { origin } = new URL(address);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) complaints.push(`requested ${url}`);
  });
  page.on('console', (message) => {
    const text = message.text();
    const isRefusal = text.startsWith('Failed to load resource: the server responded');
    if (['error', 'warning'].includes(message.type()) && !isRefusal) complaints.push(text);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  await page.waitForSelector('h1');
  return { page, complaints, close: () => context.close() };
}

/** What axe calls serious or critical, with the first elements of each; of all its rules, or of these alone. */
export async function graveViolations(page: Page, rules: readonly string[] = []) {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]);
}

/** Writes a picture to look at, where `ASSAY_PICTURES` names a folder. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env.ASSAY_PICTURES;
  if (folder !== undefined)
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
