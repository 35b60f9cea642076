import type { Language } from '../../vocabulary/text.ts';

/**
 * A report on paper, before anyone decides on PDF or DOCX: sections of blocks, all text final and
 * in one language. Texts of users stand in it as they are: whoever prints it must not read them as
 * markup.
 */
export interface Paper {
  readonly language: Language;
  readonly cover: Cover;
  /** What every page says at its head and foot; `{page}` and `{pages}` are for the printer. */
  readonly running: { readonly left: string; readonly right: string; readonly page: string };
  readonly contents: string;
  readonly sections: readonly Section[];
}

export interface Cover {
  readonly kind: string;
  readonly title: string;
  readonly subtitle: string;
  /** What this is and what it is not. */
  readonly nature: string;
  readonly grade: string;
  readonly gradeLabel: string;
  readonly facts: readonly Fact[];
  readonly seal: { readonly code: QrCode; readonly caption: string; readonly command: string };
}

type Fact = readonly [label: string, value: string];

/** Modules row by row: `1` is dark. */
export interface QrCode {
  readonly content: string;
  readonly rows: readonly string[];
}

export interface Section {
  readonly title: string;
  readonly newPage?: boolean;
  /** What a printer has to say of itself, such as a missing glyph, is added to this section. */
  readonly printer?: boolean;
  readonly blocks: readonly Block[];
  readonly sections?: readonly Section[];
}

export type Block =
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly tone?: 'lead' | 'note' | 'warning';
    }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly small?: boolean }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | Table
  | { readonly kind: 'picture'; readonly caption: string; readonly picture: Picture }
  | { readonly kind: 'code'; readonly title: string; readonly text: string };

export interface Table {
  readonly kind: 'table';
  readonly caption?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly title: string;
  /** `number` is set to the right, `code` in a fixed pitch. */
  readonly is?: 'text' | 'number' | 'code';
  /** Share of the width against its neighbours; a column without is as wide as its text. */
  readonly share?: number;
}

/**
 * Drawn in a PDF; where nothing can be drawn, `pictureTable` says the same as a table. The first
 * column is that of the labels, the others are those of the rows' texts.
 */
export type Picture =
  | {
      readonly kind: 'beams';
      readonly columns: readonly string[];
      readonly rows: readonly Beam[];
    }
  | {
      readonly kind: 'ranges';
      readonly columns: readonly string[];
      readonly rows: readonly Range[];
    }
  | {
      readonly kind: 'bars';
      readonly columns: readonly string[];
      readonly rows: readonly Bar[];
      /** Marked on the axis: what all bars are swings about. */
      readonly base?: number;
    }
  | {
      readonly kind: 'density';
      readonly from: number;
      readonly to: number;
      /** What the axis begins and ends with. */
      readonly ends: readonly [string, string];
      readonly counts: readonly number[];
      readonly marks: readonly { readonly at: number; readonly text: string }[];
    };

/** A score between 0 and 100 with its interval; null where nothing is known. */
export interface Beam {
  readonly label: string;
  readonly score: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly texts: readonly string[];
}

/** From low to high on one axis with the others, with a middle where there is one. */
export interface Range {
  readonly label: string;
  readonly low: number;
  readonly middle?: number;
  readonly high: number;
  readonly texts: readonly string[];
  readonly strong?: boolean;
}

/** From one end to the other on one axis with the others: steps of a sum, or swings about a base. */
export interface Bar {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly texts: readonly string[];
  readonly strong?: boolean;
}
