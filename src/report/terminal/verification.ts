import type { Texts } from '../../vocabulary/text.ts';
import type { Difference } from '../differences.ts';
import { coloursOf, plainTable, type Style, say } from './style.ts';

const same: Texts = {
  en: 'The source gives the same report: every figure was measured again and agrees.',
  zh: '数据源得出相同的报告：所有数字均已重新测量并一致。',
};
const different: Texts = {
  en: 'The source does not give this report: {count} differences.',
  zh: '数据源得出的报告与此不同：共 {count} 处差异。',
};
const changed: Texts = {
  en: 'The report was changed after Assay wrote it: its hash does not fit.',
  zh: '报告在生成后被修改：哈希值不符。',
};
const titles = {
  path: { en: 'Where', zh: '位置' },
  was: { en: 'Was', zh: '报告值' },
  now: { en: 'Now', zh: '现值' },
} satisfies Record<string, Texts>;
const absent: Texts = { en: '(not there)', zh: '（无）' };
const present: Texts = { en: '(there)', zh: '（有）' };

/** Whether a source still gives a report, and every place where it does not. */
export function terminalVerification(
  outcome: { readonly intact: boolean; readonly differences: readonly Difference[] },
  style: Style,
): string {
  const { bold } = coloursOf(style);
  const { intact, differences } = outcome;
  const lines = [
    ...(intact ? [] : [bold(say(style, changed))]),
    ...(differences.length > 0
      ? [
          bold(say(style, different, { count: differences.length })),
          '',
          ...table(differences, style),
        ]
      : []),
    ...(intact && differences.length === 0 ? [bold(say(style, same))] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function table(differences: readonly Difference[], style: Style): string[] {
  const columns = [
    { title: say(style, titles.path) },
    { title: say(style, titles.was) },
    { title: say(style, titles.now) },
  ];
  return plainTable(
    columns,
    differences.map((one) =>
      one.kind === 'changed'
        ? [one.path, String(one.was), String(one.now)]
        : [
            one.path,
            ...(one.kind === 'added' ? [absent, present] : [present, absent]).map((t) =>
              say(style, t),
            ),
          ],
    ),
  );
}
