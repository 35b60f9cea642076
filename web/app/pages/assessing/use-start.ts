import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { startRun } from '../../api/assessing.ts';

/** Starts an assessment and goes to where it can be watched. */
export function useStart() {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: startRun,
    onSuccess: ({ id }) => navigate({ to: '/assess/$run', params: { run: id } }),
  });
}
