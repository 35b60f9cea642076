import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

/** A paper set in type. */
export interface Typeset {
  readonly pages: number;
  /** PDF/A-2u: every glyph is there and can be read back as text, or it throws. */
  readonly pdf: () => Uint8Array;
  /** All pages as one picture, glyphs as outlines. */
  readonly svg: () => string;
}

/** Each prints documents of one shape. */
export type Template = 'report' | 'certificate' | 'project';

/** The class of compilers: a package of its own for each kind of machine, which may not be there. */
export async function loadCompilers(): Promise<typeof NodeCompiler> {
  return (await import('@myriaddreamin/typst-ts-node-compiler')).NodeCompiler;
}

/**
 * Sets a document by its template, with the given font files and no others: the template names its
 * fonts and has no fallback. Texts reach it as JSON in an input, so that nothing in them is read as
 * markup. The same document gives the same bytes: `day` stands for the time of making.
 */
export function typeset(
  paper: object,
  {
    compilers,
    fonts,
    day,
    template = 'report',
  }: {
    readonly compilers: typeof NodeCompiler;
    readonly fonts: readonly string[];
    readonly day: string;
    readonly template?: Template;
  },
): Typeset {
  const compiler = compilers.create({
    fontArgs: [{ fontPaths: [...fonts] }],
    workspace: tmpdir(),
    inputs: { paper: JSON.stringify(paper) },
  });
  const document = compiled(compiler, template);
  const creationTimestamp = Date.parse(`${day}T00:00:00Z`) / 1000;
  return {
    pages: document.numOfPages,
    pdf: () => compiler.pdf(document, { pdfStandard: 'a-2u', creationTimestamp }),
    svg: () => compiler.plainSvg(document),
  };
}

function compiled(compiler: NodeCompiler, template: Template): NodeTypstDocument {
  const file = createRequire(import.meta.url).resolve(`#templates/${template}.typ`);
  const outcome = compiler.compile({ mainFileContent: readFileSync(file, 'utf8') });
  const { result } = outcome;
  if (result !== null) return result;
  const error = outcome.takeError();
  const details = error === null ? [] : compiler.fetchDiagnostics(error);
  throw new Error(`bug: the template ${template} does not compile: ${JSON.stringify(details)}`);
}
