import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../../app/root-route.ts';

/** The work on one survey goes on across its pages. Its answers are asked for before its texts are there: both take their time. */
const frame = createRoute({
  getParentRoute: () => signedInRoute,
  id: 'survey',
  component: lazyRouteComponent(() => import('./frame/survey-frame.tsx'), 'SurveyFrame'),
});

/** The form in which a city answers a questionnaire. Mails lead to these addresses. */
export const routes = [
  frame.addChildren([
    createRoute({
      getParentRoute: () => frame,
      path: '/submissions/$id',
      component: lazyRouteComponent(() => import('./overview/overview-page.tsx'), 'OverviewPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/submissions/$id/questions/$question',
      component: lazyRouteComponent(() => import('./question/question-page.tsx'), 'QuestionPage'),
    }),
    createRoute({
      getParentRoute: () => frame,
      path: '/submissions/$id/self-score',
      component: lazyRouteComponent(() => import('./overview/self-score-page.tsx'), 'SelfScorePage'),
    }),
  ]),
] as const;
