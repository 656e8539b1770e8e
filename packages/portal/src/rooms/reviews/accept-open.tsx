import { dataOf, type SubmissionReviews } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Confirm } from '../../design/parts/confirm.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { TypedWord, useTypedWord } from '../../design/parts/typed-word.tsx';
import { Arrived } from './arrived.tsx';
import { useChecked } from './use-checked.ts';

interface Props {
  readonly city: string;
  readonly reviewed: SubmissionReviews;
}

/** Accepts every open answer of a city at once, after its name was typed. */
export function AcceptOpen({ city, reviewed }: Props) {
  const { t } = useTranslation('reviews');
  const [isOpen, setOpen] = useState(false);
  const typed = useTypedWord(city);
  const { submissionId: id, submissionVersion: version } = reviewed;
  const count = reviewed.items.filter(({ state, blind }) => state === 'open' && !blind).length;
  const accept = useCommand(
    (body: { version: number }, headers) =>
      dataOf(
        api.POST('/api/v1/submissions/{id}/reviews/acceptances', { params: { path: { id } }, headers, body }),
      ),
    { refreshes: [['reviews']], onDone: () => setOpen(false) },
  );
  const { faults, check } = useChecked(accept.faults);
  const go = () => {
    if (check(typed.demand())) accept.run({ version });
  };
  if (count === 0 && accept.output === undefined) return null;
  return (
    <Card title={t('accept-all.title')}>
      <p>{t('accept-all.about', { count })}</p>
      {accept.output && (
        <Arrived>
          <Notice
            kind="good"
            isAnswer
            title={t('accept-all.done', { count: accept.output.accepted.length })}
          />
        </Arrived>
      )}
      {count > 0 && (
        <div>
          <Button onPress={() => setOpen(true)}>{t('accept-all.begin', { count })}</Button>
        </div>
      )}
      <Confirm
        title={t('accept-all.confirm', { count, city })}
        go={t('accept-all.go', { count })}
        isOpen={isOpen}
        isRunning={accept.isRunning}
        faults={faults}
        onGo={go}
        onClose={() => setOpen(false)}
      >
        <p>{t('accept-all.follows')}</p>
        <TypedWord word={city} typed={typed} />
      </Confirm>
    </Card>
  );
}
