import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { DeliveryState } from '../../../../../src/vocabulary/registry/delivery-states.ts';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { HeadedTable } from '../../../../view/headed-table.tsx';
import { useWords } from '../../../../view/words/language.tsx';
import { count } from '../../../../view/words/numbers.ts';
import { type Delivery, deliveriesQuery, resend } from '../../../api/webhooks.ts';
import { usePreferences } from '../../../preferences.tsx';
import { ProblemNotice } from '../../../shell/problem-notice.tsx';
import { utcTime } from '../../../words/times.ts';

const texts = {
  title: { en: 'The newest messages', zh: '最新消息' },
  none: { en: 'Nothing was sent yet.', zh: '尚未发送消息。' },
  event: { en: 'Event', zh: '事件' },
  at: { en: 'Written (UTC)', zh: '产生时间 (UTC)' },
  outcome: { en: 'Outcome', zh: '结果' },
  attempts: { en: 'Attempts', zh: '尝试次数' },
  again: { en: 'Send again', zh: '重新发送' },
  againOf: { en: 'Send {event} of {at} again', zh: '重新发送 {at} 的 {event}' },
} satisfies Record<string, Texts>;

const outcomes: Readonly<Record<DeliveryState, Texts>> = {
  waiting: { en: 'on its way', zh: '发送中' },
  delivered: { en: 'arrived', zh: '已送达' },
  dead: { en: 'given up', zh: '已放弃' },
};

/** What was sent to a webhook of late, and why any of it did not arrive. */
export function DeliveriesTable({ webhook }: { readonly webhook: string }) {
  const { say } = useWords();
  const { language } = usePreferences();
  const query = deliveriesQuery(webhook, language);
  const { data: deliveries = [] } = useQuery(query);
  const queries = useQueryClient();
  const { mutate, error } = useMutation({
    mutationFn: resend,
    onSuccess: () => queries.invalidateQueries(query),
  });
  if (deliveries.length === 0) return <p className="none">{say(texts.none)}</p>;
  return (
    <>
      <HeadedTable
        label={say(texts.title)}
        heads={[say(texts.event), say(texts.at), say(texts.outcome), say(texts.attempts), '']}
      >
        <tbody>
          {deliveries.slice(0, 20).map((one) => (
            <DeliveryRow
              key={one.id}
              delivery={one}
              again={() => mutate({ webhook, delivery: one.id })}
            />
          ))}
        </tbody>
      </HeadedTable>
      {error === null ? null : <ProblemNotice error={error} />}
    </>
  );
}

function DeliveryRow({
  delivery: { event, createdAt, state, attempts, reason },
  again,
}: {
  readonly delivery: Delivery;
  readonly again: () => void;
}) {
  const { say } = useWords();
  const at = utcTime(createdAt);
  return (
    <tr>
      <th scope="row" className="mono nb">
        {event}
      </th>
      <td className="nb">{at}</td>
      <td>
        {say(outcomes[state])}
        {reason === null ? null : <span className="s"> {reason.text}</span>}
      </td>
      <td>{count(attempts)}</td>
      <td className="nb">
        {state === 'waiting' ? null : (
          <button
            type="button"
            className="btn small"
            aria-label={say(texts.againOf, { event, at })}
            onClick={again}
          >
            {say(texts.again)}
          </button>
        )}
      </td>
    </tr>
  );
}
