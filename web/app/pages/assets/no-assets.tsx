import type { Texts } from '../../../../src/vocabulary/text.ts';
import { CommandLine } from '../../../view/command-line.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { LoadExample } from '../assessing/load-example.tsx';

const texts = {
  narrowed: {
    en: 'Nothing fits. Take away a filter or a word.',
    zh: '没有符合条件的资产，请减少筛选条件或关键词。',
  },
  none: {
    en: 'Assessed data assets will stand here. Assess a folder with this command, then add the report.json that it writes:',
    zh: '评估后的数据资产将列在此处。请先用此命令评估一个文件夹，再添加其生成的 report.json：',
  },
} satisfies Record<string, Texts>;

/** In place of rows: why there are none, and what fills the list. */
export function NoAssets({ narrowed }: { readonly narrowed: boolean }) {
  const { say } = useWords();
  if (narrowed) return <p className="none">{say(texts.narrowed)}</p>;
  return (
    <div className="none">
      <LoadExample />
      <p>{say(texts.none)}</p>
      <CommandLine command="npx assay assess FOLDER --certify" />
    </div>
  );
}
