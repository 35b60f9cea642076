import { createRequire } from 'node:module';
import type { Font } from 'fontkit';

/**
 * The fonts that a PDF is set in, all from packages and all embedded. Noto Sans SC has 30,890
 * characters, the first of docs/decisions/0041-fonts-on-paper.md says why it is this one.
 */
const files = [
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  '@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf',
];

/** Paths of the font files; the first has every character that any of them has. */
export function fontFiles(): readonly string[] {
  const { resolve } = createRequire(import.meta.url);
  return files.map((file) => resolve(file));
}

/** Whether the fonts have a glyph for a character. */
export async function glyphsOf(paths: readonly string[]): Promise<(codePoint: number) => boolean> {
  const { openSync } = await import('fontkit');
  const fonts = paths
    .map((path) => openSync(path))
    .filter((font): font is Font => 'hasGlyphForCodePoint' in font);
  const [text] = fonts;
  if (text === undefined) throw new Error('bug: no font to set text in');
  return (codePoint) => text.hasGlyphForCodePoint(codePoint);
}
