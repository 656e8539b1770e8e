import type { Submission } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sourceQuery, translationQuery } from '../../../facts/instrument.ts';
import { localeOf } from '../../../i18n/languages.ts';
import { textsOf } from './survey-texts.ts';

/** The questions of a submission, and their texts in the language of the page once they can be shown. */
export function useQuestions(submission: Submission | undefined) {
  const { i18n } = useTranslation();
  const language = localeOf(i18n.language);
  const reference = submission?.instrument ?? { code: '', version: '' };
  const instrument = useQuery({ ...sourceQuery(reference), enabled: submission !== undefined });
  const source = instrument.data;
  const isForeign = source !== undefined && source.language !== language;
  const translation = useQuery({ ...translationQuery(reference, language), enabled: isForeign });
  // Without a network, a language that was never read here leaves the questions in their own.
  const isWaiting = isForeign && translation.isPending && !translation.isPaused;
  const translated = translation.data ?? null;
  const texts = useMemo(
    () => (source && !isWaiting ? textsOf(source, translated, language) : undefined),
    [source, isWaiting, translated, language],
  );
  return { instrument, texts };
}
