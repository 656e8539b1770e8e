import type { Board, Round, Submission } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../design/parts/checkbox.tsx';
import { Stack } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Progress } from '../../design/parts/progress.tsx';
import surfaces from '../../design/parts/surfaces.module.css';
import { areaTitles, useInstrument } from '../../facts/instrument.ts';
import { usePersonName } from '../../facts/names.ts';
import { boardQuery, isOpen } from '../../facts/rounds.ts';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import { SubmissionPage } from '../sending/submission-page.tsx';
import styles from './board.module.css';
import { placesToGoOn } from './board.ts';
import { SectionCard } from './section-card.tsx';

/** Every section of a survey: who writes it, until when, and how far it has come. */
export function BoardPage() {
  const { t } = useTranslation('board');
  const { id } = useParams({ from: '/signed-in/submissions/$id/board' });
  const board = useQuery(boardQuery(id));
  return (
    <SubmissionPage id={id} title={t('title')} lead={t('lead')}>
      {(about) => <Loaded query={board}>{(loaded) => <Sections board={loaded} {...about} />}</Loaded>}
    </SubmissionPage>
  );
}

interface Props {
  readonly board: Board;
  readonly submission: Submission;
  readonly round: Round;
}

function Sections({ board, submission, round }: Props) {
  const { t } = useTranslation('board');
  const session = useSession();
  const [onlyMine, showOnlyMine] = useState(false);
  const { data } = useInstrument(submission.instrument);
  const people = board.sections.flatMap(({ subjects, history }) => [
    ...subjects,
    ...history.map(({ by }) => by),
  ]);
  const nameOf = usePersonName(people);
  const titles = data && areaTitles(data.instrument);
  const places = data && placesToGoOn(data.instrument, submission.answers);
  const shown = board.sections.filter(
    ({ subjects }) => !onlyMine || subjects.includes(session.principal.subject),
  );
  const ready = board.sections.filter(({ state }) => state === 'ready').length;
  const count = board.sections.length;
  return (
    <Stack>
      {!may(session, 'markSectionReady') && <Notice>{t('read-only')}</Notice>}
      {submission.state === 'submitted' && <Notice>{t('sent')}</Notice>}
      <div className={styles.summary}>
        {isOpen(submission) && (
          <Progress
            label={t('ready-progress')}
            value={ready}
            of={count}
            words={t('ready-of', { ready, count })}
          />
        )}
        {may(session, 'markSectionReady') && (
          <Checkbox isSelected={onlyMine} onChange={showOnlyMine}>
            {t('mine')}
          </Checkbox>
        )}
      </div>
      {board.openThreads > 0 && <p>{t('threads', { count: board.openThreads })}</p>}
      <h2 className={surfaces.unseen}>{t('sections')}</h2>
      {shown.length === 0 && <Notice title={t('mine-none')}>{t('mine-none-about')}</Notice>}
      <div className={styles.sections}>
        {shown.map((section) => (
          <SectionCard
            key={section.area}
            section={section}
            title={titles?.get(section.area) ?? section.area}
            submission={submission}
            timeZone={round.timeZone}
            goOnAt={places?.get(section.area) ?? ''}
            nameOf={nameOf}
          />
        ))}
      </div>
    </Stack>
  );
}
