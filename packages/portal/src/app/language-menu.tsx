import { useTranslation } from 'react-i18next';
import { api } from '../api/api.ts';
import { useCommand } from '../api/use-command.ts';
import { Menu } from '../design/parts/menu.tsx';
import { isLanguage, languages } from '../i18n/languages.ts';
import { switchLanguage } from '../i18n/translations.ts';
import { chooseLanguage, sessionQuery, useMaybeSession } from '../session/session.ts';
import { Refusal } from './refusal.tsx';

/** The language of the page, and for those signed in of their mails: it belongs to the person, not to the city. */
export function LanguageMenu() {
  const { t, i18n } = useTranslation();
  const session = useMaybeSession();
  const keep = useCommand(
    (language: string, headers) => api.PATCH('/api/v1/profile', { body: { language }, headers }),
    { refreshes: [sessionQuery.queryKey], areInOrder: true },
  );
  const choose = async (language: string) => {
    if (session === null) return switchLanguage(language);
    keep.run(language);
    await chooseLanguage(language);
  };
  const current = isLanguage(i18n.language) ? languages[i18n.language] : i18n.language;
  return (
    <>
      <Menu
        name={t('shell.language', { language: current })}
        label={<span lang={i18n.language}>{current}</span>}
        choices={Object.entries(languages).map(([tag, name]) => ({
          id: tag,
          label: <span lang={tag}>{name}</span>,
          onChoose: () => void choose(tag),
        }))}
      />
      <Refusal fault={keep.faults.whole} onClose={keep.reset} />
    </>
  );
}
