export type { Answer, Answers, Fault, FaultCode } from './answer.ts';
export { answerLevels } from './answer-levels.ts';
export { type PointsReason, pointsOf, reasonedPoints } from './answer-points.ts';
export { checkSubmission, type SubmissionCheck } from './check-submission.ts';
export { type Finding, InstrumentError } from './finding.ts';
export type { Condition } from './format/condition.ts';
export { type Composite, type Instrument, instrumentSchema } from './format/instrument.ts';
export type { Option, Question, QuestionOf } from './format/question.ts';
export { createInstrumentLibrary, type InstrumentLibrary } from './instrument-library.ts';
export { interculturalInstrument } from './intercultural-instrument.ts';
export { lintInstrument } from './lint/lint-instrument.ts';
export { parseInstrument } from './parse-instrument.ts';
export { AnswersRefused, type QuestionScore, scoreAnswers } from './score-answers.ts';
export { type Localised, localise } from './translation/localise.ts';
export { stampTranslation } from './translation/stamp-translation.ts';
export {
  parseTranslation,
  type Translation,
  type TranslationState,
  translationSchema,
} from './translation/translation.ts';
export { type TranslationReport, translationReport } from './translation/translation-report.ts';
export { validateAnswer } from './validate-answer.ts';
export { type Visibility, visibilityOf } from './visibility.ts';
export * from './xlsform/index.ts';
