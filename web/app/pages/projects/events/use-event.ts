import { useMutation, useQueryClient } from '@tanstack/react-query';
import { bringEvent, type EventFields, type Project, projectQuery } from '../../../api/projects.ts';

/** Brings an event to the project as it is shown, and shows what it made of it. */
export function useEvent(project: Project, done: () => void = () => undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({
      event,
      fields,
    }: {
      readonly event: string;
      readonly fields: () => EventFields | Promise<EventFields>;
    }) => bringEvent(project, event, await fields()),
    onSuccess: async () => {
      await queries.invalidateQueries(projectQuery(project.id));
      await queries.invalidateQueries({ queryKey: ['projects'] });
      done();
    },
  });
}

/** Whether the person may bring an event now, as far as the project itself says. */
export function mayBring({ possible }: Pick<Project, 'possible'>, event: string): boolean {
  return possible.some((one) => one.event === event);
}
