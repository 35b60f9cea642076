import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { syntheticReport } from '../../../test/fixtures/synthetic-report.ts';
import { legible } from './legible.ts';
import type { Paper } from './paper.ts';
import { reportPaper } from './report-paper.ts';

const paper = reportPaper(syntheticReport(), 'en');
const titled = (title: string): Paper => ({ ...paper, sections: [{ title, blocks: [] }] });
const latin = (codePoint: number) => codePoint < 0x250;
const titleOf = (of: Paper) => of.sections[0]?.title ?? '';

describe('legible', () => {
  test('whatever the text, nothing is left that has no glyph or that nobody sees', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = titleOf(legible(titled(text), latin));
        for (const character of shown) {
          expect(latin(character.codePointAt(0) ?? 0)).toBe(true);
          expect(character).not.toMatch(/[^\n\P{Cc}]|\p{Cf}/u);
        }
      }),
    );
  });

  test('a text that has all its glyphs stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(titleOf(legible(titled(text), latin))).toBe(text);
      }),
    );
  });

  test('halves of pairs, controls and marks of direction are named, and the limits list them', () => {
    const hidden = legible(
      { ...paper, cover: { ...paper.cover, title: '\ud800\u0007\u202e' } },
      () => true,
    );
    expect(hidden.cover.title).toBe('[U+D800][U+0007][U+202E]');
    const limits = hidden.sections.find(({ printer }) => printer === true);
    expect(JSON.stringify(limits)).toContain('U+0007 U+202E U+D800');
  });
});
