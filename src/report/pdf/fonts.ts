import { createRequire } from 'node:module';
import type { Font } from 'fontkit';

/**
 * The fonts that a PDF is set in, all from packages and all embedded; decision 41 says why these.
 * A character may stand anywhere, so all but the fixed one must be able to take over for the rest.
 */
const textFonts = [
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
];
const boldFonts = [
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
];
const fixedFont = '@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf';

/** Paths of all font files. */
export function fontFiles(): readonly string[] {
  return [...textFonts, ...boldFonts, fixedFont].map(pathOf);
}

/** Whether a character has a glyph, in the regular and in the bold weight. */
export async function glyphs(): Promise<(codePoint: number) => boolean> {
  const { openSync } = await import('fontkit');
  const open = (files: readonly string[]) =>
    files.map((file) => openSync(pathOf(file))).filter((font): font is Font => !('fonts' in font));
  const weights = [open(textFonts), open(boldFonts)];
  return (codePoint) =>
    weights.every((fonts) => fonts.some((font) => font.hasGlyphForCodePoint(codePoint)));
}

function pathOf(file: string): string {
  return createRequire(import.meta.url).resolve(file);
}
