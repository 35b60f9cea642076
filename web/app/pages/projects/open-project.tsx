import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { openProject } from '../../api/projects.ts';
import { FormFrame } from '../../forms/form-frame.tsx';

const texts = {
  open: { en: 'Open a project', zh: '发起评估项目' },
  name: { en: 'Title of the project', zh: '项目名称' },
  button: { en: 'Open it', zh: '发起' },
} satisfies Record<string, Texts>;

/** For assessors: a new project by its title, and the way to it. */
export function OpenProject() {
  const { say } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: openProject,
    onSuccess: async ({ id: project }) => {
      await queries.invalidateQueries({ queryKey: ['projects'] });
      await navigate({ to: '/projects/$project', params: { project } });
    },
  });
  if (!isOpen) {
    return (
      <button type="button" className="btn" onClick={() => setOpen(true)}>
        {say(texts.open)}
      </button>
    );
  }
  return (
    <div className="narrow">
      <FormFrame
        send={() => mutate({ title })}
        sending={isPending}
        error={error}
        button={say(texts.button)}
      >
        <TextInput
          label={say(texts.name)}
          required
          value={title}
          onChange={({ currentTarget: { value } }) => setTitle(value)}
        />
      </FormFrame>
    </div>
  );
}
