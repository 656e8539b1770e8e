import type { Submission, WorkbookComparison } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { ButtonLink } from '../../design/parts/button-link.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Checkbox } from '../../design/parts/checkbox.tsx';
import { Form } from '../../design/parts/form.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { differingLines, firstChoice, isTakeable, savingOf } from './line-choice.ts';
import styles from './sending.module.css';
import { useTakeOver } from './use-take-over.ts';
import { CellFaults, WorkbookLine } from './workbook-line.tsx';

interface Props {
  readonly comparison: WorkbookComparison;
  readonly submission: Submission;
  /** Another workbook, or the same once more. */
  readonly onAgain: () => void;
}

/** What a workbook would change, to be chosen from. */
export function WorkbookLines({ comparison, submission, onAgain }: Props) {
  const { t } = useTranslation('sending');
  const takeOver = useTakeOver(submission.id);
  if (takeOver.output !== undefined)
    return <TakenOver count={takeOver.output} id={submission.id} onAgain={onAgain} />;
  return (
    <>
      <LooseEnds comparison={comparison} />
      {differingLines(comparison).length === 0 ? (
        <>
          <Notice title={t('workbook.nothing')} isAnswer>
            <p>{t('workbook.nothing-about')}</p>
          </Notice>
          <Actions>
            <Button onPress={onAgain}>{t('workbook.again')}</Button>
          </Actions>
        </>
      ) : (
        <Choice comparison={comparison} submission={submission} onAgain={onAgain} takeOver={takeOver} />
      )}
    </>
  );
}

function Choice({
  comparison,
  submission,
  onAgain,
  takeOver,
}: Props & { readonly takeOver: ReturnType<typeof useTakeOver> }) {
  const { t } = useTranslation('sending');
  const lines = differingLines(comparison);
  const takeable = lines.filter(isTakeable);
  const [chosen, choose] = useState(() => firstChoice(lines));
  const set = (questions: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const question of questions) isChosen ? next.add(question) : next.delete(question);
    choose(next);
  };
  return (
    <Card title={t('workbook.found', { count: lines.length })}>
      <Form faults={takeOver.faults} onSubmit={() => takeOver.run(savingOf(lines, chosen))}>
        <p>{t('workbook.choose')}</p>
        <Checkbox
          isSelected={chosen.size > 0 && chosen.size === takeable.length}
          isIndeterminate={chosen.size > 0 && chosen.size < takeable.length}
          isDisabled={takeable.length === 0}
          onChange={(all) =>
            set(
              takeable.map(({ question }) => question),
              all,
            )
          }
        >
          {t('workbook.all', { count: takeable.length })}
        </Checkbox>
        <ul className={styles.lines}>
          {lines.map((line) => (
            <WorkbookLine
              key={line.question}
              line={line}
              submission={submission}
              isChosen={chosen.has(line.question)}
              onChoose={(isChosen) => set([line.question], isChosen)}
            />
          ))}
        </ul>
        <Actions>
          <Button type="submit" kind="primary" isDisabled={chosen.size === 0} isPending={takeOver.isRunning}>
            {t('workbook.save', { count: chosen.size })}
          </Button>
          <Button onPress={onAgain}>{t('workbook.again')}</Button>
        </Actions>
      </Form>
    </Card>
  );
}

/** Lines that belong to nothing, and questions without a line. */
function LooseEnds({ comparison: { faults, absent } }: { readonly comparison: WorkbookComparison }) {
  const { t } = useTranslation('sending');
  return (
    <>
      {faults.length > 0 && (
        <Notice kind="caution" title={t('workbook.loose', { count: faults.length })}>
          <CellFaults faults={faults} />
        </Notice>
      )}
      {absent.length > 0 && <Notice title={t('workbook.absent', { count: absent.length })} />}
    </>
  );
}

function TakenOver({
  count,
  id,
  onAgain,
}: {
  readonly count: number;
  readonly id: string;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation('sending');
  return (
    <>
      <Notice kind="good" title={t('workbook.saved', { count })} isAnswer />
      <Actions>
        <ButtonLink to="/submissions/$id" params={{ id }} kind="primary">
          {t('workbook.to-survey')}
        </ButtonLink>
        <Button onPress={onAgain}>{t('workbook.again')}</Button>
      </Actions>
    </>
  );
}
