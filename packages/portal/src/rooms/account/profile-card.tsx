import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Form } from '../../design/parts/form.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { SelectField } from '../../design/parts/select-field.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { languageOptions } from '../../i18n/languages.ts';
import { timeZoneOptions } from '../../i18n/time-zones.ts';
import { chooseLanguage, sessionQuery, useSession } from '../../session/session.ts';

/** How one is called, in which language and at which hours one lives. */
export function ProfileCard() {
  const { t } = useTranslation(['account', 'common']);
  const { profile } = useSession();
  const [name, setName] = useState(profile.name);
  // The page's own menu may change it meanwhile.
  const [chosen, setChosen] = useState<string>();
  const language = chosen ?? profile.language;
  const [timeZone, setTimeZone] = useState(profile.timeZone);
  const { run, isRunning, isDone, faults } = useCommand(
    (body: { name: string; language: string; timeZone: string }, headers) =>
      api.PATCH('/api/v1/profile', { body, headers }),
    {
      refreshes: [sessionQuery.queryKey],
      onDone() {
        void chooseLanguage(language);
        setChosen(undefined);
      },
    },
  );
  return (
    <Card title={t('profile.person')}>
      <Form faults={faults} onSubmit={() => run({ name, language, timeZone })}>
        {isDone && <Notice kind="good" title={t('saved')} isAnswer />}
        <TextField
          label={t('profile.name')}
          name="name"
          autoComplete="name"
          isRequired
          value={name}
          onChange={setName}
          fault={faults.fields.name}
        />
        <SelectField
          label={t('profile.language')}
          description={t('profile.about-language')}
          name="language"
          value={language}
          options={languageOptions}
          onChange={setChosen}
          fault={faults.fields.language}
        />
        <SelectField
          label={t('profile.time-zone')}
          description={t('profile.about-time-zone')}
          name="timeZone"
          value={timeZone}
          options={timeZoneOptions(profile.timeZone)}
          onChange={setTimeZone}
          fault={faults.fields.timeZone}
        />
        <Actions>
          <Button type="submit" kind="primary" isPending={isRunning}>
            {t('common:save')}
          </Button>
        </Actions>
      </Form>
    </Card>
  );
}
