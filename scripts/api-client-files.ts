import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import ts from 'typescript';
import { createRoutes } from '../src/server/create-server.ts';
import { openApiDocument } from '../src/server/open-api.ts';

interface GeneratedFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** The OpenAPI document as a server gives it at `/openapi.json`, and the types of the client made of it. */
export async function apiClientFiles(): Promise<readonly GeneratedFile[]> {
  const document = openApiDocument(createRoutes(), new URL('https://registry.example'));
  const text = `${JSON.stringify(document, null, 1)}\n`;
  return [
    { path: 'docs/reference/openapi.json', text },
    { path: 'src/client/schema.ts', text: await typesOf(text) },
  ];
}

async function typesOf(text: string): Promise<string> {
  // As a reader of the file would have it: the document in memory holds what JSON leaves out.
  const document: OpenAPI3 = JSON.parse(text);
  const imports = new Map<string, string>();
  const nodes = await openapiTS(document, {
    alphabetize: true,
    immutable: true,
    transform: (schema) => {
      const source: unknown = Reflect.get(schema, 'x-assay-type');
      if (typeof source !== 'string') return undefined;
      const [file = '', name = ''] = source.split('#');
      imports.set(name, file);
      return ts.factory.createTypeReferenceNode(name);
    },
  });
  const lines = [...imports]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, file]) => `import type { ${name} } from '../${file}';\n`);
  return `// Written by scripts/write-api-client.ts.\n${lines.join('')}\n${astToString(nodes)}`;
}
