import { useTranslation } from 'react-i18next';
import { Button } from '../../design/parts/button.tsx';
import { Card } from '../../design/parts/card.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Row, Rows } from '../../design/parts/rows.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { useSession } from '../../session/session.ts';
import { useChooseOrganisation } from '../../session/use-choose-organisation.ts';

/** The organisations one works for, and which of them one works for now. */
export function Memberships() {
  const { t } = useTranslation(['account', 'common']);
  const formats = useFormats();
  const { profile, principal } = useSession();
  const choose = useChooseOrganisation();
  return (
    <Card title={t('memberships.title')}>
      {choose.faults.whole !== undefined && <Notice kind="bad" title={choose.faults.whole} isAnswer />}
      <Rows>
        {profile.memberships.map(({ id, organisationId, organisationName, roles }) => (
          <Row
            key={id}
            title={organisationName}
            facts={formats.list(roles.map((role) => t(`common:roles.${role}`)))}
            aside={
              organisationId === principal.organisation.id ? (
                <Tag kind="accent">{t('memberships.present')}</Tag>
              ) : (
                <Button isPending={choose.isRunning} onPress={() => choose.run(organisationId)}>
                  {t('memberships.choose')}
                </Button>
              )
            }
          />
        ))}
      </Rows>
    </Card>
  );
}
