import type { TableReport } from '../../../src/vocabulary/reports/table-report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { Section } from '../section.tsx';
import { TableBox, VirtualRows } from '../virtual-rows.tsx';
import { useWords } from '../words/language.tsx';
import { bytes } from '../words/numbers.ts';
import { formatNames } from '../words/terms.ts';

const texts = {
  title: { en: 'Files', zh: '文件' },
  note: { en: 'as they were read', zh: '读取方式' },
  file: { en: 'File', zh: '文件' },
  format: { en: 'Format', zh: '格式' },
  encoding: { en: 'Encoding', zh: '编码' },
  delimiter: { en: 'Delimiter', zh: '分隔符' },
  size: { en: 'Size', zh: '大小' },
  sheet: { en: 'sheet {sheet}', zh: '工作表 {sheet}' },
  tab: { en: 'tab', zh: '制表符' },
  notes: { en: 'What was done to them', zh: '读取时的处理' },
} satisfies Record<string, Texts>;

/** The files of a table with format, encoding and delimiter, and what was done to them. */
export function TableFiles({ table }: { readonly table: TableReport }) {
  const { say, phrase } = useWords();
  const title = say(texts.title);
  return (
    <Section id="files" title={title} note={say(texts.note)}>
      <TableBox label={title} rows={table.files.length}>
        {(box) => (
          <table className="tabular">
            <thead>
              <tr>
                <th scope="col">{say(texts.file)}</th>
                <th scope="col">{say(texts.format)}</th>
                <th scope="col">{say(texts.encoding)}</th>
                <th scope="col">{say(texts.delimiter)}</th>
                <th scope="col" className="n">
                  {say(texts.size)}
                </th>
              </tr>
            </thead>
            <VirtualRows rows={table.files} box={box} height={31} columns={5}>
              {(file, place) => (
                <tr key={`${file.path} ${file.sheet}`} {...place}>
                  <th scope="row" className="mono any">
                    {file.path}
                    {file.sheet === undefined
                      ? ''
                      : ` · ${say(texts.sheet, { sheet: file.sheet })}`}
                  </th>
                  <td>
                    {[formatNames[file.format], file.compression].filter(Boolean).join(' · ')}
                  </td>
                  <td>{file.encoding?.toUpperCase() ?? '–'}</td>
                  <td className="mono">
                    {file.delimiter === '\t' ? say(texts.tab) : file.delimiter}
                  </td>
                  <td className="n">{bytes(file.bytes)}</td>
                </tr>
              )}
            </VirtualRows>
          </table>
        )}
      </TableBox>
      {table.notes.length === 0 ? null : (
        <>
          <h3>{say(texts.notes)}</h3>
          <ul className="notes any">
            {table.notes.map((note) => (
              <li key={JSON.stringify(note)}>{phrase(note)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
