export { answersOf } from './answers-of.ts';
export { type ItemTree, itemTree, questionShare } from './item-tree.ts';
export { type MethodBundle, methodBundle } from './method-bundle.ts';
export { type MethodCatalogue, methodCatalogue, releasedMethods } from './method-catalogue.ts';
export { notReviewed, type Review, reviewedAnswers, reviewScores } from './review.ts';
export { isCovered, publish, type Score, scoreSubmission } from './score-submission.ts';
export { type Tally, tallyItems } from './tally.ts';
