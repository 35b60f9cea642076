import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { defineProblem, Problem } from '../../../vocabulary/problem.ts';
import { readPlace } from '../../files/read-place.ts';

export const notAKeySet = defineProblem<'place'>({
  code: 'certificate.not-a-key-set',
  params: ['place'],
  texts: { en: '{place} holds no set of keys (JWKS).', zh: '{place} 中没有密钥集（JWKS）。' },
  remedy: {
    en: 'Save what the registry publishes under /.well-known/jwks.json.',
    zh: '请保存登记系统在 /.well-known/jwks.json 公布的内容。',
  },
});

const keySetSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

export interface Asking {
  /** The person named the place, so that it is an error if it does not answer. */
  readonly mustAnswer: boolean;
  readonly signal: AbortSignal;
}

/** The keys of a place; undefined where it does not answer. Raises `certificate.not-a-key-set`, `app.place-unreadable`. */
export async function keysAt(place: string, asking: Asking): Promise<JSONWebKeySet | undefined> {
  const text = await answerOf(place, asking);
  if (text === undefined) return undefined;
  const parsed = keySetSchema.safeParse(parse(text));
  if (!parsed.success) throw notAKeySet({ place });
  return parsed.data;
}

/** The text of a place; undefined where it does not answer and need not. Raises `app.place-unreadable`. */
export async function answerOf(
  place: string,
  { mustAnswer, signal }: Asking,
): Promise<string | undefined> {
  try {
    return await readPlace(place, signal);
  } catch (error) {
    if (mustAnswer || !(error instanceof Problem)) throw error;
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
