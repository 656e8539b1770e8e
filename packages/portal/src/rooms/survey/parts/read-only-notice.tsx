import { useTranslation } from 'react-i18next';
import { Notice } from '../../../design/parts/notice.tsx';
import { deadlineOf } from '../../../facts/rounds.ts';
import { useFormats } from '../../../i18n/formats.ts';
import { useSession } from '../../../session/session.ts';
import { useSurvey } from '../frame/survey-context.ts';
import type { Barrier } from '../model/barrier.ts';

/** Why nothing can be written here. */
export function ReadOnlyNotice({ barrier }: { readonly barrier: Barrier }) {
  const { t } = useTranslation('survey');
  const formats = useFormats();
  const { round, submission } = useSurvey();
  const { profile } = useSession();
  const day = {
    closed: deadlineOf(round),
    'not-open': round.opensAt,
    sent: submission.since,
    withdrawn: submission.since,
  }[barrier as string];
  return (
    <Notice title={t('barrier.title')}>
      <p>
        {t(`barrier.${barrier}`, { day: day === undefined ? '' : formats.deadline(day, profile.timeZone) })}
      </p>
    </Notice>
  );
}
