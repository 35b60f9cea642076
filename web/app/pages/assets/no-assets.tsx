import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';

const texts = {
  narrowed: {
    en: 'Nothing fits. Take away a filter or a word.',
    zh: '没有符合条件的资产，请减少筛选条件或关键词。',
  },
  none: {
    en: 'Assessed data assets will stand here. Assess a folder, then bring its report.json:',
    zh: '评估后的数据资产将列在此处。请先评估一个文件夹，再提交其 report.json：',
  },
} satisfies Record<string, Texts>;

/** In place of rows: why there are none, and what fills the list. */
export function NoAssets({ narrowed }: { readonly narrowed: boolean }) {
  const { say } = useWords();
  if (narrowed) return <p className="none">{say(texts.narrowed)}</p>;
  return (
    <div className="none">
      <p>{say(texts.none)}</p>
      <pre>npx assay assess FOLDER</pre>
    </div>
  );
}
