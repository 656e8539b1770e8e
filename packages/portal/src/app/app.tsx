import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useTranslation } from 'react-i18next';
import { queries } from '../api/queries.ts';
import { MIRRORED } from '../i18n/languages.ts';
import { router } from './router.ts';

/** The whole portal: its language, what it knows of the platform, and its pages. */
export function App() {
  const { i18n } = useTranslation();
  return (
    <I18nProvider locale={i18n.language === MIRRORED ? 'ar' : i18n.language}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
}
