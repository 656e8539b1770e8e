import type { BoardSection, Submission } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { Disclosure } from '../../design/parts/disclosure.tsx';
import { Icon } from '../../design/parts/icon.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Progress } from '../../design/parts/progress.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { isOpen } from '../../facts/rounds.ts';
import { useFormats } from '../../i18n/formats.ts';
import styles from './board.module.css';
import { doneIn, isOverdue, lastReturn } from './board.ts';
import { SectionActions } from './section-actions.tsx';

interface Props {
  readonly section: BoardSection;
  readonly title: string;
  readonly submission: Submission;
  readonly timeZone: string;
  readonly goOnAt: string;
  readonly nameOf: (id: string) => string;
}

const kinds = { open: 'plain', draft: 'accent', ready: 'good', returned: 'caution' } as const;

/** One section, and what can be done with it. */
export function SectionCard({ section, title, submission, timeZone, goOnAt, nameOf }: Props) {
  const { t } = useTranslation('board');
  const { done, count } = doneIn(section);
  return (
    <Card
      level={3}
      title={title}
      aside={isOpen(submission) && <Tag kind={kinds[section.state]}>{t(`state.${section.state}`)}</Tag>}
    >
      <Returned section={section} nameOf={nameOf} />
      <Progress
        label={t('section.answered')}
        value={done}
        of={count}
        words={t('section.of', { done, count })}
      />
      <SectionFacts section={section} timeZone={timeZone} nameOf={nameOf} />
      {section.openThreads > 0 && (
        <p className={styles.threads}>
          <Icon name="comment" />
          {t('section.comments', { count: section.openThreads })}
        </p>
      )}
      <SectionActions
        section={section}
        title={title}
        submission={submission}
        timeZone={timeZone}
        goOnAt={goOnAt}
      />
      <History section={section} nameOf={nameOf} />
    </Card>
  );
}

function SectionFacts({ section, timeZone, nameOf }: Pick<Props, 'section' | 'timeZone' | 'nameOf'>) {
  const { t } = useTranslation('board');
  const { day, list } = useFormats();
  const { subjects, office, dueAt } = section;
  return (
    <dl className={styles.facts}>
      <dt>{t('section.people')}</dt>
      <dd>{subjects.length > 0 ? list(subjects.map(nameOf)) : t('section.nobody')}</dd>
      {office !== null && (
        <>
          <dt>{t('section.office')}</dt>
          <dd>{office}</dd>
        </>
      )}
      <dt>{t('section.due')}</dt>
      <dd>
        {dueAt === null ? t('section.no-date') : day(dueAt, timeZone)}{' '}
        {isOverdue(section, new Date()) && <Tag kind="bad">{t('section.overdue')}</Tag>}
      </dd>
    </dl>
  );
}

function Returned({ section, nameOf }: Pick<Props, 'section' | 'nameOf'>) {
  const { t } = useTranslation('board');
  const { day } = useFormats();
  const step = lastReturn(section);
  if (step === undefined) return null;
  return (
    <Notice kind="caution" title={t('section.returned-note', { name: nameOf(step.by), day: day(step.at) })}>
      <p>{step.note}</p>
    </Notice>
  );
}

const stepTexts = { 'marked-ready': 'marked-ready', returned: 'returned-by', edited: 'edited' } as const;

function History({ section, nameOf }: Pick<Props, 'section' | 'nameOf'>) {
  const { t } = useTranslation('board');
  const { moment } = useFormats();
  if (section.history.length === 0) return null;
  return (
    <Disclosure title={t('section.history')}>
      <ol className={styles.steps}>
        {section.history.map(({ step, at, by, note }) => (
          <li key={`${at} ${step}`}>
            <time dateTime={at}>{moment(at)}</time>
            <span>{t(`section.${stepTexts[step]}`, { name: nameOf(by) })}</span>
            {note !== null && <q>{note}</q>}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
