import type { Texts } from '../vocabulary/text.ts';
import { semanticWords } from './semantic-words.ts';

/** Texts of every code that discovery writes, by code. */
export const discoverWords: Readonly<Record<string, Texts>> = { ...semanticWords };
