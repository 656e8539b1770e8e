import { dataOf, type NewApiKeyInput } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { CheckboxChoices } from '../../design/parts/checkbox.tsx';
import { Form } from '../../design/parts/form.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { keysQuery } from './api-keys.ts';
import { NumberField } from './number-field.tsx';
import styles from './organisation.module.css';

type Scope = NewApiKeyInput['scopes'][number];
/** Scopes and the names of their texts, which may hold no colon. */
const scopes = [
  ['registry:read', 'registry-read'],
  ['instruments:read', 'instruments-read'],
  ['submissions:read', 'submissions-read'],
  ['submissions:write', 'submissions-write'],
  ['scores:read', 'scores-read'],
  ['statistics:read', 'statistics-read'],
] as const satisfies readonly (readonly [Scope, string])[];
const allScopes: readonly Scope[] = scopes.map(([scope]) => scope);

const first: NewApiKeyInput = {
  name: '',
  scopes: ['statistics:read'],
  expiresInDays: 90,
  quotaPerDay: 10_000,
};

interface Props {
  readonly onMade: (secret: string | undefined) => void;
  readonly onClose: () => void;
}

/** A new key: what for, what it opens, how long and how much. */
export function CreateKeyForm({ onMade, onClose }: Props) {
  const { t } = useTranslation(['organisation', 'common']);
  const [wanted, setWanted] = useState(first);
  const change = (part: Partial<NewApiKeyInput>) => setWanted({ ...wanted, ...part });
  const { run, isRunning, faults } = useCommand(
    (body: NewApiKeyInput, headers) => dataOf(api.POST('/api/v1/api-keys', { body, headers })),
    { refreshes: [keysQuery.queryKey], onDone: ({ key }) => onMade(key) },
  );
  return (
    <Form faults={faults} onSubmit={() => run(wanted)}>
      <TextField
        label={t('keys.name')}
        description={t('keys.about-name')}
        name="name"
        isRequired
        value={wanted.name}
        onChange={(name) => change({ name })}
        fault={faults.fields.name}
      />
      <CheckboxChoices
        label={t('keys.scopes')}
        description={t('keys.about-scopes')}
        value={wanted.scopes}
        onChange={(chosen) => change({ scopes: allScopes.filter((scope) => chosen.includes(scope)) })}
        fault={faults.fields.scopes && t('roles-needed')}
        choices={scopes.map(([scope, text]) => ({
          value: scope,
          label: (
            <>
              {t(`scopes.${text}`)}
              <code className={styles.about}>{scope}</code>
            </>
          ),
        }))}
      />
      <div className={styles.two}>
        <NumberField
          label={t('keys.days')}
          description={t('keys.about-days')}
          value={wanted.expiresInDays}
          onChange={(expiresInDays) => change({ expiresInDays })}
          fault={faults.fields.expiresInDays}
        />
        <NumberField
          label={t('keys.quota')}
          description={t('keys.about-quota')}
          value={wanted.quotaPerDay}
          onChange={(quotaPerDay) => change({ quotaPerDay })}
          fault={faults.fields.quotaPerDay}
        />
      </div>
      <Actions>
        <Button type="submit" kind="primary" isPending={isRunning}>
          {t('keys.create')}
        </Button>
        <Button onPress={onClose}>{t('common:cancel')}</Button>
      </Actions>
    </Form>
  );
}
