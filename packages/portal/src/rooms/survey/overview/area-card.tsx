import type { BoardSection } from '@interlace/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Progress } from '../../../design/parts/progress.tsx';
import { Tag } from '../../../design/parts/tag.tsx';
import { isOpen } from '../../../facts/rounds.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useSurvey } from '../frame/survey-context.ts';
import type { AreaCount } from '../model/places.ts';
import type { AreaPoints } from '../model/self-score.ts';
import { useNames } from '../parts/use-names.ts';
import styles from '../survey.module.css';

const kinds = { open: 'plain', draft: 'accent', ready: 'good', returned: 'caution' } as const;

interface Props {
  readonly number: number;
  readonly count: AreaCount;
  readonly points: AreaPoints | undefined;
}

/** An area: how far it is, whose it is, what it would be worth as it stands. */
export function AreaCard({ number, count, points }: Props) {
  const { t } = useTranslation('survey');
  const { id, submission, round, board, texts, barrier } = useSurvey();
  const formats = useFormats();
  const section = board?.sections.find(({ area }) => area === count.area);
  const title = <span lang={texts.langOf(`areas/${count.area}`)}>{texts.areas.get(count.area)}</span>;
  return (
    <article className={styles.area}>
      <header className={styles.areaHead}>
        <h3>
          {count.begin ? (
            <Link
              to="/submissions/$id/questions/$question"
              params={{ id, question: count.begin.question.code }}
            >
              {number}. {title}
            </Link>
          ) : (
            title
          )}
        </h3>
        {section && isOpen(submission) && (
          <Tag kind={kinds[section.state]}>{t(`section.${section.state}`)}</Tag>
        )}
      </header>
      <Progress
        label={t('overview.progress-area')}
        value={count.answered}
        of={count.asked}
        words={t('overview.answered', { answered: count.answered, count: count.asked })}
      />
      {count.notAsked > 0 && (
        <p className={styles.quiet}>{t('overview.not-asked', { count: count.notAsked })}</p>
      )}
      {section && <Assigned section={section} timeZone={round.timeZone} />}
      {barrier(count.area) === 'section' && <p className={styles.quiet}>{t('barrier.section')}</p>}
      {points && (
        <p className={styles.quiet}>
          {t('score.area', {
            points: formats.number(points.points, Number.isInteger(points.points) ? 0 : 1),
            count: points.attainable,
            share: formats.share(points.share),
          })}
        </p>
      )}
    </article>
  );
}

interface AssignedProps {
  readonly section: BoardSection;
  /** Of the round: by its clocks a day ends. */
  readonly timeZone: string;
}

function Assigned({ section: { subjects, office, dueAt }, timeZone }: AssignedProps) {
  const { t } = useTranslation('survey');
  const { day, list } = useFormats();
  const nameOf = useNames(subjects);
  const whose = [...subjects.map(nameOf), ...(office === null ? [] : [office])];
  if (whose.length === 0 && dueAt === null) return null;
  return (
    <p className={styles.quiet}>
      {whose.length > 0 && t('section.whose', { names: list(whose) })}{' '}
      {dueAt !== null && t('section.due', { day: day(dueAt, timeZone) })}
    </p>
  );
}
