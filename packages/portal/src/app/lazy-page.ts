import { lazyRouteComponent } from '@tanstack/react-router';
import type { FlatNamespace } from 'i18next';
import { loadTexts } from '../i18n/translations.ts';

/**
 * A page that is loaded when it is opened, its code and the texts of its rooms at the same time. One after the other, React would
 * show nothing in between, and each time for a third of a second at least.
 */
export function lazyPage<Module extends Record<string, unknown>, Name extends keyof Module>(
  rooms: readonly FlatNamespace[],
  load: () => Promise<Module>,
  name: Name,
) {
  return lazyRouteComponent(async () => {
    const [module] = await Promise.all([load(), loadTexts(rooms)]);
    return module;
  }, name);
}
