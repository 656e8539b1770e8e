import { useNavigate } from '@tanstack/react-router';
import { api } from '../api/api.ts';
import { type Command, useCommand } from '../api/use-command.ts';
import { sessionChanged } from './session.ts';

/** Works for another organisation of one's own from now on: everything in sight is another's, so it begins at the start. */
export function useChooseOrganisation(): Command<string, unknown> {
  const navigate = useNavigate();
  return useCommand(async (organisationId: string, headers) => {
    await api.PUT('/api/v1/session/organisation', { body: { organisationId }, headers });
    await sessionChanged();
    await navigate({ to: '/' });
  });
}
