import { dataGrades } from '../../../src/vocabulary/codes/data-grades.ts';
import type { DataGrade } from '../../../src/vocabulary/personal.ts';
import type { HiddenPersonalRecord } from '../../../src/vocabulary/reports/column-report.ts';
import type { AssetChunk, ClassifiedColumn } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { TableHead } from '../headed-table.tsx';
import { useLinks } from '../links.tsx';
import { PersonalFlagTags } from '../personal-flags.tsx';
import { Section } from '../section.tsx';
import { TableBox, VirtualRows } from '../virtual-rows.tsx';
import { useWords } from '../words/language.tsx';
import { meaningOf } from '../words/meaning.ts';
import { Name } from '../words/names.tsx';
import { count } from '../words/numbers.ts';
import { gradeTerms } from '../words/terms.ts';

const texts = {
  title: { en: 'Personal data and grading proposal', zh: '个人信息与分级建议' },
  note: {
    en: 'the machine proposes, a person confirms; the asset takes the highest grade of its columns',
    zh: '机器提出建议，由人确认；资产级别就高从严，取各字段最高级别',
  },
  sentence: {
    en: '{personal} of {total} columns count as personal information; {direct} hold direct identifiers, {sensitive} are sensitive, {uncleared} could not be cleared and count as personal.',
    zh: '{total} 个字段中有 {personal} 个按个人信息处理：{direct} 个含直接标识符，{sensitive} 个为敏感个人信息，{uncleared} 个尚未排除、按个人信息处理。',
  },
  none: {
    en: 'None of {total} columns counts as personal information.',
    zh: '{total} 个字段均不属于个人信息。',
  },
  column: { en: 'Column', zh: '字段' },
  flags: { en: 'Flags', zh: '标识' },
  meaning: { en: 'Meaning', zh: '含义' },
  proposal: { en: 'Proposed grade', zh: '建议级别' },
  reason: { en: 'Why this grade', zh: '定级理由' },
  inside: { en: 'inside the cells: {type}', zh: '单元格内容中夹带：{type}' },
  found: { en: 'in {found} of {tested} values', zh: '{tested} 个取值中有 {found} 个' },
  confirmed: { en: 'Confirmed', zh: '确认情况' },
  byPerson: { en: '{verdict} by {by}', zh: '{by}{verdict}' },
  confirmedVerdict: { en: 'confirmed', zh: '已确认' },
  rejectedVerdict: { en: 'rejected', zh: '已否定' },
  open: { en: 'not yet', zh: '尚未确认' },
  grades: { en: 'Columns by proposed grade:', zh: '各建议级别的字段数：' },
} satisfies Record<string, Texts>;

interface Line extends ClassifiedColumn {
  readonly table: string;
  readonly tableName: string;
}

/** Which columns hold personal information, which grade each is proposed, and why. */
export function PersonalData({ asset }: { readonly asset: AssetChunk }) {
  const { say } = useWords();
  const lines = asset.tables.flatMap((table) =>
    table.classified.map<Line>((column) => ({
      ...column,
      table: table.id,
      tableName: table.name,
    })),
  );
  const total = asset.tables.reduce((sum, table) => sum + table.columnCount, 0);
  const title = say(texts.title);
  return (
    <Section id="personal" title={title} note={say(texts.note)}>
      <p className="lead">
        {say(lines.length === 0 ? texts.none : texts.sentence, counts(lines, total))}
      </p>
      <GradeCounts asset={asset} />
      {lines.length === 0 ? null : (
        <TableBox label={title} rows={lines.length}>
          {(box) => (
            <table className="tabular">
              <TableHead
                heads={[
                  say(texts.column),
                  say(texts.flags),
                  say(texts.meaning),
                  say(texts.proposal),
                  say(texts.reason),
                  say(texts.confirmed),
                ]}
              />
              <VirtualRows rows={lines} box={box} height={32} columns={6}>
                {(line, place) => (
                  <tr key={`${line.table} ${line.name}`} {...place}>
                    <ClassifiedCells line={line} asset={asset.id} />
                  </tr>
                )}
              </VirtualRows>
            </table>
          )}
        </TableBox>
      )}
    </Section>
  );
}

function ClassifiedCells({ line, asset }: { readonly line: Line; readonly asset: string }) {
  const words = useWords();
  const { say } = words;
  const links = useLinks();
  const { meaning, personal, hiddenPersonal, gradeProposal, gradeReason, confirmedGrade } = line;
  return (
    <>
      <th scope="row" className="mono any">
        <a href={links.column(asset, line.table, line.name)} data-row>
          <Name of={`${line.tableName}.${line.name}`} />
        </a>
      </th>
      <td>
        <PersonalFlagTags personal={personal} cleared={line.cleared} />
      </td>
      <td className="any">
        {meaning === undefined ? '' : meaningOf(meaning, words)}
        <HiddenInside of={hiddenPersonal} />
      </td>
      <td className="nb">{say(gradeTerms[gradeProposal])}</td>
      <td className="s any">{gradeReason === undefined ? '' : words.phrase(gradeReason)}</td>
      <td className="s">
        {confirmedGrade === undefined ? null : `${say(gradeTerms[confirmedGrade])} `}
        {personal.confirmed === undefined
          ? confirmedGrade === undefined && say(texts.open)
          : say(texts.byPerson, {
              by: personal.confirmed.by,
              verdict: say(texts[`${personal.confirmed.verdict}Verdict`]),
            })}
      </td>
    </>
  );
}

/** Personal values that free text or documents carry along: what, where and in how many values. */
function HiddenInside({ of = [] }: { readonly of: readonly HiddenPersonalRecord[] | undefined }) {
  const { say, phrase } = useWords();
  return of.map(({ meaning, path, found, tested }) => (
    <span key={`${meaning.code} ${path ?? ''}`} className="s sub">
      {say(texts.inside, { type: phrase(meaning) })}{' '}
      {path === undefined ? null : <span className="mono">{path} </span>}
      {say(texts.found, { found, tested })}
    </span>
  ));
}

function GradeCounts({ asset }: { readonly asset: AssetChunk }) {
  const { say } = useWords();
  const total = (grade: DataGrade) =>
    asset.tables.reduce((sum, { grades }) => sum + (grades[grade] ?? 0), 0);
  const present = dataGrades.filter((grade) => total(grade) > 0);
  return (
    <p className="legend">
      {say(texts.grades)}
      {present.map((grade) => (
        <span key={grade}>
          {say(gradeTerms[grade])} <b>{count(total(grade))}</b>
        </span>
      ))}
    </p>
  );
}

function counts(lines: readonly Line[], total: number) {
  const how = (test: (line: Line) => boolean) => lines.filter(test).length;
  return {
    total,
    personal: lines.length,
    direct: how(({ personal }) => personal.directIdentifier),
    sensitive: how(({ personal }) => personal.sensitive.length > 0),
    uncleared: how(({ cleared, personal }) => !cleared && !personal.personalInformation),
  };
}
