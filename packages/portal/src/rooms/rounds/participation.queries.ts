import { dataOf, type Round } from '@interlace/api-client';
import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages.ts';
import { api } from '../../api/api.ts';

/** Cities of the network of a round, and what of each stands: a version that was sent has a score a moment later. */
export const participationQuery = ({ id: roundId, networkId: id }: Pick<Round, 'id' | 'networkId'>) =>
  queryOptions({
    queryKey: ['rounds', roundId, 'participation'],
    queryFn: async () => {
      const [members, scores] = await Promise.all([
        allPages((cursor) =>
          dataOf(
            api.GET('/api/v1/networks/{id}/members', {
              params: { path: { id }, query: { limit: 200, ...cursor } },
            }),
          ),
        ),
        allPages((cursor) =>
          dataOf(api.GET('/api/v1/scores', { params: { query: { limit: 200, roundId, ...cursor } } })),
        ),
      ]);
      return { members, scores };
    },
  });
