import { dataOf, type ReviewItem } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../design/parts/button.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { SelectField } from '../../design/parts/select-field.tsx';
import { membersQuery } from '../../facts/members.ts';
import { holds, useSession } from '../../session/session.ts';
import styles from './reviews.module.css';

interface Props {
  readonly items: readonly ReviewItem[];
  readonly onDone: () => void;
}

/** What can be done with the chosen answers: giving them to somebody. */
export function SelectionBar({ items, onDone }: Props) {
  const { t } = useTranslation('reviews');
  const session = useSession();
  const [to, setTo] = useState(session.principal.subject);
  const { data: members = [] } = useQuery(membersQuery);
  const able = members.filter(
    ({ roles, isDisabled }) =>
      !isDisabled && roles.some((role) => role === 'evaluator' || role === 'review-lead'),
  );
  const body = { items: items.map(({ submissionId, question }) => ({ submissionId, question })), to };
  const give = useCommand(
    (input: typeof body, headers) => dataOf(api.POST('/api/v1/reviews/hand-overs', { body: input, headers })),
    { refreshes: [['reviews']], onDone },
  );
  return (
    <div>
      <div role="status" className={styles.soft}>
        {give.isDone && items.length === 0 && t('selection.given', { count: give.output?.items.length ?? 0 })}
      </div>
      {items.length > 0 && (
        <section className={styles.selection} aria-label={t('selection.title')}>
          <strong>{t('selection.count', { count: items.length })}</strong>
          <SelectField
            label={t(holds(session, 'review-lead') ? 'selection.assign' : 'selection.hand-over')}
            value={to}
            options={able.map(({ userId, name }) => ({
              value: userId,
              label: userId === session.principal.subject ? t('selection.me') : name,
            }))}
            onChange={setTo}
          />
          <Button kind="primary" isPending={give.isRunning} onPress={() => give.run(body)}>
            {t('selection.go')}
          </Button>
          <Button kind="quiet" onPress={onDone}>
            {t('selection.none')}
          </Button>
          {give.faults.whole !== undefined && <Notice kind="bad" isAnswer title={give.faults.whole} />}
        </section>
      )}
    </div>
  );
}
