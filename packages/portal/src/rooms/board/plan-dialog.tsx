import { type BoardSection, dataOf } from '@interlace/api-client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { CheckboxChoices } from '../../design/parts/checkbox.tsx';
import { Dialog } from '../../design/parts/dialog.tsx';
import { Form } from '../../design/parts/form.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { instantOf, wallTime } from '../../i18n/zoned-time.ts';
import { writersQuery } from './board.queries.ts';

interface Props {
  readonly section: BoardSection;
  readonly title: string;
  readonly submissionId: string;
  readonly timeZone: string;
  readonly onClose: () => void;
}

interface Plan {
  readonly subjects: string[];
  readonly office: string | null;
  readonly dueAt: string | null;
}

/** Who writes a section, which office sees to it, and until when. */
export function PlanDialog({ section, title, submissionId: id, timeZone, onClose }: Props) {
  const { t } = useTranslation(['board', 'common']);
  const { area } = section;
  const queries = useQueryClient();
  const [subjects, choose] = useState<string[]>(section.subjects);
  const [office, setOffice] = useState(section.office ?? '');
  const [day, setDay] = useState(
    section.dueAt === null ? '' : wallTime(section.dueAt, timeZone).slice(0, 10),
  );
  const writers = useQuery(writersQuery);
  const { run, isRunning, faults } = useCommand(
    async (plan: Plan, headers) => {
      const path = { id, area };
      const { subjects: people, ...rest } = plan;
      // The day first: who is told of a section is told by when.
      await api.PUT('/api/v1/submissions/{id}/sections/{area}', {
        params: { path },
        headers: { 'idempotency-key': `${headers['idempotency-key']}-plan` },
        body: rest,
      });
      // The day stands also where the people are refused.
      void queries.invalidateQueries({ queryKey: ['board', id] });
      const body = { subjects: people };
      return dataOf(
        api.PUT('/api/v1/submissions/{id}/assignments/{area}', { params: { path }, headers, body }),
      );
    },
    { refreshes: [['board', id]], onDone: onClose },
  );
  // The whole day counts, by the clocks of the round.
  const dueAt = day === '' ? null : (instantOf(`${day}T23:59`, timeZone) ?? null);
  return (
    <Dialog title={t('plan.title', { area: title })} isOpen onClose={onClose}>
      <Form faults={faults} onSubmit={() => run({ subjects, office: office.trim() || null, dueAt })}>
        <Loaded query={writers}>
          {(members) => (
            <CheckboxChoices
              label={t('plan.people')}
              description={t('plan.people-about')}
              value={subjects}
              onChange={choose}
              choices={members.map(({ userId, name }) => ({ value: userId, label: name }))}
              fault={faults.fields.subjects}
            />
          )}
        </Loaded>
        <TextField
          label={t('plan.office')}
          description={t('plan.office-about')}
          name="office"
          maxLength={120}
          value={office}
          onChange={setOffice}
          fault={faults.fields.office}
        />
        <TextField
          label={t('plan.due')}
          description={t('plan.due-about')}
          name="dueAt"
          type="date"
          value={day}
          onChange={setDay}
          fault={faults.fields.dueAt}
        />
        <Actions>
          <Button type="submit" kind="primary" isPending={isRunning}>
            {t('plan.save')}
          </Button>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
