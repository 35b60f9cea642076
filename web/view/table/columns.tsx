import { useState } from 'react';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { FilterField } from '../filter-field.tsx';
import { Section } from '../section.tsx';
import { SortHead, sorted, useSorting } from '../sorting.tsx';
import { TableBox, VirtualRows } from '../virtual-rows.tsx';
import { useWords, type Words } from '../words/language.tsx';
import { meaningOf } from '../words/meaning.ts';
import { ColumnChooser } from './column-chooser.tsx';
import {
  type ColumnOrder,
  columnOrder,
  type Field,
  fields,
  fieldTexts,
  type TableColumnLine,
} from './column-fields.ts';
import { ColumnRow } from './column-row.tsx';

const texts = {
  title: { en: 'Columns', zh: '字段' },
  note: {
    en: 'order, missing and distinct values, shape, meaning, personal flags, proposed grade',
    zh: '次序、缺失与不同值、分布、含义、个人信息标识与建议级别',
  },
  name: { en: 'Column', zh: '字段' },
  filter: { en: 'Filter columns', zh: '筛选字段' },
  shown: { en: '{shown} of {total}', zh: '显示 {shown} / {total}' },
  position: { en: 'by position', zh: '按次序' },
  none: { en: 'No column matches the filter.', zh: '没有符合筛选条件的字段。' },
  empty: { en: 'This table has no columns.', zh: '该表没有字段。' },
} satisfies Record<string, Texts>;

interface ColumnsProps {
  readonly asset: string;
  readonly lines: readonly TableColumnLine[];
  /** A choice of tables, where the asset has several. */
  readonly tables?: React.ReactNode;
}

/** Columns of one or several tables: filtered, sorted, with the fields one wants to see. */
export function Columns({ asset, lines, tables }: ColumnsProps) {
  const words = useWords();
  const { say } = words;
  const [filter, setFilter] = useState('');
  const [hidden, setHidden] = useState<ReadonlySet<Field>>(new Set());
  const { sorting, sortBy } = useSorting<ColumnOrder>({ by: 'position', descending: false });
  const several = new Set(lines.map((line) => line.table)).size > 1;
  const matching = lines.filter((line) => matches(line, filter, words));
  const rows = sorting.by === 'position' ? matching : sorted(matching, sorting, columnOrder);
  const shown = fields.filter((field) => !hidden.has(field));
  const title = say(texts.title);
  return (
    <Section id="columns" title={title} note={say(texts.note)}>
      <FilterField
        label={say(texts.filter)}
        value={filter}
        onChange={setFilter}
        result={say(texts.shown, { shown: rows.length, total: lines.length })}
      >
        {tables}
        <button
          type="button"
          className="btn small"
          disabled={sorting.by === 'position'}
          onClick={() => sortBy('position')}
        >
          {say(texts.position)}
        </button>
        <ColumnChooser hidden={hidden} onChange={setHidden} />
      </FilterField>
      <TableBox label={title} rows={rows.length}>
        {(box) => (
          <table className="ct">
            <thead>
              <tr>
                <SortHead name={say(texts.name)} by="name" sorting={sorting} sortBy={sortBy} />
                {shown.map((field) => (
                  <FieldHead key={field} field={field} sorting={sorting} sortBy={sortBy} />
                ))}
              </tr>
            </thead>
            <VirtualRows rows={rows} box={box} height={40} columns={1 + shown.length}>
              {(line, place) => (
                <ColumnRow
                  key={`${line.table} ${line.column.ordinal}`}
                  asset={asset}
                  line={line}
                  fields={shown}
                  withTable={several}
                  place={place}
                />
              )}
            </VirtualRows>
          </table>
        )}
      </TableBox>
      {rows.length > 0 ? null : (
        <p className="none">{say(lines.length === 0 ? texts.empty : texts.none)}</p>
      )}
    </Section>
  );
}

function FieldHead({
  field,
  sorting,
  sortBy,
}: { readonly field: Field } & ReturnType<typeof useSorting<ColumnOrder>>) {
  const { say } = useWords();
  const name = say(fieldTexts[field]);
  if (field === 'distribution' || field === 'typical') return <th scope="col">{name}</th>;
  return (
    <SortHead
      name={name}
      by={field}
      sorting={sorting}
      sortBy={sortBy}
      numeric={field === 'distinct'}
    />
  );
}

function matches({ column, tableName }: TableColumnLine, filter: string, words: Words): boolean {
  const wanted = filter.trim().toLowerCase();
  const meaning = column.semantic === undefined ? '' : meaningOf(column.semantic.type, words);
  const texts = [column.name, tableName, column.type, meaning, column.description];
  return texts.some((text) => text?.toLowerCase().includes(wanted));
}
