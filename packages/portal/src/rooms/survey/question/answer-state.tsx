import type { Question } from '@interlace/instruments';
import { useTranslation } from 'react-i18next';
import { useIsOnline } from '../../../app/connection-state.tsx';
import { Icon, type IconName } from '../../../design/parts/icon.tsx';
import { useFormats } from '../../../i18n/formats.ts';
import { type StateLine, stateLineOf } from '../model/state-line.ts';
import { useRefusalWords } from '../parts/fault-words.ts';
import styles from '../survey.module.css';
import type { QuestionWork } from '../work/survey-work.ts';

const icons: Record<StateLine['kind'], IconName> = {
  open: 'document',
  'taken-back': 'document',
  saving: 'clock',
  saved: 'check',
  kept: 'offline',
  unkept: 'warning',
  held: 'warning',
  refused: 'warning',
  conflict: 'people',
};

const isToday = (at: string): boolean => new Date(at).toDateString() === new Date().toDateString();

/** What becomes of the answer, read out when it changes. */
export function AnswerState({
  question,
  work,
}: {
  readonly question: Question;
  readonly work: QuestionWork;
}) {
  const { t } = useTranslation('survey');
  const { time, moment } = useFormats();
  const refusalWords = useRefusalWords();
  const line = stateLineOf(work, useIsOnline());
  const words =
    line.kind === 'saved'
      ? t('line.saved', { time: isToday(line.at) ? time(line.at) : moment(line.at) })
      : t(`line.${line.kind}`);
  return (
    <div className={styles.state} data-kind={line.kind} role="status">
      <Icon name={icons[line.kind]} />
      <span>
        {words}
        {work.refused && ` ${refusalWords(question, work.refused)}`}
      </span>
    </div>
  );
}
