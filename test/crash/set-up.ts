import type { RunningServer } from './running-server.ts';
import type { Signed } from './writes.ts';

export const person = {
  email: 'crash@registry.example',
  name: 'Crash',
  language: 'en',
  password: 'correct horse battery',
};

/** Sets a registry up, signs its first person in, and has everything told to a receiver. */
export async function setUp(
  { url, setUpCode }: Pick<RunningServer, 'url' | 'setUpCode'>,
  receiver: string,
): Promise<Signed> {
  const organisation = { name: 'Operator', kind: 'agency' };
  await ask(`${url}/api/v1/set-up`, { code: setUpCode, organisation, ...person });
  const { email, password } = person;
  const session = await ask(`${url}/api/v1/session`, { email, password });
  const cookie = (session.headers.get('Set-Cookie') ?? '').split(';', 1)[0] ?? '';
  const made = await ask(`${url}/api/v1/webhooks`, { url: receiver, events: ['*'] }, cookie);
  return { cookie, webhook: (await made.json()).webhook.id };
}

async function ask(url: string, body: unknown, cookie = ''): Promise<Response> {
  const headers = { cookie, 'Idempotency-Key': 'once', 'Content-Type': 'application/json' };
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer;
}
