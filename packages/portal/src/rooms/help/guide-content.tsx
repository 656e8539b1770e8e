import { Link } from '@tanstack/react-router';
import { createElement, type ReactNode } from 'react';
import type { GuideNode } from './guide-page.ts';
import styles from './help.module.css';

/** The elements of a guide. It was written by us and made a tree at build time: nothing is parsed here. */
export function GuideContent({ nodes }: { readonly nodes: readonly GuideNode[] }) {
  // A guide never changes while it is shown: the place of a piece is its name.
  return nodes.map((node, place) => elementOf(node, place));
}

function elementOf(node: GuideNode, key: number): ReactNode {
  if (typeof node === 'string') return node;
  const { tag, attributes, children } = node;
  const content = children.map((child, place) => elementOf(child, place));
  const [, page, hash] = /^\/help\/([a-z-]+)(?:#(.+))?$/.exec(attributes.href ?? '') ?? [];
  if (page !== undefined)
    return (
      <Link key={key} to="/help/$page" params={{ page }} {...(hash !== undefined && { hash })}>
        {content}
      </Link>
    );
  if (tag === 'img')
    return (
      <figure key={key} className={styles.picture}>
        <img {...attributes} alt={attributes.alt} loading="lazy" />
      </figure>
    );
  return createElement(tag, { key, ...attributes }, ...content);
}
