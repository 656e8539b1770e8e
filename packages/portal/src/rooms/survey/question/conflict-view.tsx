import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../design/parts/button.tsx';
import { Stack } from '../../../design/parts/layout.tsx';
import { Notice } from '../../../design/parts/notice.tsx';
import type { Place } from '../../../facts/places.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { questionIn, useSurvey } from '../frame/survey-context.ts';
import { useAnswerWords } from '../parts/answer-words.ts';
import { focusTitle } from '../parts/focus-title.ts';
import { useNames } from '../parts/use-names.ts';
import styles from '../survey.module.css';
import type { AnswerDraft } from '../work/answer-draft.ts';
import { useQuestionWork, useWork } from '../work/use-survey-work.ts';

/** Two people changed the same answer: both stand side by side, and a person chooses. */
export function ConflictView({ place: { question } }: { readonly place: Place }) {
  const { t } = useTranslation('survey');
  const { moment } = useFormats();
  const session = useWork();
  const { account } = useSurvey();
  const { written, theirs } = useQuestionWork(question.code);
  const nameOf = useNames([theirs?.updatedBy ?? null]);
  if (!written || !theirs) return null;
  const choose = (choice: 'mine' | 'theirs') => {
    session.choose(question.code, choice);
    focusTitle();
  };
  const isOwn = theirs.updatedBy === account;
  const name = nameOf(theirs.updatedBy);
  return (
    <Stack>
      <Notice kind="caution" title={t('conflict.title')} isAnswer>
        <p>{t('conflict.about')}</p>
      </Notice>
      <div className={styles.sides}>
        <Side title={t('conflict.mine')} question={question.code} answer={written.draft}>
          <Button onPress={() => choose('mine')}>{t('conflict.keep-mine')}</Button>
        </Side>
        <Side
          title={isOwn ? t('conflict.elsewhere') : t('conflict.theirs', { name })}
          when={theirs.updatedAt === null ? undefined : moment(theirs.updatedAt)}
          question={question.code}
          answer={theirs}
        >
          <Button onPress={() => choose('theirs')}>{t('conflict.take-theirs')}</Button>
        </Side>
      </div>
    </Stack>
  );
}

interface SideProps {
  readonly title: string;
  readonly when?: string | undefined;
  readonly question: string;
  readonly answer: AnswerDraft;
  readonly children: ReactNode;
}

function Side({ title, when, question, answer, children }: SideProps) {
  const { t } = useTranslation('survey');
  const id = useId();
  const words = useAnswerWords();
  const asked = questionIn(useSurvey(), question);
  return (
    <section className={styles.side} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={styles.quiet}>{when ?? t('conflict.not-sent')}</p>
      <p className={styles.value}>{words(asked, answer)}</p>
      {answer.reason && <p>{t('conflict.reason', { reason: answer.reason })}</p>}
      {answer.comment && <p>{t('conflict.comment', { comment: answer.comment })}</p>}
      {children}
    </section>
  );
}
