import { useTranslation } from 'react-i18next';
import { Tag } from '../../../design/parts/tag.tsx';
import { useSurvey } from '../frame/survey-context.ts';

/** Tells where words come from: not translated yet, or translated by a machine and not yet read by somebody who knows. */
export function TranslationMark({ piece }: { readonly piece: string }) {
  const { t } = useTranslation('survey');
  const { texts } = useSurvey();
  if (texts.isMachineMade(piece)) return <Tag>{t('translation.machine-made')}</Tag>;
  return texts.langOf(piece) === undefined ? null : <Tag>{t('translation.missing')}</Tag>;
}
