import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Role, roles } from '../../../../src/vocabulary/registry/roles.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Modal } from '../../../view/dialog.tsx';
import { useWords } from '../../../view/words/language.tsx';
import type { Member } from '../../api/people.ts';
import { changeRoles, membersQuery } from '../../api/people.ts';
import { sessionQuery } from '../../api/session.ts';
import { FormFrame } from '../../forms/form-frame.tsx';
import { SeveralOf } from '../../forms/several-of.tsx';
import { roleTerms } from '../../words/role-terms.ts';

const texts = {
  title: { en: 'Roles of {name}', zh: '{name} 的角色' },
  roles: { en: 'Roles', zh: '角色' },
  save: { en: 'Save roles', zh: '保存角色' },
  remove: { en: 'Take out of the organisation', zh: '移出机构' },
  none: {
    en: 'Without a role, {name} no longer belongs to the organisation.',
    zh: '不授予任何角色即表示 {name} 不再属于本机构。',
  },
} satisfies Record<string, Texts>;

/** What a member may be; nothing chosen takes them out, and the button says so. */
export function RolesDialog({
  member,
  close,
}: {
  readonly member: Member;
  readonly close: () => void;
}) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<readonly Role[]>(member.roles);
  const { name } = member;
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => changeRoles(member, chosen),
    onSuccess: async () => {
      await queries.invalidateQueries(membersQuery);
      // Those who change their own roles may do other things from now on.
      await queries.invalidateQueries(sessionQuery);
      close();
    },
  });
  return (
    <Modal title={say(texts.title, { name })} close={close}>
      <FormFrame
        send={mutate}
        sending={isPending}
        error={error}
        button={say(chosen.length === 0 ? texts.remove : texts.save)}
      >
        <SeveralOf
          label={say(texts.roles)}
          hideLabel
          codes={roles}
          nameOf={(role) => say(roleTerms[role])}
          chosen={chosen}
          choose={setChosen}
        />
        {chosen.length === 0 ? <p role="status">{say(texts.none, { name })}</p> : null}
      </FormFrame>
    </Modal>
  );
}
