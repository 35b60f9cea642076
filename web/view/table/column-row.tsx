import { logicalTypeTexts } from '../../../src/vocabulary/column.ts';
import type { ColumnReport } from '../../../src/vocabulary/reports/column-report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useLinks } from '../links.tsx';
import { cssNumbers } from '../marks/beam.tsx';
import { ExactnessMark } from '../marks/exactness.tsx';
import { PersonalFlagTags } from '../personal-flags.tsx';
import { DistributionStrip } from '../pictures/distribution-strip.tsx';
import type { RowPlace } from '../virtual-rows.tsx';
import { useWords } from '../words/language.tsx';
import { meaningOf } from '../words/meaning.ts';
import { Name } from '../words/names.tsx';
import { amount, share } from '../words/numbers.ts';
import { gradeTerms, roleTerms } from '../words/terms.ts';
import { type Field, missingShare, numberOf, type TableColumnLine } from './column-fields.ts';
import { typicalValues } from './typical-values.ts';

const texts = {
  withheld: { en: 'withheld', zh: '不予显示' },
} satisfies Record<string, Texts>;

/** One column as a row of the table of columns. */
export function ColumnRow({
  asset,
  line: { table, tableName, column },
  fields,
  withTable,
  place,
}: {
  readonly asset: string;
  readonly line: TableColumnLine;
  readonly fields: readonly Field[];
  readonly withTable: boolean;
  readonly place: RowPlace;
}) {
  const links = useLinks();
  return (
    <tr {...place}>
      <th scope="row" className="cn mono">
        <a href={links.column(asset, table, column.name)} data-row title={column.name}>
          <Name of={column.name} />
        </a>
        {withTable ? <span className="s sub">{tableName}</span> : null}
      </th>
      {fields.map((field) => {
        const Cell = cells[field];
        return <Cell key={field} column={column} />;
      })}
    </tr>
  );
}

type CellOf = (props: { readonly column: ColumnReport }) => React.ReactNode;

const cells: Record<Field, CellOf> = {
  type: TypeCell,
  meaning: MeaningCell,
  personal: ({ column }) => (
    <td>
      <PersonalFlagTags personal={column.personal} cleared={column.cleared} />
    </td>
  ),
  missing: MissingCell,
  distinct: DistinctCell,
  distribution: ({ column }) => (
    <td className="ds">
      <DistributionStrip of={column.distribution} />
    </td>
  ),
  typical: TypicalCell,
  grade: GradeCell,
};

function TypeCell({ column }: { readonly column: ColumnReport }) {
  const { say } = useWords();
  return (
    <td className="s" title={column.physicalType}>
      {say(logicalTypeTexts[column.type])}
    </td>
  );
}

function MeaningCell({ column }: { readonly column: ColumnReport }) {
  const words = useWords();
  const { say } = words;
  const { semantic, role } = column;
  const meaning = semantic === undefined ? '' : meaningOf(semantic.type, words);
  return <td>{[say(roleTerms[role]), meaning].filter((part) => part !== '').join(' · ')}</td>;
}

function MissingCell({ column }: { readonly column: ColumnReport }) {
  const missing = missingShare(column);
  return (
    <td className="ms">
      <span className="dv">{share(missing)}</span>
      <span className="share" style={cssNumbers({ c: (missing ?? 0) * 100 })}>
        <i />
      </span>
    </td>
  );
}

function DistinctCell({ column }: { readonly column: ColumnReport }) {
  const { say } = useWords();
  const { distinct } = column.measures;
  if (distinct === undefined) {
    return <td className="n">{column.cleared ? '–' : say(texts.withheld)}</td>;
  }
  const value = numberOf(distinct);
  return (
    <td className="n">
      {amount(value)} <ExactnessMark of={distinct.exactness} value={value} />
    </td>
  );
}

function TypicalCell({ column }: { readonly column: ColumnReport }) {
  const words = useWords();
  return <td className="m tv">{typicalValues(column, words)}</td>;
}

function GradeCell({ column }: { readonly column: ColumnReport }) {
  const { say } = useWords();
  return <td className="s nb">{say(gradeTerms[column.confirmedGrade ?? column.gradeProposal])}</td>;
}
