import { z } from '@hono/zod-openapi';
import { accepts } from 'hono/accepts';
import { showCatalogue } from '../../../app/registry/assets/show-catalogue.ts';
import { pageQuery } from '../../http/paging.ts';
import { describeRoute, newRoutes } from '../../route.ts';

const path = '/api/v1/catalogue';

/** A report is large, and a page holds one for each asset. */
const query = pageQuery.extend({ limit: z.coerce.number().int().min(1).max(50).default(20) });

const formats = { 'application/ld+json': 'jsonld', 'text/turtle': 'turtle' } as const;
type MediaType = keyof typeof formats;

const show = describeRoute(
  { access: 'asset.read' },
  {
    method: 'get',
    path,
    summary:
      'Assets as a DCAT 3 catalogue with quality measurements (DQV) and provenance, as Accept asks; the next page by its Link',
    request: { query },
    responses: {
      200: {
        description: 'A page of the catalogue',
        content: {
          'application/ld+json': { schema: z.object({}).loose() },
          'text/turtle': { schema: z.string() },
        },
      },
    },
  },
);

export const catalogueRoutes = newRoutes().openapi(show, async (c) => {
  const { limit, cursor } = c.req.valid('query');
  const { url } = c.get('settings');
  const wanted = accepts(c, {
    header: 'Accept',
    supports: Object.keys(formats),
    default: 'application/ld+json',
  });
  const mediaType: MediaType = wanted === 'text/turtle' ? wanted : 'application/ld+json';
  const request = { format: formats[mediaType], url, limit, after: cursor };
  const { text, next } = await showCatalogue(c.get('context'), request);
  c.header('Content-Type', `${mediaType}; charset=utf-8`);
  c.header('Vary', 'Accept', { append: true });
  if (next !== undefined) c.header('Link', `<${linkTo(url, { limit, cursor: next })}>; rel="next"`);
  return c.body(text, 200);
});

function linkTo(url: URL, { limit, cursor }: { limit: number; cursor: string }): string {
  const link = new URL(path, url);
  link.searchParams.set('limit', String(limit));
  link.searchParams.set('cursor', cursor);
  return link.href;
}
