import type { RowReference } from '../../src/vocabulary/row-reference.ts';
import type { Texts } from '../../src/vocabulary/text.ts';
import { useWords, type Words } from './words/language.tsx';
import { count } from './words/numbers.ts';

const texts = {
  record: { en: 'record {record}', zh: '第 {record} 条记录' },
  line: { en: 'record {record} (line {line})', zh: '第 {record} 条记录（第 {line} 行）' },
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
          <span className="mono">{file}</span>{' '}
          {references.map((reference) => placeInWords(reference, words)).join(' · ')}{' '}
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

function placeInWords(reference: RowReference, { say }: Words): string {
  if (reference.kind === 'key') return reference.masked;
  if (reference.kind === 'unaddressable') return say(texts.unaddressable);
  const record = count(reference.record);
  if (reference.line === undefined) return say(texts.record, { record });
  return say(texts.line, { record, line: count(reference.line) });
}
