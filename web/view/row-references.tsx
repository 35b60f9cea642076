import type { RowReference } from '../../src/vocabulary/row-reference.ts';
import type { Texts } from '../../src/vocabulary/text.ts';
import { useWords, type Words } from './words/language.tsx';
import { count } from './words/numbers.ts';

const texts = {
  records: { en: 'records {places}', zh: '第 {places} 条记录' },
  lines: { en: 'lines {places}', zh: '第 {places} 行' },
  unaddressable: { en: 'cannot be addressed', zh: '无法定位' },
  more: { en: 'and {count} more', zh: '另有 {count} 处' },
} satisfies Record<string, Texts>;

/** Positions of rows, grouped by the file they are in; never what stands in them. */
export function RowReferences({
  rows,
  total = rows.length,
  limit = 20,
}: {
  readonly rows: readonly RowReference[];
  /** How many there are, where `rows` holds only the first. */
  readonly total?: number;
  readonly limit?: number;
}) {
  const words = useWords();
  const shown = rows.slice(0, limit);
  const left = total - shown.length;
  return (
    <span className="rows any">
      {[...byFile(shown)].map(([file, references]) => (
        <span key={file}>
          <span className="mono">{file}</span> {placesInWords(references, words)}{' '}
        </span>
      ))}
      {shown.length > 0 && left > 0 ? words.say(texts.more, { count: left }) : null}
    </span>
  );
}

function byFile(rows: readonly RowReference[]): ReadonlyMap<string, readonly RowReference[]> {
  const files = new Map<string, readonly RowReference[]>();
  for (const reference of rows) {
    const file = fileOf(reference);
    files.set(file, [...(files.get(file) ?? []), reference]);
  }
  return files;
}

function fileOf(reference: RowReference): string {
  if (reference.kind !== 'record') return '';
  return reference.sheet === undefined ? reference.file : `${reference.file}#${reference.sheet}`;
}

/** Physical lines where every place has one, else positions among the data rows. */
function placesInWords(rows: readonly RowReference[], { say }: Words): string {
  const records = rows.filter((one) => one.kind === 'record');
  const lines = records.flatMap(({ line }) => line ?? []);
  if (records.length === 0)
    return rows.map((one) => otherPlace(one, say(texts.unaddressable))).join(' · ');
  const known = lines.length === records.length;
  const places = known ? lines : records.map(({ record }) => record);
  return say(known ? texts.lines : texts.records, { places: places.map(count).join(' · ') });
}

function otherPlace(one: RowReference, unaddressable: string): string {
  return one.kind === 'key' ? one.masked : unaddressable;
}
