import Table from 'cli-table3';
import pc from 'picocolors';
import type { Language, Params, Texts } from '../../vocabulary/text.ts';
import { render } from '../../words/words.ts';

/** How text for a terminal is to look. */
export interface Style {
  readonly language: Language;
  readonly colours: boolean;
  readonly width: number;
}

export type Colours = ReturnType<typeof pc.createColors>;

/** Paints only where the terminal shows colours. */
export function coloursOf(style: Style): Colours {
  return pc.createColors(style.colours);
}

export function say(style: Style, texts: Texts, params: Params = {}): string {
  return render(texts, style.language, params);
}

/** A heading with its lines below it, or nothing where there are none. */
export function section(style: Style, title: Texts, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', coloursOf(style).bold(say(style, title)), ...lines];
}

export interface TableColumnStyle {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

/** A table without borders; columns are as wide as their text, Chinese counted double. */
export function plainTable(
  columns: readonly TableColumnStyle[],
  rows: readonly (readonly string[])[],
): string[] {
  const table = new Table({
    head: columns.map((column) => column.title),
    colAligns: columns.map((column) => column.align ?? 'left'),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
    chars: borderless,
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => `  ${line.trimEnd()}`);
}

const borderless = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};
