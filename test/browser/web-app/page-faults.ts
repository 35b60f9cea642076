import type { Page } from 'playwright-core';
import type { Language } from '../../../src/vocabulary/text.ts';
import { sidewaysOverflow } from '../open-page.ts';

/** What is wrong with a page that every page has to get right, in words; nothing where all is well. */
export async function pageFaults(
  page: Page,
  /** Names from the data are in no language of the page. */
  { language, names }: { readonly language: Language; readonly names: readonly string[] },
): Promise<readonly string[]> {
  const { title, headings, mains, lang, texts } = await page.evaluate(readPage);
  const overflow = await sidewaysOverflow(page);
  const [heading = ''] = headings;
  const own = texts.filter(({ text }) => !names.some((name) => text.includes(name)));
  return [
    ...(/^.+ · Assay 数衡$/.test(title) ? [] : [`the window is called ${title}`]),
    ...(headings.length === 1 && heading !== '' ? [] : [`${headings.length} titles of rank one`]),
    ...(mains === 1 ? [] : [`${mains} main landmarks`]),
    ...(lang.startsWith(language) ? [] : [`the page says it is in ${lang}`]),
    ...(overflow === 0 ? [] : [`it scrolls sideways by ${overflow} pixels`]),
    ...texts.filter(({ text }) => isRaw.test(text)).map(({ text }) => `raw text: ${text}`),
    ...own
      .filter(({ text, lang: of }) => of.startsWith('zh') && isEnglish.test(text))
      .map(({ text }) => `English: ${text}`),
  ];
}

/** What a program left behind: values that are none, parameters and codes that nobody put into words. */
const isRaw = /\bundefined\b|\bNaN\b|\[object |\{\w+\}|^[a-z]+(\.[a-z]+[A-Za-z-]*)+$/;

/** Two English words after each other: names of formats and programs stand alone, and commands begin with ours. */
const isEnglish = /^(?!.*\bassay [a-z]).*[A-Za-z]{2,} [a-z]{2,}/;

interface ReadPage {
  readonly title: string;
  readonly headings: readonly string[];
  readonly mains: number;
  readonly lang: string;
  readonly texts: readonly { readonly text: string; readonly lang: string }[];
}

/** Runs in the browser. Codes, commands and what was entered are shown as they are. */
function readPage(): ReadPage {
  const asItIs = 'code, pre, kbd, .mono, textarea, script, noscript, style';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: { text: string; lang: string }[] = [];
  while (walker.nextNode()) {
    const { parentElement } = walker.currentNode;
    const text = walker.currentNode.textContent?.trim() ?? '';
    if (text === '' || parentElement === null || parentElement.closest(asItIs) !== null) continue;
    texts.push({ text, lang: parentElement.closest('[lang]')?.getAttribute('lang') ?? '' });
  }
  return {
    title: document.title,
    headings: [...document.querySelectorAll('h1')].map((one) => one.textContent?.trim() ?? ''),
    mains: document.querySelectorAll('main').length,
    lang: document.documentElement.lang,
    texts,
  };
}
