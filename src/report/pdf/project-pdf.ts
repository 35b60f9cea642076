import type { Language } from '../../vocabulary/text.ts';
import { legibleTexts } from '../paper/legible.ts';
import { qrCode } from '../paper/qr-code.ts';
import { loadPrinter } from './report-pdf.ts';
import { typeset } from './typeset.ts';

/** A part of a report: texts, then what is known by name, then a table. */
export interface ProjectSection {
  readonly title: string;
  readonly texts?: readonly string[];
  readonly facts?: readonly (readonly [label: string, value: string])[];
  readonly table?: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
}

/** The issued report of an assessment project, all text final and in one language. */
export interface ProjectPaper {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  /** At the foot of every page: what the report is not. */
  readonly nature: string;
  readonly sections: readonly ProjectSection[];
  /** The hash of the sealed record, and where anyone may check it. */
  readonly check: {
    readonly sha256: string;
    readonly address: string;
    readonly text: string;
    readonly command: string;
  };
}

/**
 * The report as PDF/A-2u, with a QR code of the address that checks it. It is a picture of the sealed record and
 * proves nothing by itself. The same report gives the same bytes; `day` stands for the time of making. Raises
 * `report.pdf-not-installed`.
 */
export async function projectPdf(paper: ProjectPaper, day: string): Promise<Uint8Array> {
  const { fonts, compilers, hasGlyph } = await loadPrinter();
  const { shown } = legibleTexts(paper, hasGlyph);
  const code = qrCode(paper.check.address);
  return typeset({ ...shown, code }, { compilers, fonts, day, template: 'project' }).pdf();
}
