import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const languages = ['en', 'de', 'es', 'it', 'lv', 'pl', 'sv'];

export default defineConfig({
  plugins: [react(), { ...optimizeLocales.vite({ locales: languages }), enforce: 'pre' }],
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
