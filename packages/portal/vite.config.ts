import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { readState, rooms, translatedLanguages } from './scripts/locale-files.ts';
import { languages } from './src/i18n/languages.ts';

/** Languages every room of which a person who speaks them has read. */
const reviewed = translatedLanguages.filter((language) => {
  const state = readState(language);
  return rooms().every((room) => state[room]?.state === 'reviewed');
});

export default defineConfig({
  plugins: [react(), { ...optimizeLocales.vite({ locales: Object.keys(languages) }), enforce: 'pre' }],
  define: { 'import.meta.env.REVIEWED_LANGUAGES': JSON.stringify(['en', ...reviewed]) },
  build: {
    target: 'es2023',
    // Inlined, a picture or font would need an exception of the content security policy.
    assetsInlineLimit: 0,
    // One stylesheet: the order of its layers must not depend on which page is opened first.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    sourcemap: false,
    manifest: true,
  },
  server: { proxy: { '/api': 'http://localhost:4600' } },
});
