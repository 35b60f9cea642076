import type { Texts } from '../../../vocabulary/text.ts';
import type { EventOf } from './events.ts';

type EndOfRegistration = EventOf<'endWithRegistration'>['state'];

const texts: Readonly<Record<EndOfRegistration, Texts>> = {
  cancelled: {
    en: 'the registration that it is about was cancelled',
    zh: '所涉登记已注销',
  },
  expired: {
    en: 'the registration that it is about expired',
    zh: '所涉登记已自动失效',
  },
};

/** The ground of a case that ended with the registration it was about: of ours, no rule file has it. */
export function endGround(state: EndOfRegistration): `registration.${EndOfRegistration}` {
  return `registration.${state}`;
}

/** Names of these grounds, as rule files name theirs. */
export const endGrounds = (['cancelled', 'expired'] as const).map((state) => ({
  id: endGround(state),
  texts: texts[state],
}));
