import { createRoute } from '@tanstack/react-router';
import { lazyCode } from '../../app/lazy-page.ts';
import { signedInRoute } from '../../app/root-route.ts';

/** The work on one survey goes on across its pages. Its answers are asked for before its texts are there: both take their time. */
const frame = createRoute({
  getParentRoute: () => signedInRoute,
  id: 'survey',
  component: lazyCode(() => import('./frame/survey-frame.tsx'), 'SurveyFrame'),
});

/** The form in which a city answers a questionnaire. Mails lead to these addresses. */
export const routes = [
  frame.addChildren([
    createRoute({
      getParentRoute: () => frame,
      path: '/submissions/$id',
      component: lazyCode(() => import('./overview/overview-page.tsx'), 'OverviewPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/submissions/$id/questions/$question',
      component: lazyCode(() => import('./question/question-page.tsx'), 'QuestionPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/submissions/$id/self-score',
      component: lazyCode(() => import('./overview/self-score-page.tsx'), 'SelfScorePage'),
    }),
  ]),
] as const;
