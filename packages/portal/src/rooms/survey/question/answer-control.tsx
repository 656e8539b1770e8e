import type { Question } from '@interlace/instruments';
import type { AnswerDraft, AnswerValue } from '../work/answer-draft.ts';
import { ChoiceControl } from './choice-control.tsx';
import { FigureControl } from './figure-control.tsx';
import { MultipleControl } from './multiple-control.tsx';
import { RatioControl } from './ratio-control.tsx';

export interface ControlProps<Of extends Question = Question> {
  /** In the language of the page. */
  readonly question: Of;
  /** Of the question's words, where it is not the page's. */
  readonly lang: string | undefined;
  readonly shown: AnswerDraft;
  /** Code and words of what is wrong with the value. */
  readonly fault: { readonly code: string; readonly words: string } | undefined;
  readonly isReadOnly: boolean;
  readonly onAnswer: (value: AnswerValue, isTyping: boolean) => void;
}

/** The one control of a question. */
export function AnswerControl({ question, ...props }: ControlProps) {
  switch (question.type) {
    case 'graded':
    case 'single':
      return <ChoiceControl question={question} {...props} />;
    case 'multiple':
      return <MultipleControl question={question} {...props} />;
    case 'number':
    case 'percentage':
      return <FigureControl question={question} {...props} />;
    case 'ratio':
      return <RatioControl question={question} {...props} />;
  }
}
