import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { guidePlugin } from './scripts/guide-plugin.ts';
import { readState, rooms, translatedLanguages } from './scripts/locale-files.ts';
import { languages } from './src/i18n/languages.ts';

/** Languages every room of which a person who speaks them has read. */
const reviewed = translatedLanguages.filter((language) => {
  const state = readState(language);
  return rooms().every((room) => state[room]?.state === 'reviewed');
});

/** Layers count in the order in which they are first named, and pieces of style stand in whatever order chunks have. */
const layersInOrder: Plugin = {
  name: 'layers-in-order',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'asset' && file.fileName.endsWith('.css'))
        file.source = `@layer reset,base,parts,pages;${file.source}`;
  },
};

/** Where `npm start` answers. */
const platform = 'http://localhost:8080';

export default defineConfig({
  plugins: [
    react(),
    guidePlugin(),
    layersInOrder,
    { ...optimizeLocales.vite({ locales: Object.keys(languages) }), enforce: 'pre' },
  ],
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
    rolldownOptions: {
      output: {
        // What every page begins with comes in two files, not in fifty with headers of their own; libraries change seldom.
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 1 },
            { name: 'portal', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  // It takes writes from its own address alone.
  server: { proxy: { '/api': { target: platform, changeOrigin: true, headers: { origin: platform } } } },
});
