import type { Submission } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../design/parts/checkbox.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { valueWords } from '../../facts/answer-words.ts';
import { useInstrument } from '../../facts/instrument.ts';
import { QuestionName } from '../../facts/question-name.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { isTakeable, type Line } from './line-choice.ts';
import styles from './sending.module.css';

interface Props {
  readonly line: Line;
  readonly submission: Submission;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

const kinds = { none: 'plain', added: 'good', changed: 'accent', removed: 'caution' } as const;

/** What stands in a line of a workbook, beside what stands here. */
export function WorkbookLine({ line, submission, isChosen, onChoose }: Props) {
  const { t } = useTranslation('sending');
  const { difference, changedMeanwhile, faults } = line;
  return (
    <li className={styles.line}>
      <div className={styles.lineHead}>
        <Checkbox isSelected={isChosen} isDisabled={!isTakeable(line)} onChange={onChoose}>
          <QuestionName submissionId={submission.id} question={line.question} />
        </Checkbox>
        {difference !== 'none' && <Tag kind={kinds[difference]}>{t(`workbook.${difference}`)}</Tag>}
        {changedMeanwhile && <Tag kind="caution">{t('workbook.meanwhile')}</Tag>}
        {faults.length > 0 && <Tag kind="bad">{t('workbook.fault')}</Tag>}
      </div>
      {changedMeanwhile && <p className={styles.soft}>{t('workbook.meanwhile-about')}</p>}
      {faults.length > 0 && <CellFaults faults={faults} />}
      <dl className={styles.both}>
        <Side label={t('workbook.now')} answer={line.now} question={line.question} submission={submission} />
        <Side
          label={t('workbook.in-workbook')}
          answer={line.workbook}
          question={line.question}
          submission={submission}
        />
      </dl>
    </li>
  );
}

/** What is wrong in the cells of a workbook. */
export function CellFaults({ faults }: Pick<Line, 'faults'>) {
  const { t } = useTranslation('sending');
  return (
    <ul>
      {faults.map(({ cell, code, reason }) => {
        const words = t(`fault.${code}` as 'fault.missing', { defaultValue: reason });
        return <li key={`${cell} ${code}`}>{t('workbook.fault-in', { cell, reason: words })}</li>;
      })}
    </ul>
  );
}

interface SideProps {
  readonly label: string;
  readonly answer: Line['now'] | Line['workbook'];
  readonly question: string;
  readonly submission: Submission;
}

function Side({ label, answer, question, submission }: SideProps) {
  const { t } = useTranslation('sending');
  const formats = useFormats();
  const { data } = useInstrument(submission.instrument);
  const asked = data?.instrument.questions.find(({ code }) => code === question);
  const { state, value = null, reason, comment } = answer ?? {};
  return (
    <div className={styles.side}>
      <dt>{label}</dt>
      {state === undefined && <dd>{t('workbook.none')}</dd>}
      {state !== undefined && (
        <dd>{value === null ? t(`state.${state}`) : valueWords(asked, value, formats)}</dd>
      )}
      {reason ? <dd className={styles.soft}>{t('workbook.reason', { reason })}</dd> : null}
      {comment ? <dd className={styles.soft}>{t('workbook.comment', { comment })}</dd> : null}
    </div>
  );
}
