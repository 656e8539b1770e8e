// First, for it names the layers of all other styles.
import './design/foundation.css';
import '@fontsource-variable/atkinson-hyperlegible-next/index.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './api/queries.ts';
import { App } from './app/app.tsx';
import { router } from './app/router.ts';
import { startTranslations } from './i18n/translations.ts';
import { leaveWithPerson, sessionQuery } from './session/session.ts';

const AFTER_FIRST_PAGE_MS = 3_000;

const root = document.getElementById('portal');
if (!root) throw new Error('the page has no place for the portal');

leaveWithPerson();
// Texts, the person and the files of the page asked for are waited for at the same time.
const texts = startTranslations();
void queries.prefetchQuery(sessionQuery);
const [asked] = router.getMatchedRoutes(window.location.pathname);
for (const route of asked) void router.loadRouteChunk(route);
await texts;
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
// It fetches the files of all pages; the page asked for goes first.
if ('serviceWorker' in navigator && import.meta.env.PROD)
  setTimeout(() => void navigator.serviceWorker.register('/service-worker.js'), AFTER_FIRST_PAGE_MS);
