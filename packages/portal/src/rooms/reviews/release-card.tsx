import {
  dataOf,
  type ReleaseInput,
  type SubmissionReviews,
  type SubmissionSummary,
} from '@interlace/api-client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Checkbox } from '../../design/parts/checkbox.tsx';
import { Confirm } from '../../design/parts/confirm.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { TypedWord, useTypedWord } from '../../design/parts/typed-word.tsx';
import type { ReleaseState } from './release-state.ts';
import { useChecked } from './use-checked.ts';

interface Props {
  readonly city: string;
  readonly state: ReleaseState;
  readonly reviewed: SubmissionReviews;
  readonly submission: SubmissionSummary;
  readonly onReleased: () => void;
}

const keepers = [
  ['open', 'todo'],
  ['queried', 'queried'],
  ['appealed', 'appealed'],
] as const;

/** What keeps the results of a city from release; when nothing does, the release itself. */
export function ReleaseCard({ city, state, reviewed, submission, onReleased }: Props) {
  const { t } = useTranslation('reviews');
  const { cityId, roundId } = submission;
  return (
    <Card title={t('release.title')}>
      {state.isReady ? (
        <ReleaseResults {...{ city, state, reviewed, onReleased }} />
      ) : (
        <>
          <p>{t('release.kept')}</p>
          <ul>
            {keepers
              .filter(([name]) => state[name].length > 0)
              .map(([name, filter]) => (
                <li key={name}>
                  <Link to="/reviews" search={{ city: cityId, round: roundId, state: filter }}>
                    {t(`release.${name}`, { count: state[name].length })}
                  </Link>
                </li>
              ))}
          </ul>
        </>
      )}
    </Card>
  );
}

function ReleaseResults({ city, state, reviewed, onReleased }: Omit<Props, 'submission'>) {
  const { t } = useTranslation('reviews');
  const [isOpen, setOpen] = useState(false);
  const typed = useTypedWord(city);
  const [endsAppeals, setEnds] = useState(false);
  const { submissionId: id, submissionVersion: version } = reviewed;
  const appeals = state.appealable.length;
  const release = useCommand(
    (body: ReleaseInput, headers) =>
      dataOf(api.POST('/api/v1/submissions/{id}/validation', { params: { path: { id } }, headers, body })),
    { refreshes: [['reviews'], ['submission', id], ['submissions']], onDone: onReleased },
  );
  const { faults, isTried, check } = useChecked(release.faults);
  const go = () => {
    if (check(typed.demand() && (endsAppeals || appeals === 0))) release.run({ version, endsAppeals });
  };
  return (
    <>
      <p>{t('release.ready', { city })}</p>
      <div>
        <Button kind="primary" onPress={() => setOpen(true)}>
          {t('release.begin')}
        </Button>
      </div>
      <Confirm
        title={t('release.confirm', { city })}
        go={t('release.go', { city })}
        isOpen={isOpen}
        isRunning={release.isRunning}
        faults={faults}
        onGo={go}
        onClose={() => setOpen(false)}
      >
        <p>{t('release.follows', { city, version })}</p>
        {appeals > 0 && (
          <>
            <Notice kind="caution" title={t('release.appeals', { count: appeals })} />
            <Checkbox isSelected={endsAppeals} onChange={setEnds} isInvalid={isTried && !endsAppeals}>
              {t('release.ends-appeals')}
            </Checkbox>
          </>
        )}
        <TypedWord word={city} typed={typed} />
      </Confirm>
    </>
  );
}
