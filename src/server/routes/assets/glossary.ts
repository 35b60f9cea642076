import { z } from '@hono/zod-openapi';
import {
  addTerm,
  deleteTerm,
  editTerm,
  showTerm,
  termsOfGlossary,
} from '../../../app/registry/glossary/terms.ts';
import { glossaryTermSchema, termUseSchema } from '../../../vocabulary/registry/assets/glossary.ts';
import { etagOf, expectedNumber } from '../../http/conditional.ts';
import { cursorOf, pageOf, pageQuery, placeOf } from '../../http/paging.ts';
import { jsonAnswer, jsonBody, longText, named, plainText } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';

const path = '/api/v1/glossary';
const termParams = z.object({ term: z.uuid() });
const term = named(glossaryTermSchema, 'GlossaryTerm');
const cursor = z.tuple([z.string(), z.uuid()]);
const written = z.strictObject({
  name: z.strictObject({ en: plainText(200), zh: plainText(200) }),
  definition: z.strictObject({ en: longText(4000), zh: longText(4000) }),
});

const list = describeRoute(
  { access: 'glossary.read' },
  {
    method: 'get',
    path,
    summary: 'Glossary terms by their names in the language that Accept-Language asks for',
    request: {
      query: pageQuery.extend({
        /** Words that a name or definition holds, in either language. */
        query: z.string().max(200).optional(),
      }),
    },
    responses: { 200: jsonAnswer('A page', pageOf(term)) },
  },
);

const add = describeRoute(
  { access: 'glossary.change' },
  {
    method: 'post',
    path,
    summary: 'Add a term with its definition in English and Chinese',
    request: jsonBody(written),
    responses: { 201: jsonAnswer('It is there', term) },
  },
);

const show = describeRoute(
  { access: 'glossary.read' },
  {
    method: 'get',
    path: `${path}/{term}`,
    summary: 'A term with the data assets, tables and columns that it is said of',
    request: { params: termParams },
    responses: {
      200: jsonAnswer('It', z.object({ term, uses: z.array(named(termUseSchema, 'TermUse')) })),
    },
  },
);

const change = describeRoute(
  { access: 'glossary.change', conditional: true },
  {
    method: 'put',
    path: `${path}/{term}`,
    summary: 'Change a term',
    request: { params: termParams, ...jsonBody(written) },
    responses: { 200: jsonAnswer('It is so', term) },
  },
);

const remove = describeRoute(
  { access: 'glossary.change', conditional: true },
  {
    method: 'delete',
    path: `${path}/{term}`,
    summary: 'Take a term away, and from the assets that name it',
    request: { params: termParams },
    responses: { 204: { description: 'It is gone' } },
  },
);

export const glossaryRoutes = newRoutes()
  .openapi(list, async (c) => {
    const { limit, query, cursor: after } = c.req.valid('query');
    const language = c.get('language');
    const asked = { query, language, limit: limit + 1, after: placeOf(cursor, after) };
    const found = await termsOfGlossary(c.get('context'), asked);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last ? cursorOf([last.name[language], last.id]) : null;
    return c.json({ items, next }, 200);
  })
  .openapi(add, async (c) => {
    const made = await addTerm(c.get('context'), c.req.valid('json'));
    c.header('Location', `${path}/${made.id}`);
    c.header('ETag', etagOf(made.version));
    return c.json(made, 201);
  })
  .openapi(show, async (c) => {
    const shown = await showTerm(c.get('context'), c.req.valid('param').term);
    c.header('ETag', etagOf(shown.term.version));
    return c.json({ term: shown.term, uses: [...shown.uses] }, 200);
  })
  .openapi(change, async (c) => {
    const of = { id: c.req.valid('param').term, expected: expectedNumber(c) };
    const changed = await editTerm(c.get('context'), { ...c.req.valid('json'), ...of });
    c.header('ETag', etagOf(changed.version));
    return c.json(changed, 200);
  })
  .openapi(remove, async (c) => {
    const of = { id: c.req.valid('param').term, expected: expectedNumber(c) };
    await deleteTerm(c.get('context'), of);
    return c.body(null, 204);
  });
