import { dataOf, type InstrumentSummary, type Network } from '@interlace/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Form } from '../../design/parts/form.tsx';
import { SelectField } from '../../design/parts/select-field.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { useSession } from '../../session/session.ts';
import { bodyOf, type DraftFault, type RoundBody, type RoundDraft } from './round-draft.ts';
import { RoundTimes } from './round-times.tsx';
import styles from './rounds.module.css';

interface Props {
  readonly networks: readonly Network[];
  readonly instruments: readonly InstrumentSummary[];
}

export function OpenRoundForm({ networks, instruments }: Props) {
  const { t } = useTranslation('rounds');
  const { profile } = useSession();
  const navigate = useNavigate();
  const versions = instruments.map(({ code, version, title }) => ({
    value: `${code} ${version}`,
    label: `${title} ${version}`,
  }));
  const [draft, setDraft] = useState<RoundDraft>({
    networkId: networks[0]?.id ?? '',
    instrument: versions[0]?.value ?? '',
    name: '',
    code: '',
    opens: '',
    closes: '',
    timeZone: profile.timeZone,
    referenceYear: String(new Date().getFullYear() - 1),
    reminders: '14, 7, 2, 1',
  });
  const [unsaid, tell] = useState<readonly DraftFault[]>([]);
  const change = (part: Partial<RoundDraft>) => setDraft({ ...draft, ...part });
  const { run, isRunning, faults } = useCommand(
    (body: RoundBody, headers) => dataOf(api.POST('/api/v1/rounds', { headers, body })),
    {
      refreshes: [['rounds']],
      onDone: ({ id }) => void navigate({ to: '/rounds/$id', params: { id } }),
    },
  );
  const submit = () => {
    const { body, faults: found } = bodyOf(draft);
    tell(found);
    if (body !== undefined) run(body);
  };
  return (
    <Form faults={faults} onSubmit={submit}>
      <SelectField
        label={t('new.network')}
        name="networkId"
        value={draft.networkId}
        options={networks.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(networkId) => change({ networkId })}
        fault={faults.fields.networkId}
      />
      <SelectField
        label={t('new.instrument')}
        name="instrument"
        value={draft.instrument}
        options={versions}
        onChange={(instrument) => change({ instrument })}
        fault={faults.fields.instrument}
      />
      <TextField
        label={t('new.name')}
        description={t('new.name-about')}
        name="name"
        isRequired
        value={draft.name}
        onChange={(name) => change({ name })}
        fault={faults.fields.name}
      />
      <div className={styles.pair}>
        <TextField
          label={t('new.code')}
          description={t('new.code-about')}
          name="code"
          isRequired
          value={draft.code}
          onChange={(code) => change({ code })}
          fault={faults.fields.code}
        />
        <TextField
          label={t('new.reference-year')}
          description={t('new.reference-about')}
          name="referenceYear"
          inputMode="numeric"
          isRequired
          value={draft.referenceYear}
          onChange={(referenceYear) => change({ referenceYear })}
          fault={faults.fields.referenceYear}
        />
      </div>
      <RoundTimes draft={draft} unsaid={unsaid} fields={faults.fields} onChange={change} />
      <Actions>
        <Button type="submit" kind="primary" isPending={isRunning}>
          {t('new.go')}
        </Button>
      </Actions>
    </Form>
  );
}
