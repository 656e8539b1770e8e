export { answerTo, askedOnly, candidateAnswers, validAnswers } from './valid-answers.ts';
