import { lazyRouteComponent } from '@tanstack/react-router';
import type { FlatNamespace } from 'i18next';
import { isReachable } from '../api/reach.ts';
import { loadTexts } from '../i18n/translations.ts';

/**
 * Code that is loaded when its page is opened. The router answers a missing file by loading the page anew, once: right after a
 * new release, and the end of the page where the platform cannot be reached.
 */
export function lazyCode<Module extends Record<string, unknown>, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
) {
  return lazyRouteComponent(async () => {
    try {
      return await load();
    } catch (cause) {
      throw (await isReachable()) ? cause : new Error('a file of this page is out of reach', { cause });
    }
  }, name);
}

/**
 * A page that is loaded when it is opened, its code and the texts of its rooms at the same time. One after the other, React would
 * show nothing in between, and each time for a third of a second at least.
 */
export function lazyPage<Module extends Record<string, unknown>, Name extends keyof Module>(
  rooms: readonly FlatNamespace[],
  load: () => Promise<Module>,
  name: Name,
) {
  return lazyCode(async () => {
    const [module] = await Promise.all([load(), loadTexts(rooms)]);
    return module;
  }, name);
}
