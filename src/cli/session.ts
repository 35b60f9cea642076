import type { Effects } from '../app/effects.ts';
import type { Language, Params, Texts } from '../vocabulary/text.ts';
import { render } from '../words/words.ts';

/** A stream to write text to, and what a person sees there. */
export interface Output {
  /** Resolves when the text was taken; a closed pipe counts as taken. */
  readonly write: (text: string) => Promise<void>;
  /** Whether a person watches it. */
  readonly terminal: boolean;
  readonly colours: boolean;
  readonly width: number;
}

/** One run of the command line: its language, its streams and the world it works in. */
export interface Session {
  readonly language: Language;
  readonly effects: Effects;
  readonly signal: AbortSignal;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** A text in the session's language. */
export function say(session: Pick<Session, 'language'>, texts: Texts, params: Params = {}): string {
  return render(texts, session.language, params);
}

/** Writes pieces one after the other, never faster than the reader takes them. */
export async function writeAll(output: Output, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) await output.write(piece);
}
