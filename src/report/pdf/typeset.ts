import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import type { NodeCompiler, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Paper } from '../paper/paper.ts';

/** A paper set in type. */
export interface Typeset {
  readonly pages: number;
  /** PDF/A-2u: every glyph is there and can be read back as text, or it throws. */
  readonly pdf: () => Uint8Array;
  /** All pages as one picture, glyphs as outlines. */
  readonly svg: () => string;
}

const template = createRequire(import.meta.url).resolve('#templates/report.typ');

/** The class of compilers: a package of its own for each kind of machine, which may not be there. */
export async function loadCompilers(): Promise<typeof NodeCompiler> {
  return (await import('@myriaddreamin/typst-ts-node-compiler')).NodeCompiler;
}

/**
 * Sets a paper with the given font files and no others: the template names its fonts and has no
 * fallback. Texts reach it as JSON in an input, so that nothing in them is read as markup. The same
 * paper gives the same bytes: `day` stands for the time of making.
 */
export function typeset(
  paper: Paper,
  {
    compilers,
    fonts,
    day,
  }: {
    readonly compilers: typeof NodeCompiler;
    readonly fonts: readonly string[];
    readonly day: string;
  },
): Typeset {
  const compiler = compilers.create({
    fontArgs: [{ fontPaths: [...fonts] }],
    workspace: tmpdir(),
    inputs: { paper: JSON.stringify(paper) },
  });
  const document = compiled(compiler);
  const creationTimestamp = Date.parse(`${day}T00:00:00Z`) / 1000;
  return {
    pages: document.numOfPages,
    pdf: () => compiler.pdf(document, { pdfStandard: 'a-2u', creationTimestamp }),
    svg: () => compiler.plainSvg(document),
  };
}

function compiled(compiler: NodeCompiler): NodeTypstDocument {
  const outcome = compiler.compile({ mainFileContent: readFileSync(template, 'utf8') });
  const { result } = outcome;
  if (result !== null) return result;
  const error = outcome.takeError();
  const details = error === null ? [] : compiler.fetchDiagnostics(error);
  throw new Error(`bug: the template of the paper does not compile: ${JSON.stringify(details)}`);
}
