import { queryOptions } from '@tanstack/react-query';
import type { GuidePage, GuidePageName } from './guide-page.ts';

const files = import.meta.glob<GuidePage>(
  ['../../../../../docs/guide/*.md', '../../../../../docs/accessibility.md'],
  { import: 'page' },
);

async function readGuide(name: GuidePageName): Promise<GuidePage> {
  const found = Object.entries(files).find(([path]) => path.endsWith(`/${name}.md`));
  if (!found) throw new Error(`there is no guide ${name}`);
  return found[1]();
}

/** A page of the guide; part of the portal's files, and there without a network. */
export const guideQuery = (name: GuidePageName) =>
  queryOptions({
    queryKey: ['guide', name],
    queryFn: () => readGuide(name),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  });
