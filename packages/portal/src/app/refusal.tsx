import { lazy } from 'react';
import { Late } from '../design/parts/late.tsx';

const RefusalDialog = lazy(async () => {
  const { RefusalDialog: dialog } = await import('./refusal-dialog.tsx');
  return { default: dialog };
});

interface Props {
  readonly fault: string | undefined;
  readonly onClose: () => void;
}

/** Says what went wrong with a choice of a menu, which has closed by then; nothing where nothing did. */
export function Refusal({ fault, onClose }: Props) {
  if (fault === undefined) return null;
  return (
    <Late>
      <RefusalDialog fault={fault} onClose={onClose} />
    </Late>
  );
}
