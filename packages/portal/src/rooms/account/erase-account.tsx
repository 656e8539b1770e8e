import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Checkbox } from '../../design/parts/checkbox.tsx';
import { Confirm } from '../../design/parts/confirm.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { TextField } from '../../design/parts/text-field.tsx';
import { endSession, leaveDevice, useSession } from '../../session/session.ts';
import { forgetDrafts } from '../survey/work/local-drafts.ts';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** With the account goes what this device knows of it. */
async function leave(subject: string): Promise<void> {
  await forgetDrafts(subject).catch(() => {});
  await endSession().catch(() => {});
  await leaveDevice('/');
}

/** The end of the account, after its address was typed once more. */
export function EraseAccount({ isOpen, onClose }: Props) {
  const { t } = useTranslation('account');
  const {
    profile,
    principal: { subject },
  } = useSession();
  const [typed, setTyped] = useState('');
  const [isSure, setSure] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const { run, isRunning, faults } = useCommand(
    (_: undefined, headers) =>
      api.POST('/api/v1/personal-data/erasure', { body: { confirmation: 'erase' }, headers }),
    { onDone: () => void leave(subject) },
  );
  const isSame = typed.trim().toLowerCase() === profile.email.toLowerCase();
  const go = () => (isSame && isSure ? run(undefined) : setMissing(true));
  return (
    <Confirm
      title={t('data.erase-title')}
      go={t('data.erase-go')}
      isOpen={isOpen}
      isRunning={isRunning}
      faults={faults}
      onGo={go}
      onClose={onClose}
    >
      {isMissing && !(isSame && isSure) && <Notice kind="bad" title={t('data.not-sure')} isAnswer />}
      <p>{t('data.about-erase')}</p>
      <TextField
        label={t('data.type', { email: profile.email })}
        autoComplete="off"
        isRequired
        value={typed}
        onChange={setTyped}
      />
      <Checkbox isSelected={isSure} onChange={setSure}>
        {t('data.sure')}
      </Checkbox>
    </Confirm>
  );
}
