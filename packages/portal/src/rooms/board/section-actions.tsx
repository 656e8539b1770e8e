import { type BoardSection, dataOf, type Submission } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { ButtonLink } from '../../design/parts/button-link.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { useFocusPlace } from '../../design/parts/use-focus-place.ts';
import { isOpen } from '../../facts/rounds.ts';
import { may } from '../../session/may.ts';
import { holds, useSession } from '../../session/session.ts';
import { PlanDialog } from './plan-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';

interface Props {
  readonly section: BoardSection;
  readonly title: string;
  readonly submission: Submission;
  readonly timeZone: string;
  /** The question at which the section goes on. */
  readonly goOnAt: string;
}

/** What this person can do with a section: contributors with those assigned to them, a coordinator with all. */
export function SectionActions({ section, title, submission, timeZone, goOnAt }: Props) {
  const { t } = useTranslation('board');
  const session = useSession();
  const [dialog, open] = useState<'plan' | 'return' | null>(null);
  const { id } = submission;
  const { area, state, subjects } = section;
  const canChange = isOpen(submission);
  const isMine = holds(session, 'city-coordinator') || subjects.includes(session.principal.subject);
  const mayWrite = canChange && isMine && may(session, 'saveAnswers');
  // What was pressed is gone once the section has another state.
  const { place, goThere } = useFocusPlace<HTMLAnchorElement>();
  const mark = useCommand(
    (_: undefined, headers) =>
      dataOf(
        api.POST('/api/v1/submissions/{id}/sections/{area}/ready', {
          params: { path: { id, area } },
          headers,
        }),
      ),
    { refreshes: [['board', id]], onDone: goThere },
  );
  const wanting = Object.keys(mark.faults.fields).length;
  return (
    <>
      {mark.faults.whole !== undefined && (
        <Notice kind="bad" isAnswer>
          {mark.faults.code === 'section-incomplete'
            ? t('section.not-complete', { count: wanting })
            : mark.faults.whole}
        </Notice>
      )}
      <Actions>
        <ButtonLink
          ref={place}
          to="/submissions/$id/questions/$question"
          params={{ id, question: goOnAt }}
          aria-label={t(mayWrite ? 'section.write-named' : 'section.read-named', { area: title })}
        >
          {t(mayWrite ? 'section.write' : 'section.read')}
        </ButtonLink>
        {mayWrite && state !== 'ready' && (
          <Button
            aria-label={t('section.ready-named', { area: title })}
            isPending={mark.isRunning}
            onPress={() => mark.run(undefined)}
          >
            {t('section.ready')}
          </Button>
        )}
        {canChange && state === 'ready' && may(session, 'returnSection') && (
          <Button aria-label={t('section.return-named', { area: title })} onPress={() => open('return')}>
            {t('section.return')}
          </Button>
        )}
        {canChange && may(session, 'planSection') && (
          <Button
            kind="quiet"
            aria-label={t('section.plan-named', { area: title })}
            onPress={() => open('plan')}
          >
            {t('section.plan')}
          </Button>
        )}
      </Actions>
      {dialog === 'plan' && (
        <PlanDialog
          section={section}
          title={title}
          submissionId={id}
          timeZone={timeZone}
          onClose={() => open(null)}
        />
      )}
      {dialog === 'return' && (
        <ReturnDialog
          area={area}
          title={title}
          submissionId={id}
          onReturned={goThere}
          onClose={() => open(null)}
        />
      )}
    </>
  );
}
