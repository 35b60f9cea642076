import type { Texts } from '../../vocabulary/text.ts';
import { type Style, say } from './style.ts';

const lines = {
  created: {
    en: 'Wrote {path}: {todos} questions that only a person can answer are marked TODO.',
    zh: '已写入 {path}：其中 {todos} 个只有人能回答的问题标为 TODO。',
  },
  extended: {
    en: 'Added what was missing to {path}: {todos} questions are marked TODO.',
    zh: '已补充 {path} 中缺失的内容：其中 {todos} 个问题标为 TODO。',
  },
  unchanged: {
    en: 'Left {path} as it is: {todos} questions are marked TODO.',
    zh: '{path} 无需更改：其中 {todos} 个问题标为 TODO。',
  },
} satisfies Record<string, Texts>;

interface Draft {
  readonly path: string;
  readonly state: keyof typeof lines;
  readonly todos: number;
}

/** What became of each contract. */
export function terminalDrafts(drafts: readonly Draft[], style: Style): string {
  const shown = drafts.map(({ path, state, todos }) => say(style, lines[state], { path, todos }));
  return `${shown.join('\n')}\n`;
}
