import { dataOf } from '@interlace/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useCommand } from '../../api/use-command.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { saveAsFile } from '../../design/parts/save-as-file.ts';
import { AccountFrame } from './account-frame.tsx';
import { EraseAccount } from './erase-account.tsx';

/** What the platform holds about one: as a file, and the end of it. */
export function OwnDataPage() {
  const { t } = useTranslation('account');
  const [isErasing, erase] = useState(false);
  const { run, isRunning, isDone, faults } = useCommand(async () => {
    const data = await dataOf(api.GET('/api/v1/personal-data'));
    saveAsFile('interlace-personal-data.json', 'application/json', JSON.stringify(data, null, 2));
  });
  return (
    <AccountFrame page="data">
      <Card title={t('data.export')}>
        <p>{t('data.about-export')}</p>
        {faults.whole !== undefined && <Notice kind="bad" title={faults.whole} isAnswer />}
        <Actions>
          <Button isPending={isRunning} onPress={() => run(undefined)}>
            {t('data.download')}
          </Button>
          <span role="status">{isDone && t('data.downloaded')}</span>
        </Actions>
      </Card>
      <Card title={t('data.erase')}>
        <p>{t('data.about-erase')}</p>
        <p>{t('data.stays')}</p>
        <Actions>
          <Button kind="danger" onPress={() => erase(true)}>
            {t('data.erase')}
          </Button>
        </Actions>
      </Card>
      <EraseAccount isOpen={isErasing} onClose={() => erase(false)} />
    </AccountFrame>
  );
}
