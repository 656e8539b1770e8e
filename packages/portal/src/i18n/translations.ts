import i18next, { type BackendModule, type FlatNamespace, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { chooseLanguage, directionOf, MIRRORED } from './languages.ts';

const STORED = 'interlace.language';
const files = import.meta.glob<ResourceKey>('../locales/*/*.json', { import: 'default' });

/** Texts arrive by language and room, when a page of that room is opened. */
const textsByRoom: BackendModule = {
  type: 'backend',
  init() {},
  async read(language, room) {
    const folder = language === MIRRORED ? 'en' : language;
    return (await files[`../locales/${folder}/${room}.json`]?.()) ?? {};
  },
};

function firstLanguage(): string {
  const stored = localStorage.getItem(STORED);
  if (stored === MIRRORED) return MIRRORED;
  return chooseLanguage(stored ? [stored, ...navigator.languages] : navigator.languages);
}

function applyToPage(language: string): void {
  document.documentElement.lang = language === MIRRORED ? 'en' : language;
  document.documentElement.dir = directionOf(language);
}

let starting: Promise<void> = Promise.resolve();

/** Makes texts ready in the language stored on this device, or the browser's. */
export function startTranslations(): Promise<void> {
  starting = makeReady();
  return starting;
}

async function makeReady(): Promise<void> {
  const lng = firstLanguage();
  applyToPage(lng);
  await i18next
    .use(textsByRoom)
    .use(initReactI18next)
    .init({
      lng,
      fallbackLng: 'en',
      ns: ['common', 'problems'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
  i18next.on('languageChanged', applyToPage);
}

/** Texts of rooms, in the language of the page. */
export async function loadTexts(rooms: readonly FlatNamespace[]): Promise<void> {
  await starting;
  await i18next.loadNamespaces(rooms);
}

/** Switches every text of the page, and remembers it on this device. */
export async function switchLanguage(language: string): Promise<void> {
  localStorage.setItem(STORED, language);
  await starting;
  if (i18next.language !== language) await i18next.changeLanguage(language);
}
