import type { TableMetadata } from '../../../src/vocabulary/metadata/table-metadata.ts';
import type { TableReport } from '../../../src/vocabulary/reports/table-report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { Scroll, Section } from '../section.tsx';
import { useWords } from '../words/language.tsx';
import { formatNames } from '../words/terms.ts';
import { cataloguedLines } from './catalogued-lines.ts';
import { ColumnLineage } from './column-lineage.tsx';

const texts = {
  title: { en: 'What catalogues say', zh: '目录中的记载' },
  note: {
    en: 'declared and kept outside the rows: evidence of its own',
    zh: '记录于数据之外的声明与管理信息，另作证据',
  },
} satisfies Record<string, Texts>;

/** What a database's catalogue, dbt or OpenLineage says of a table: constraints, who can read, what it came of. */
export function Catalogued({ table }: { readonly table: TableReport }) {
  const { say } = useWords();
  const { metadata = [] } = table;
  if (metadata.length === 0) return null;
  return (
    <Section id="catalogued" title={say(texts.title)} note={say(texts.note)}>
      {metadata.map((said) => (
        <OneCatalogue key={`${said.origin.kind} ${said.origin.file}`} said={said} />
      ))}
    </Section>
  );
}

function OneCatalogue({ said }: { readonly said: TableMetadata }) {
  const words = useWords();
  const { system, file } = said.origin;
  const called = Object.entries(formatNames).find(([format]) => format === system)?.[1] ?? system;
  const name = file === undefined ? called : `${called} · ${file}`;
  return (
    <>
      <h3 className="any">{name}</h3>
      <Scroll label={name}>
        <table className="tabular sentences">
          <tbody>
            {cataloguedLines(said, words).map(({ head, lines }) => (
              <tr key={head}>
                <th scope="row" className="s">
                  {head}
                </th>
                <td className="any">
                  {lines.map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {said.lineage === undefined || said.lineage.columns.length === 0 ? null : (
        <ColumnLineage lineage={said.lineage} />
      )}
    </>
  );
}
