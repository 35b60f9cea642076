import type { TableReport } from '../../../src/vocabulary/reports/table-report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { Verdict } from '../asset/identity.tsx';
import { useWords } from '../words/language.tsx';
import { Name } from '../words/names.tsx';
import { bytes, count } from '../words/numbers.ts';

const texts = {
  sentence: {
    en: '{rows} rows and {columns} columns were read.',
    zh: '已读取 {rows} 行、{columns} 个字段。',
  },
  drawn: {
    en: '{rows} rows and {columns} columns were read; {drawn} rows, drawn at random, were measured.',
    zh: '已读取 {rows} 行、{columns} 个字段；随机抽取其中 {drawn} 行进行测量。',
  },
  rejected: {
    en: '{rows} lines could not be split, and {cells} cells do not fit the type of their column: their rows stay.',
    zh: '有 {rows} 行无法拆分；有 {cells} 个单元格与字段类型不符，其所在行予以保留。',
  },
  clean: { en: 'Nothing was rejected.', zh: '没有被拒的行或单元格。' },
  empty: {
    en: 'The table has a head but no rows, so nothing in it could be measured.',
    zh: '该表有表头但没有数据行，无法测量。',
  },
  rows: { en: 'Rows', zh: '行数' },
  measured: { en: '{rows}, {drawn} of them measured', zh: '{rows}，其中测量 {drawn} 行' },
  columns: { en: 'Columns', zh: '字段数' },
  files: { en: 'Files', zh: '文件' },
  certified: { en: 'Certified fingerprint', zh: '认证指纹' },
  quick: { en: 'Quick fingerprint (not proof)', zh: '快速指纹（不作证明）' },
  schema: { en: 'Schema fingerprint', zh: '结构指纹' },
  notCertified: { en: 'none; run with --certify', zh: '无；请加 --certify 运行' },
} satisfies Record<string, Texts>;

/** Name, conclusion, grade, size and fingerprints of a table. */
export function TableTitle({ table }: { readonly table: TableReport }) {
  const { say } = useWords();
  return (
    <>
      <header className="ah">
        <div>
          <h1 tabIndex={-1}>
            <Name of={table.name} />
          </h1>
          <p className="lead">
            {say(table.drawnRows === undefined ? texts.sentence : texts.drawn, {
              rows: table.rows,
              columns: table.columns.length,
              drawn: table.drawnRows ?? table.rows,
            })}{' '}
            <Rejections table={table} />
          </p>
        </div>
        {table.assessment === undefined ? null : <Verdict overall={table.assessment.overall} />}
      </header>
      <Facts table={table} />
    </>
  );
}

function Rejections({ table }: { readonly table: TableReport }) {
  const { say } = useWords();
  const rows = table.rejectedRows.count;
  const cells = table.rejectedCells.count;
  if (table.rows === 0) return say(texts.empty);
  return rows + cells === 0 ? say(texts.clean) : say(texts.rejected, { rows, cells });
}

function Facts({ table }: { readonly table: TableReport }) {
  const { say } = useWords();
  const { certified, quick, schema } = table.fingerprint;
  const rows =
    table.drawnRows === undefined
      ? count(table.rows)
      : say(texts.measured, { rows: table.rows, drawn: table.drawnRows });
  const size = table.files.reduce((sum, file) => sum + file.bytes, 0);
  const facts: readonly (readonly [Texts, string, boolean])[] = [
    [texts.rows, rows, false],
    [texts.columns, count(table.columns.length), false],
    [texts.files, `${count(table.files.length)} · ${bytes(size)}`, false],
    [texts.certified, certified ?? say(texts.notCertified), certified !== undefined],
    [texts.quick, quick, true],
    [texts.schema, schema, true],
  ];
  return (
    <dl className="facts-row">
      {facts.map(([term, text, mono]) => (
        <div key={term.en}>
          <dt>{say(term)}</dt>
          <dd {...(mono ? { className: 'mono' } : {})}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
