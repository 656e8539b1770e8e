import { dataOf, type ImportedXlsForm } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { DataTable } from '../../design/parts/data-table.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { saveAsFile } from '../../design/parts/save-as-file.ts';
import { type InstrumentDraft, summaryOf } from './instrument-draft.ts';
import styles from './rounds.module.css';

interface Props {
  readonly imported: ImportedXlsForm;
  readonly onAgain: () => void;
}

/** What an XLSForm came to: what was read, what is to be mended, and what could not be carried. */
export function ImportedForm({ imported: { draft, findings, notCarried }, onAgain }: Props) {
  const { t } = useTranslation('rounds');
  return (
    <>
      <Draft draft={draft} isSound={findings.length === 0} onAgain={onAgain} />
      <Card title={t('xls-form.findings')}>
        {findings.length === 0 ? (
          <p>{t('xls-form.findings-none')}</p>
        ) : (
          <DataTable
            caption={t('xls-form.findings')}
            isTitled
            rows={findings}
            keyOf={({ where, code, reason }) => `${where} ${code} ${reason}`}
            columns={[
              {
                id: 'where',
                title: t('xls-form.where'),
                isRowName: true,
                cell: ({ where }) => <code>{where}</code>,
              },
              // The platform tells findings in English.
              {
                id: 'what',
                title: t('xls-form.what'),
                cell: ({ reason }) => <span lang="en">{reason}</span>,
              },
            ]}
          />
        )}
      </Card>
      <Card title={t('xls-form.not-carried')}>
        {notCarried.length === 0 ? (
          <p>{t('xls-form.not-carried-none')}</p>
        ) : (
          <DataTable
            caption={t('xls-form.not-carried')}
            isTitled
            rows={notCarried}
            keyOf={({ what, names }) => `${what} ${names.join()}`}
            columns={[
              {
                id: 'what',
                title: t('xls-form.what'),
                isRowName: true,
                cell: ({ what, reason }) =>
                  t(`xls-form.missed.${what}` as 'xls-form.missed.notes', { defaultValue: '' }) || (
                    <span lang="en">{reason}</span>
                  ),
              },
              {
                id: 'concerns',
                title: t('xls-form.concerns'),
                cell: ({ names }) =>
                  names.map((name) => (
                    <span key={name}>
                      <code>{name}</code>{' '}
                    </span>
                  )),
              },
            ]}
          />
        )}
      </Card>
    </>
  );
}

interface DraftProps {
  readonly draft: ImportedXlsForm['draft'];
  readonly isSound: boolean;
  readonly onAgain: () => void;
}

function Draft({ draft, isSound, onAgain }: DraftProps) {
  const { t } = useTranslation('rounds');
  const { code, version, title, questions } = summaryOf(draft);
  const publish = useCommand(
    (body: InstrumentDraft, headers) => dataOf(api.POST('/api/v1/instruments', { headers, body })),
    { refreshes: [['instruments']] },
  );
  const missing = t('xls-form.missing');
  const save = () =>
    saveAsFile(`${code ?? 'draft'}.json`, 'application/json', JSON.stringify(draft, null, 2));
  return (
    <Card title={t('xls-form.result')}>
      <dl className={styles.facts}>
        <dt>{t('xls-form.name')}</dt>
        <dd>{title ?? missing}</dd>
        <dt>{t('xls-form.code')}</dt>
        <dd>{code ?? missing}</dd>
        <dt>{t('xls-form.version')}</dt>
        <dd>{version ?? missing}</dd>
        <dt>{t('xls-form.questions')}</dt>
        <dd>{questions}</dd>
      </dl>
      {publish.faults.whole !== undefined && (
        <Notice kind="bad" title={publish.faults.whole} isAnswer>
          <ul>
            {Object.entries(publish.faults.fields).map(([where, words]) => (
              <li key={where}>
                <code>{where}</code> {words}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {publish.output && (
        <Notice kind="good" isAnswer title={t('xls-form.published', { ...publish.output })} />
      )}
      {isSound && <p>{t('xls-form.publish-about')}</p>}
      <Actions>
        {isSound && publish.output === undefined && (
          // Without findings it has the shape of an instrument; the platform looks once more.
          <Button
            kind="primary"
            isPending={publish.isRunning}
            onPress={() => publish.run(draft as InstrumentDraft)}
          >
            {t('xls-form.publish')}
          </Button>
        )}
        <Button onPress={save}>{t('xls-form.draft')}</Button>
        <Button onPress={onAgain}>{t('xls-form.another')}</Button>
      </Actions>
    </Card>
  );
}
