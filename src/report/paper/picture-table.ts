import { none } from './figures.ts';
import type { Picture, Table } from './paper.ts';

/** What a picture shows, as a table: for readers and formats that cannot draw. */
export function pictureTable(picture: Picture): Table {
  if (picture.kind === 'density') {
    return {
      kind: 'table',
      columns: picture.marks.map(() => ({ title: '' })),
      rows: [picture.marks.map(({ text }) => text)],
    };
  }
  const [first = '', ...others] = picture.columns;
  return {
    kind: 'table',
    columns: [
      { title: first, share: 2 },
      ...others.map((title) => ({ title, is: 'number', share: 1 }) as const),
    ],
    rows: picture.rows.map((row) => {
      const texts = 'texts' in row ? row.texts : [row.text];
      return [row.label, ...others.map((_, index) => texts[index] ?? none)];
    }),
  };
}
