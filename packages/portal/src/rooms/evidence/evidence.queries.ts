import { dataOf } from '@interlace/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

export const evidenceKey = (submissionId: string) => ['evidence', submissionId] as const;

/** The library of a submission and what may be added to it. */
export const evidenceQuery = (submissionId: string) =>
  queryOptions({
    queryKey: evidenceKey(submissionId),
    queryFn: () =>
      dataOf(api.GET('/api/v1/submissions/{id}/evidence', { params: { path: { id: submissionId } } })),
  });

/** Where the content of a file is downloaded; the session's cookie opens it. */
export const contentAddress = (submissionId: string, evidence: string): string =>
  `/api/v1/submissions/${submissionId}/evidence/${evidence}/content`;
