import { Link } from '@tanstack/react-router';
import type { AssetRecord } from '../../../../src/vocabulary/registry/assets/asset.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { TableHead } from '../../../view/headed-table.tsx';
import { Beam } from '../../../view/marks/beam.tsx';
import { Punch } from '../../../view/marks/punch.tsx';
import { Tag } from '../../../view/marks/tag.tsx';
import { type RowPlace, TableBox, VirtualRows } from '../../../view/virtual-rows.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import { score } from '../../../view/words/numbers.ts';
import { gradeTerms } from '../../../view/words/terms.ts';

const texts = {
  assets: { en: 'Data assets', zh: '数据资产' },
  asset: { en: 'Data asset', zh: '数据资产' },
  overall: { en: 'Overall', zh: '综合' },
  dataGrade: { en: 'Data grade', zh: '数据级别' },
  responsible: { en: 'Responsible', zh: '责任方' },
  assessed: { en: 'Assessed', zh: '评估日期' },
  notDeclared: { en: 'not declared', zh: '未声明' },
  never: { en: 'not yet', zh: '尚未评估' },
} satisfies Record<string, Texts>;

/** The assets of a list; of many only those in view are drawn. */
export function AssetRows({ rows }: { readonly rows: readonly AssetRecord[] }) {
  const { say } = useWords();
  if (rows.length === 0) return null;
  return (
    <TableBox label={say(texts.assets)} rows={rows.length}>
      {(box) => (
        <table className="at catalogue-table">
          <TableHead
            heads={[
              '',
              say(texts.asset),
              { name: say(texts.overall), numeric: true },
              '',
              say(texts.dataGrade),
              say(texts.responsible),
              say(texts.assessed),
            ]}
          />
          <VirtualRows rows={rows} box={box} height={58} columns={7}>
            {(asset, place) => <AssetRow key={asset.id} asset={asset} place={place} />}
          </VirtualRows>
        </table>
      )}
    </TableBox>
  );
}

function AssetRow({ asset, place }: { readonly asset: AssetRecord; readonly place: RowPlace }) {
  const { say } = useWords();
  const { name, description, tags, responsible, assessedOn } = asset;
  return (
    <tr {...place}>
      <td className="g">
        <Punch grade={asset.grade} size={28} />
      </td>
      <th scope="row" className="nm">
        <Link to="/assets/$asset" params={{ asset: asset.id }} data-row>
          <Name of={name} />
        </Link>{' '}
        {tags.slice(0, 3).map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
        <span className="s any one-line">{description}</span>
      </th>
      <td className="n sc" data-label={say(texts.overall)}>
        {score(asset.score)}
      </td>
      <td className="d">
        <Beam name={say(texts.overall)} value={asset.score} />
      </td>
      <td data-label={say(texts.dataGrade)}>
        {asset.dataGrade === null ? '–' : say(gradeTerms[asset.dataGrade])}
      </td>
      <td className="any" data-label={say(texts.responsible)}>
        {responsible === null ? (
          <span className="s">{say(texts.notDeclared)}</span>
        ) : (
          <Name of={responsible} />
        )}
      </td>
      <td className="nb" data-label={say(texts.assessed)}>
        {assessedOn ?? <span className="s">{say(texts.never)}</span>}
      </td>
    </tr>
  );
}
