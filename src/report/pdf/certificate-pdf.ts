import type { Language } from '../../vocabulary/text.ts';
import { legibleTexts } from '../paper/legible.ts';
import type { QrCode } from '../paper/paper.ts';
import { qrCode } from '../paper/qr-code.ts';
import { loadPrinter } from './report-pdf.ts';
import { typeset } from './typeset.ts';

type Fact = readonly [label: string, value: string];

/** A certificate on one page, all text final and in one language. */
export interface CertificatePaper {
  readonly language: Language;
  readonly title: string;
  /** What a reader has to know before all else: that it was revoked. */
  readonly alert?: string;
  /** The number that the agency issued or, where it issued none, our own identifier. */
  readonly number: { readonly label: string; readonly value: string; readonly note: string };
  /** Curves of the seal as SVG path data in a square of `size`. */
  readonly seal: { readonly size: number; readonly paths: readonly string[] };
  readonly sections: readonly {
    readonly title: string;
    readonly facts: readonly Fact[];
    /** Set in a fixed font: hashes and identifiers. */
    readonly fixed?: boolean;
    readonly table?: {
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };
    readonly note?: string;
  }[];
  /** Where anyone may check it, and what to do with that. */
  readonly check: { readonly address: string; readonly text: string; readonly command: string };
  readonly notes: readonly string[];
}

/**
 * A certificate as PDF/A-2u on one page, with a QR code of the address that checks it. It is a picture of the signed
 * credential and proves nothing by itself. The same certificate gives the same bytes; `day` stands for the time of
 * making. Raises `report.pdf-not-installed`.
 */
export async function certificatePdf(paper: CertificatePaper, day: string): Promise<Uint8Array> {
  const { fonts, compilers, hasGlyph } = await loadPrinter();
  const { shown } = legibleTexts(paper, hasGlyph);
  const code: QrCode = qrCode(paper.check.address);
  const template = 'certificate';
  return typeset({ ...shown, code }, { compilers, fonts, day, template }).pdf();
}
