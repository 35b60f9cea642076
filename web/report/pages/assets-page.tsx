import type { ReportHead } from '../../../src/vocabulary/reports/report-page.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { AssetTable } from '../../view/overview/asset-table.tsx';
import { useWords } from '../../view/words/language.tsx';

const texts = {
  sentence: {
    en: '{assets} data assets and {candidates} candidates in {tables} tables.',
    zh: '共 {tables} 张表，构成 {assets} 项数据资产和 {candidates} 项候选。',
  },
} satisfies Record<string, Texts>;

/** The asset table by itself. */
export function AssetsPage({ head }: { readonly head: ReportHead }) {
  const { say } = useWords();
  const candidates = head.assets.filter((asset) => asset.candidate).length;
  const tables = head.assets.reduce((sum, asset) => sum + asset.tables.length, 0);
  return (
    <div className="wrap">
      <h1 className="title" tabIndex={-1}>
        {say(texts.sentence, { assets: head.assets.length - candidates, candidates, tables })}
      </h1>
      <AssetTable assets={head.assets} model={head.model} />
    </div>
  );
}
