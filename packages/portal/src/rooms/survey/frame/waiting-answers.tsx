import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsOnline } from '../../../app/connection-state.tsx';
import { Actions } from '../../../design/parts/actions.tsx';
import { Button } from '../../../design/parts/button.tsx';
import { Icon } from '../../../design/parts/icon.tsx';
import { Notice } from '../../../design/parts/notice.tsx';
import { type MergeSummary, mergedSince } from '../model/merge-summary.ts';
import { focusTitle } from '../parts/focus-title.ts';
import { QuestionLink } from '../parts/question-link.tsx';
import styles from '../survey.module.css';
import { type SurveyWork, sendable } from '../work/survey-work.ts';
import { useSurveyWork, useWork } from '../work/use-survey-work.ts';
import { useSurvey } from './survey-context.ts';

/** Answers that only the connection keeps from being sent. */
const countWaiting = (work: SurveyWork): number =>
  [...work.values()].filter((at) => sendable(at) !== undefined || at.sending !== undefined).length;
const isCutOff = (work: SurveyWork): boolean =>
  [...work.values()].some(({ lost, written }) => lost && written);
const isAnyUnkept = (work: SurveyWork): boolean =>
  [...work.values()].some(({ unkept, written }) => unkept && written);

/** How many answers wait on this device, and after the connection is back what became of them. */
export function WaitingAnswers() {
  const { t } = useTranslation('survey');
  const session = useWork();
  const { account } = useSurvey();
  const work = useSurveyWork();
  const isOnline = useIsOnline();
  const [before, setBefore] = useState<SurveyWork | null>(null);
  const [summary, setSummary] = useState<MergeSummary | null>(null);
  const waiting = countWaiting(work);
  const close = () => {
    setSummary(null);
    focusTitle();
  };
  const isAway = !isOnline || isCutOff(work);
  useEffect(() => {
    if (isAway && before === null) setBefore(session.snapshot());
    if (isAway || before === null || waiting > 0) return;
    setBefore(null);
    const merged = mergedSince(before, session.snapshot(), account);
    if (merged.sent.length + merged.changedByOthers.length > 0) setSummary(merged);
  }, [isAway, before, waiting, session, account]);
  return (
    <div className={styles.waiting} role="status">
      {isAway && waiting > 0 && (
        <p className={styles.waitingLine}>
          <Icon name="offline" />
          {isAnyUnkept(work) ? t('line.unkept') : t('waiting', { count: waiting })}
        </p>
      )}
      {!isAway && summary && <Merged summary={summary} onClose={close} />}
    </div>
  );
}

function Merged({ summary, onClose }: { readonly summary: MergeSummary; readonly onClose: () => void }) {
  const { t } = useTranslation('survey');
  const { sent, changedByOthers } = summary;
  return (
    <Notice kind={changedByOthers.length > 0 ? 'caution' : 'good'} title={t('merged.title')}>
      <p>
        {sent.length > 0 && t('merged.sent', { count: sent.length })}{' '}
        {t('merged.changed', { count: changedByOthers.length })}
      </p>
      {changedByOthers.length > 0 && (
        <ul>
          {changedByOthers.map((question) => (
            <li key={question}>
              <QuestionLink question={question} />
            </li>
          ))}
        </ul>
      )}
      <Actions>
        <Button onPress={onClose}>{t('merged.close')}</Button>
      </Actions>
    </Notice>
  );
}
