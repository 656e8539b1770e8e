import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { GuideNode } from '../src/rooms/help/guide-page.ts';
import { guidePageOf } from './guide-tree.ts';

/** A guide written in Markdown is a module of the portal: its tree, and its pictures as files of the build. */
export function guidePlugin(): Plugin {
  return {
    name: 'interlace-guide',
    load(id) {
      if (!id.endsWith('.md')) return null;
      const page = guidePageOf(readFileSync(id, 'utf8'));
      const pictures = new Map<string, string>();
      const isThere = (path: string) => existsSync(path) || void this.warn(`${path} is not there yet`);
      const nodes = page.nodes.flatMap((node) => withPictures(node, dirname(id), pictures, isThere));
      const imports = [...pictures].map(
        ([path, name]) => `import ${name} from ${JSON.stringify(`${path}?url`)};`,
      );
      const text = JSON.stringify({ ...page, nodes }).replace(/"(picture\d+)"/g, '$1');
      return `${imports.join('\n')}\nexport const page = ${text};\n`;
    },
  };
}

/** Pictures by the name their module gets; one that was not taken yet is left out. */
function withPictures(
  node: GuideNode,
  folder: string,
  pictures: Map<string, string>,
  isThere: (path: string) => boolean | undefined,
): GuideNode[] {
  if (typeof node === 'string') return [node];
  const { src } = node.attributes;
  if (src === undefined) {
    const children = node.children.flatMap((child) => withPictures(child, folder, pictures, isThere));
    return [{ ...node, children }];
  }
  const path = join(folder, src);
  if (!isThere(path)) return [];
  const name = pictures.get(path) ?? `picture${pictures.size}`;
  pictures.set(path, name);
  return [{ ...node, attributes: { ...node.attributes, src: name } }];
}
