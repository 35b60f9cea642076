import { none } from './figures.ts';
import type { Picture, Table } from './paper.ts';

/** What a picture shows, as a table: for readers and formats that cannot draw. */
export function pictureTable(picture: Picture): Table {
  if (picture.kind === 'density') {
    const [first, last] = picture.ends;
    const shown = [first, ...picture.marks.map(({ text }) => text), last];
    return { kind: 'table', columns: shown.map(() => ({ title: '', share: 1 })), rows: [shown] };
  }
  const [first = '', ...others] = picture.columns;
  return {
    kind: 'table',
    columns: [
      { title: first, share: 2 },
      ...others.map((title) => ({ title, is: 'number', share: 1 }) as const),
    ],
    rows: picture.rows.map(({ label, texts }) => [
      label,
      ...others.map((_, index) => texts[index] ?? none),
    ]),
  };
}
