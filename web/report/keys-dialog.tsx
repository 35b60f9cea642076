import type { Texts } from '../../src/vocabulary/text.ts';
import { Modal } from '../view/dialog.tsx';
import { useWords } from '../view/words/language.tsx';

const title: Texts = { en: 'Keys', zh: '快捷键' };

const keys: readonly (readonly [string, Texts])[] = [
  ['/', { en: 'find an asset, a table or an indicator', zh: '查找资产、数据表或指标' }],
  ['j k', { en: 'next and previous row', zh: '下一行、上一行' }],
  ['Enter', { en: 'open', zh: '打开' }],
  ['Esc', { en: 'close, or one level up', zh: '关闭，或返回上一级' }],
  ['e', { en: 'evidence of the row', zh: '查看该行的证据' }],
  ['f', { en: 'filter the table', zh: '筛选表格' }],
  ['g p', { en: 'go to the portfolio', zh: '前往资产组合' }],
  ['g a', { en: 'go to the assets', zh: '前往数据资产' }],
  ['g u', { en: 'go to the files that were not read', zh: '前往未读取文件' }],
  ['g m', { en: 'go to the assessment model', zh: '前往评估模型' }],
  ['g v', { en: 'go to the valuation of this asset', zh: '前往本资产的估值' }],
  ['?', { en: 'this list', zh: '显示本列表' }],
];

export function KeysDialog({ close }: { readonly close: () => void }) {
  const { say } = useWords();
  return (
    <Modal title={say(title)} close={close}>
      <dl className="kv keys">
        {keys.map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd className="key">{key}</kbd>
            </dt>
            <dd>{say(text)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
