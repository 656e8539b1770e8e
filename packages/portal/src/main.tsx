// First, for it names the layers of all other styles.
import './design/foundation.css';
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { startTranslations } from './i18n/translations.ts';
import { leaveWithPerson } from './session/session.ts';

const root = document.getElementById('portal');
if (!root) throw new Error('the page has no place for the portal');

leaveWithPerson();
await startTranslations();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
if ('serviceWorker' in navigator && import.meta.env.PROD)
  void navigator.serviceWorker.register('/service-worker.js');
