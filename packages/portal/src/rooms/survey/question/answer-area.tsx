import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Actions } from '../../../design/parts/actions.tsx';
import { Button } from '../../../design/parts/button.tsx';
import { Stack } from '../../../design/parts/layout.tsx';
import type { Place } from '../../../facts/places.ts';
import { questionIn, useSurvey } from '../frame/survey-context.ts';
import { isBlank } from '../model/figures.ts';
import { useFaultWords } from '../parts/fault-words.ts';
import { focusTitle } from '../parts/focus-title.ts';
import type { AnswerValue } from '../work/answer-draft.ts';
import { noAnswer } from '../work/answer-draft.ts';
import { AnswerControl } from './answer-control.tsx';
import { AnswerState } from './answer-state.tsx';
import { CommentField } from './comment-field.tsx';
import { ConflictView } from './conflict-view.tsx';
import { OtherStates } from './other-states.tsx';
import { PreviousAnswer } from './previous-answer.tsx';
import { TYPING_PAUSE_MS, useAnswer } from './use-answer.ts';

/** Where a question is answered. The only part of the page that follows every key. */
export function AnswerArea({ place, isReadOnly }: { readonly place: Place; readonly isReadOnly: boolean }) {
  const { t } = useTranslation('survey');
  const survey = useSurvey();
  const faultWords = useFaultWords();
  const [timesTakenBack, setTimesTakenBack] = useState(0);
  const { work, shown, fault, write, takeBack } = useAnswer(place);
  const question = questionIn(survey, place.question.code);
  const answer = (value: AnswerValue, isTyping: boolean) => {
    if (isBlank(value) && work.known.state === 'cleared') return write(noAnswer);
    const { comment } = shown;
    write({ state: 'answered', value, reason: null, comment }, { pause: isTyping ? TYPING_PAUSE_MS : 0 });
  };
  if (work.theirs) return <ConflictView place={place} />;
  const refused = work.refused?.invalidParams?.[0];
  const wrong =
    fault?.at === 'value' ? fault : refused && { code: refused.code ?? '', words: refused.reason };
  const hasAnswer = shown.state !== 'cleared';
  return (
    <Stack>
      <PreviousAnswer question={question} shown={shown} isReadOnly={isReadOnly} onKeep={write} />
      <AnswerControl
        key={timesTakenBack}
        question={question}
        lang={survey.texts.langOf(`questions/${question.code}`)}
        shown={shown}
        fault={wrong && { code: wrong.code, words: faultWords(question, wrong) }}
        isReadOnly={isReadOnly}
        onAnswer={answer}
      />
      <OtherStates question={question} shown={shown} fault={fault} isReadOnly={isReadOnly} onAnswer={write} />
      <AnswerState question={question} work={work} />
      {(hasAnswer || !isReadOnly) && (
        <CommentField shown={shown} fault={fault} isReadOnly={isReadOnly} onComment={write} />
      )}
      {hasAnswer && !isReadOnly && (
        <Actions>
          <Button
            kind="quiet"
            onPress={() => {
              takeBack();
              setTimesTakenBack(timesTakenBack + 1);
              focusTitle();
            }}
          >
            {t('answer.take-back')}
          </Button>
        </Actions>
      )}
    </Stack>
  );
}
