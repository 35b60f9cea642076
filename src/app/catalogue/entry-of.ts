import type { CatalogueEntry } from '../../catalogue/entry.ts';
import type {
  CatalogueAsset,
  CataloguePart,
} from '../../vocabulary/registry/assets/catalogue-part.ts';
import { type Language, languages } from '../../vocabulary/text.ts';
import { renderPhrase } from '../../words/phrase.ts';

/** An asset of a report as a catalogue lists it, with its conclusion in words of both languages. */
export function entryOf(
  asset: CatalogueAsset,
  report: CataloguePart['report'],
  more: Pick<CatalogueEntry, 'page' | 'tags' | 'terms' | 'relations' | 'listedAt' | 'changedAt'>,
): CatalogueEntry {
  const [en = '', zh = ''] = languages.map((language) => summaryIn(language, asset, report));
  return { asset, report, summary: { en, zh }, ...more };
}

function summaryIn(
  language: Language,
  asset: CatalogueAsset,
  { words }: CataloguePart['report'],
): string {
  const sentences = asset.summary.map((phrase) => renderPhrase(words, language, phrase));
  const said = sentences.filter((sentence) => sentence !== undefined && sentence !== '');
  return said.length === 0 ? asset.name : said.join(language === 'zh' ? '' : ' ');
}
