import type { AssetChunk, TableOutline } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useLinks } from '../links.tsx';
import { Beam } from '../marks/beam.tsx';
import { Punches } from '../marks/punch.tsx';
import { Section } from '../section.tsx';
import { TableBox, VirtualRows } from '../virtual-rows.tsx';
import { useWords } from '../words/language.tsx';
import { Name } from '../words/names.tsx';
import { bytes, count, score } from '../words/numbers.ts';
import { formatNames } from '../words/terms.ts';
import { shortHash } from './identity.tsx';

const texts = {
  title: { en: 'Tables', zh: '数据表' },
  note: {
    en: 'files, encodings, rejected lines and fingerprints stand on the page of each table',
    zh: '文件、编码、被拒行与指纹见各表页面',
  },
  table: { en: 'Table and its files', zh: '数据表及其文件' },
  rows: { en: 'Rows', zh: '行数' },
  columns: { en: 'Columns', zh: '字段数' },
  rejectedRows: { en: 'Rejected rows', zh: '被拒行' },
  rejectedCells: { en: 'Rejected cells', zh: '被拒单元格' },
  fingerprint: { en: 'Fingerprint', zh: '指纹' },
  certified: { en: 'certified', zh: '已认证' },
  quick: { en: 'quick, not proof', zh: '快速指纹，不作证明' },
  score: { en: 'Score', zh: '得分' },
  files: { en: '{count} files', zh: '{count} 个文件' },
} satisfies Record<string, Texts>;

/** The tables of an asset, each a door to its own page. */
export function TableList({ asset }: { readonly asset: AssetChunk }) {
  const { say } = useWords();
  const title = say(texts.title);
  const graded = asset.tables.some(({ overall }) => overall !== undefined);
  return (
    <Section id="tables" title={title} note={say(texts.note)}>
      <TableBox label={title} rows={asset.tables.length}>
        {(box) => (
          <table className="tabular">
            <thead>
              <tr>
                {graded ? <td /> : null}
                <th scope="col">{say(texts.table)}</th>
                {(['rows', 'columns', 'rejectedRows', 'rejectedCells'] as const).map((name) => (
                  <th key={name} scope="col" className="n">
                    {say(texts[name])}
                  </th>
                ))}
                {graded ? <th scope="col">{say(texts.score)}</th> : null}
                <th scope="col">{say(texts.fingerprint)}</th>
              </tr>
            </thead>
            <VirtualRows rows={asset.tables} box={box} height={50} columns={graded ? 8 : 6}>
              {(table, place) => (
                <tr key={table.id} {...place}>
                  <TableCells table={table} asset={asset.id} graded={graded} />
                </tr>
              )}
            </VirtualRows>
          </table>
        )}
      </TableBox>
    </Section>
  );
}

function TableCells({
  table,
  asset,
  graded,
}: {
  readonly table: TableOutline;
  readonly asset: string;
  readonly graded: boolean;
}) {
  const { say } = useWords();
  const links = useLinks();
  const { certified, quick } = table.fingerprint;
  const { overall } = table;
  return (
    <>
      {graded ? <td>{overall === undefined ? null : <Punches of={overall} size={24} />}</td> : null}
      <th scope="row" className="any">
        <a href={links.table(asset, table.id)} data-row>
          <Name of={table.name} />
        </a>
        <span className="s sub">
          <Files table={table} />
        </span>
      </th>
      <td className="n">{count(table.rows)}</td>
      <td className="n">{count(table.columnCount)}</td>
      <td className="n">{count(table.rejectedRows)}</td>
      <td className="n">{count(table.rejectedCells)}</td>
      {graded ? (
        <td className="bm">
          <span className="dv">{score(overall?.score ?? null)}</span>
          <Beam name={table.name} value={overall?.score ?? null} interval={overall?.interval} />
        </td>
      ) : null}
      <td className="s nb">
        <span className="mono" title={certified ?? quick}>
          {shortHash(certified ?? quick)}
        </span>
        <span className="sub">{say(certified === undefined ? texts.quick : texts.certified)}</span>
      </td>
    </>
  );
}

function Files({ table }: { readonly table: TableOutline }) {
  const { say } = useWords();
  const [first, ...others] = table.files;
  if (first === undefined) return null;
  const size = bytes(table.files.reduce((sum, file) => sum + file.bytes, 0));
  const facts = [formatNames[first.format], first.encoding?.toUpperCase(), size].filter(
    (one) => one !== undefined,
  );
  const name = others.length === 0 ? first.path : say(texts.files, { count: table.files.length });
  return `${name} · ${facts.join(' · ')}`;
}
