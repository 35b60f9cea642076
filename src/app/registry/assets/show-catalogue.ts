import { nameOfOrganisation } from '../../../access/organisations.ts';
import { relationsSaidBy } from '../../../registry/assets/asset-relations.ts';
import { findAssets } from '../../../registry/assets/find-assets.ts';
import { newestCatalogueParts } from '../../../registry/assets/newest-catalogue-parts.ts';
import { termsOfAssets } from '../../../registry/glossary/term-links.ts';
import type { CatalogueFormat } from '../../catalogue/catalogue-formats.ts';
import { entryOf } from '../../catalogue/entry-of.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';

export interface CatalogueQuery {
  readonly format: CatalogueFormat;
  /** Where people reach the registry. */
  readonly url: URL;
  readonly limit: number;
  readonly after?: string | undefined;
}

/**
 * A page of the organisation's assets as a DCAT catalogue, by name; `next` is the cursor of the following one. Raises
 * `registry.bad-cursor`.
 */
export async function showCatalogue(
  context: RegistryContext,
  { format, url, limit, after }: CatalogueQuery,
): Promise<{ readonly text: string; readonly next: string | undefined }> {
  authorise(context, 'asset.read');
  const found = await inCallersOrganisation(context, async (tx) => {
    const { items, next } = await findAssets(tx, { limit, after, order: 'name' });
    const ids = items.map(({ id }) => id);
    return {
      items,
      next,
      parts: await newestCatalogueParts(tx, ids),
      terms: await termsOfAssets(tx, ids),
      relations: await relationsSaidBy(tx, ids),
      publisher: await nameOfOrganisation(tx, context.caller.organisation),
    };
  });
  const { items, parts, publisher, next } = found;
  const entries = items.flatMap((record) => {
    const part = parts.get(record.id);
    if (part === undefined) return [];
    const { id, tags, changedAt } = record;
    const more = { page: pageOf(url, 'assets', id), tags, changedAt, ...said(found, id, url) };
    return [entryOf(part.asset, part.report, more)];
  });
  const { catalogueText } = await import('../../catalogue/catalogue-text.ts');
  return { text: catalogueText(entries, { address: url.href, publisher }, format), next };
}

interface Said {
  readonly terms: Awaited<ReturnType<typeof termsOfAssets>>;
  readonly relations: Awaited<ReturnType<typeof relationsSaidBy>>;
}

/** What people say of an asset; of terms at its columns a catalogue of datasets says nothing. */
function said({ terms, relations }: Said, id: string, url: URL) {
  const whole = (terms.get(id) ?? []).filter(({ table }) => table === null);
  return {
    terms: whole.map(({ term, name, definition }) => ({
      page: pageOf(url, 'glossary', term),
      name,
      definition,
    })),
    relations: (relations.get(id) ?? []).map(({ kind, other }) => ({
      kind,
      page: pageOf(url, 'assets', other),
    })),
  };
}

function pageOf(url: URL, kind: 'assets' | 'glossary', id: string): string {
  return new URL(`${kind}/${id}`, url).href;
}
