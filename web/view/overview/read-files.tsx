import type { AssetHeadline, TableHeadline } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useLinks } from '../links.tsx';
import { Section } from '../section.tsx';
import { TableBox, VirtualRows } from '../virtual-rows.tsx';
import { useWords } from '../words/language.tsx';
import { Name } from '../words/names.tsx';
import { bytes, count } from '../words/numbers.ts';
import { formatNames } from '../words/terms.ts';

const texts = {
  title: { en: 'Files that were read', zh: '已读取的文件' },
  note: { en: 'and the table that each became', zh: '及其对应的数据表' },
  file: { en: 'File', zh: '文件' },
  more: { en: 'and {count} more', zh: '另有 {count} 个' },
  sheet: { en: 'sheet {sheet}', zh: '工作表 {sheet}' },
  table: { en: 'Table', zh: '数据表' },
  format: { en: 'Format', zh: '格式' },
  encoding: { en: 'Encoding', zh: '编码' },
  rows: { en: 'Rows', zh: '行数' },
  columns: { en: 'Columns', zh: '字段数' },
  size: { en: 'Size', zh: '大小' },
} satisfies Record<string, Texts>;

interface Line {
  readonly asset: string;
  readonly table: TableHeadline;
}

/** Every table with the file it came from. */
export function ReadFiles({ assets }: { readonly assets: readonly AssetHeadline[] }) {
  const { say } = useWords();
  const lines = assets.flatMap(({ id, tables }) => tables.map((table) => ({ asset: id, table })));
  const title = say(texts.title);
  if (lines.length === 0) return null;
  return (
    <Section title={title} note={say(texts.note)}>
      <TableBox label={title} rows={lines.length}>
        {(box) => (
          <table className="tabular files-read">
            <thead>
              <tr>
                {(['file', 'table', 'format', 'encoding'] as const).map((name) => (
                  <th key={name} scope="col">
                    {say(texts[name])}
                  </th>
                ))}
                {(['rows', 'columns', 'size'] as const).map((name) => (
                  <th key={name} scope="col" className="n">
                    {say(texts[name])}
                  </th>
                ))}
              </tr>
            </thead>
            <VirtualRows rows={lines} box={box} height={31} columns={7}>
              {(line, place) => (
                <tr key={`${line.asset} ${line.table.id}`} {...place}>
                  <Cells {...line} />
                </tr>
              )}
            </VirtualRows>
          </table>
        )}
      </TableBox>
    </Section>
  );
}

function Cells({ asset, table }: Line) {
  const { say } = useWords();
  const links = useLinks();
  const { file, files } = table;
  return (
    <>
      <th scope="row" className="mono any">
        {file?.path}
        {file?.sheet === undefined ? '' : ` · ${say(texts.sheet, { sheet: file.sheet })}`}
        {files > 1 ? <span className="s sub">{say(texts.more, { count: files - 1 })}</span> : null}
      </th>
      <td className="any">
        <a href={links.table(asset, table.id)} data-row>
          <Name of={table.name} />
        </a>
      </td>
      <td>{file === undefined ? '–' : formatNames[file.format]}</td>
      <td className="nb">{file?.encoding?.toUpperCase() ?? '–'}</td>
      <td className="n">{count(table.rows)}</td>
      <td className="n">{count(table.columns)}</td>
      <td className="n">{bytes(table.bytes)}</td>
    </>
  );
}
