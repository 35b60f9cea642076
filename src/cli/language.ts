import type { Language } from '../vocabulary/text.ts';

/**
 * The language to speak before the arguments are parsed, so that help and usage errors are in
 * it too: `--lang`, else the locale of the environment, else English.
 */
export function chooseLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = args.flatMap((arg, index) => {
    if (arg === '--lang') return [args[index + 1]];
    return arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [];
  });
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const wish = asked.at(-1) ?? locale;
  return wish.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
