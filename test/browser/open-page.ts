import type { Browser, Page } from 'playwright-core';

/** A page that remembers what it must not have done. */
export interface WatchedPage {
  readonly page: Page;
  /** Requests beyond the file itself, and errors or warnings in the console. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens an address and listens from the first moment. */
export async function openPage(
  browser: Browser,
  address: string,
  options: { readonly width?: number; readonly theme?: 'light' | 'dark' } = {},
): Promise<WatchedPage> {
  const { width = 1440, theme = 'light' } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    locale: 'en-US',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const file = address.split('#')[0];
  page.on('request', (request) => {
    const url = request.url();
    if (url.split('#')[0] !== file && !url.startsWith('data:')) complaints.push(`requested ${url}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  await page.waitForSelector('h1');
  return { page, complaints, close: () => context.close() };
}

/** How far the page itself scrolls sideways, in pixels; it never should. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
