import { nameOfOrganisation } from '../../../access/organisations.ts';
import type { CatalogueEntry } from '../../../catalogue/entry.ts';
import { findAssets } from '../../../registry/assets/find-assets.ts';
import { newestCatalogueParts } from '../../../registry/assets/newest-catalogue-parts.ts';
import type { AssetRecord } from '../../../vocabulary/registry/assets/asset.ts';
import type { CataloguePart } from '../../../vocabulary/registry/assets/catalogue-part.ts';
import { type CatalogueFormat, catalogueText } from '../../catalogue/catalogue-formats.ts';
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
    const parts = await newestCatalogueParts(
      tx,
      items.map(({ id }) => id),
    );
    return {
      items,
      next,
      parts,
      publisher: await nameOfOrganisation(tx, context.caller.organisation),
    };
  });
  const { items, parts, publisher, next } = found;
  const entries = items.flatMap((record) => entryOfRecord(record, parts.get(record.id), url));
  return { text: catalogueText(entries, { address: url.href, publisher }, format), next };
}

function entryOfRecord(
  { id, tags, changedAt }: AssetRecord,
  part: CataloguePart | undefined,
  url: URL,
): CatalogueEntry[] {
  if (part === undefined) return [];
  const { asset, report } = part;
  return [entryOf(asset, report, { page: new URL(`assets/${id}`, url).href, tags, changedAt })];
}
