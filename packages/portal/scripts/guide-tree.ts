import { marked, type Token, type Tokens } from 'marked';
import type { GuideNode, GuidePage } from '../src/rooms/help/guide-page.ts';

/** Where a link of a guide leads in the portal: pages beside it and the guides below it are pages of the help. Pure. */
export function addressOf(href: string): string {
  const page = /^(?:\.\.\/|guide\/)?([a-z-]+)\.md(#.*)?$/.exec(href);
  return page ? `/help/${page[1]}${page[2] ?? ''}` : href;
}

/** A name for a heading, to link to. Pure. */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

type Children = readonly GuideNode[];
const node = (tag: string, children: Children, attributes: Record<string, string> = {}): GuideNode => ({
  tag,
  attributes,
  children,
});

/** Our own guides use these kinds of token; any other is a fault of the guide. @throws Error for those. */
function nodesOf(token: Token): Children {
  const inner = (): Children => ('tokens' in token ? (token.tokens ?? []).flatMap(nodesOf) : []);
  switch (token.type) {
    case 'space':
    case 'def':
      return [];
    case 'heading':
      return [node(`h${token.depth}`, inner(), { id: slugOf(token.text) })];
    case 'paragraph':
      return isPicture(token) ? inner() : [node('p', inner())];
    case 'text':
      return 'tokens' in token ? inner() : [token.text];
    case 'escape':
      return [token.text];
    case 'list':
      return [node(token.ordered ? 'ol' : 'ul', token.items.flatMap(nodesOf))];
    case 'list_item':
      return [node('li', inner())];
    case 'strong':
    case 'em':
      return [node(token.type, inner())];
    case 'codespan':
      return [node('code', [token.text])];
    case 'link':
      return [node('a', inner(), { href: addressOf(token.href) })];
    case 'image':
      return [node('img', [], { src: token.href, alt: token.text })];
    case 'table':
      return [tableOf(token as Tokens.Table)];
    default:
      throw new Error(`a guide cannot hold a ${token.type}: ${token.raw}`);
  }
}

const isPicture = (token: Token): boolean =>
  'tokens' in token && token.tokens?.length === 1 && token.tokens[0]?.type === 'image';

function tableOf({ header, rows }: Tokens.Table): GuideNode {
  const cells = (tag: string, row: Tokens.TableCell[], attributes: Record<string, string> = {}) =>
    node(
      'tr',
      row.map((cell) => node(tag, cell.tokens.flatMap(nodesOf), attributes)),
    );
  return node('table', [
    node('thead', [cells('th', header, { scope: 'col' })]),
    node(
      'tbody',
      rows.map((row) => cells('td', row)),
    ),
  ]);
}

/**
 * A guide as a tree of elements, its first heading as the title. Nothing of it is parsed or trusted in the browser.
 * @throws Error where it does not begin with a heading, or holds what a guide cannot. Pure.
 */
export function guidePageOf(markdown: string): GuidePage {
  const [first, ...rest] = marked.lexer(markdown);
  if (first?.type !== 'heading' || first.depth !== 1) throw new Error('a guide begins with its title');
  const sections = rest.flatMap((token) =>
    token.type === 'heading' && token.depth === 2 ? [{ id: slugOf(token.text), title: token.text }] : [],
  );
  return { title: first.text, sections, nodes: rest.flatMap(nodesOf) };
}
