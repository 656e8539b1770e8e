import type { AnswerValue } from '@interlace/contracts';
import type { Answer } from '@interlace/instruments';

/** One question worked by hand: points it earns, and points of its best answer as far as it applies. */
export interface WorkedAnswer {
  readonly question: string;
  /** Undefined where the question is not asked. */
  readonly answer: Answer | undefined;
  readonly points: number;
  readonly attainable: number;
}

const answered = (question: string, value: AnswerValue, points: number, attainable = 4): WorkedAnswer => {
  return { question, answer: { state: 'answered', value }, points, attainable };
};
const share = (
  question: string,
  [numerator, denominator]: [number, number],
  points: number,
  attainable = 4,
) => answered(question, { numerator, denominator }, points, attainable);
const unknown = (question: string): WorkedAnswer => {
  return { question, answer: { state: 'unknown' }, points: 0, attainable: 4 };
};
const left = (question: string, state: 'not-applicable' | 'not-our-competence'): WorkedAnswer => {
  return { question, answer: { state }, points: 0, attainable: 0 };
};
/** A follow-up ruled out by another answer: it earns nothing and stays in the denominator. */
const hidden = (question: string, attainable: number): WorkedAnswer => {
  return { question, answer: undefined, points: 0, attainable };
};

/**
 * A complete survey of the intercultural instrument 1.0.0, by indicator, its points counted by hand from the
 * questionnaire: every type of question, every state, both kinds of hidden follow-up, capped sums, an indicator short of coverage.
 */
export const workedAnswers: Readonly<Record<string, readonly WorkedAnswer[]>> = {
  commitment: [
    answered('com.statement', 'council', 3),
    answered('com.strategy', 'in-force', 3),
    answered('com.strategy-codesign', 'partly', 1, 2),
    share('com.plan-delivery', [27, 60], 1, 2), // 45 of 90 per cent
    answered('com.budget', 'annual', 3),
    answered('com.coordination', 'coordinator', 3),
    unknown('com.impact-check'),
  ],
  education: [
    answered('edu.pupil-mix', 27.5, 2), // half-way from 50 to 5
    left('edu.mixing-rules', 'not-our-competence'),
    share('edu.teachers-mirror', [6, 24], 1),
    answered('edu.parents', ['interpreters', 'home-visits'], 2),
    answered('edu.learning-together', 'city-offer', 3),
    answered('edu.place-wait', 20, 3),
  ],
  neighbourhoods: [
    answered('nbh.concentration', 35, 2), // half-way from 60 to 10
    answered('nbh.housing-rules', 'rules', 3),
    answered('nbh.contact-between', 'occasional', 1),
    answered('nbh.meeting-places', ['community-house', 'open-sports', 'conflict-talks'], 4),
    left('nbh.renewal', 'not-applicable'),
  ],
  'public-services': [
    share('ser.staff-mirror', [15, 20], 3),
    share('ser.leaders-mirror', [5, 20], 1),
    answered('ser.recruitment', ['outreach', 'entry-routes'], 2),
    answered('ser.adapted', ['burials', 'meals', 'interpreting', 'leisure-hours', 'calendar', 'care'], 4), // 6, capped
    answered('ser.use-known', 'several', 2),
  ],
  'business-and-labour-market': [
    answered('bus.employers', 'charter', 3),
    answered('bus.qualifications', 'referral', 1),
    answered('bus.enterprise', [], 0),
    answered('bus.procurement', 'recommended', 1),
    hidden('bus.procurement-share', 2),
  ],
  'cultural-and-social-life': [
    answered('cul.grant-criterion', 'partly', 2),
    answered('cul.grant-share', 15, 1, 2), // 15 of 30 per cent
    answered('cul.programme', 'yearly', 3),
    answered('cul.debate', 'none', 0),
    answered('cul.clubs', 'yes', 4),
  ],
  'public-space': [
    answered('spc.guideline', 'applied', 4),
    answered('spc.outreach', 'all-projects', 3),
    answered('spc.encounter', ['libraries', 'parks'], 2),
    answered('spc.avoided-places', 'mapped', 2),
  ],
  'mediation-and-conflict': [
    answered('med.service', 'own-service', 4),
    hidden('med.contract-terms', 0), // has no meaning without a contract
    share('med.capacity', [3, 120_000], 1, 2), // 2.5 of 5 per 100,000
    answered('med.places', ['streets', 'schools', 'offices'], 1.5, 2),
    answered('med.interfaith', 'body', 3),
  ],
  language: [
    answered('lan.tailored-courses', ['parents'], 1),
    answered('lan.course-wait', 9, 1),
    answered('lan.first-languages', 'associations', 1),
    answered('lan.visible', ['library-stock', 'public-signs'], 2),
    answered('lan.minority-media', 'no', 0),
  ],
  'media-and-communication': [
    answered('inf.guideline', 'written', 3),
    answered('inf.monitoring', 'regular', 3),
    answered('inf.newcomers-in-media', 'yes', 4),
    answered('inf.campaign', 'measured', 4),
    answered('inf.languages', 4, 3),
  ],
  'international-outlook': [
    answered('int.policy', 'policy', 3),
    unknown('int.origin-projects'),
    unknown('int.students'),
    answered('int.trade', 'partly', 2),
  ],
  'intercultural-competence': [
    answered('cmp.data', 'used', 3),
    answered('cmp.survey', 'older', 1),
    hidden('cmp.survey-use', 2),
    share('cmp.staff-trained', [150, 400], 2), // 37.5 of 75 per cent
    answered('cmp.safety', 'yes', 4),
  ],
  'welcoming-newcomers': [
    answered('wel.contact-point', 'desk', 3),
    answered('wel.desk-languages', 4, 1, 2),
    answered('wel.guide', 'guide', 2),
    answered('wel.groups', ['refugees', 'families', 'workers', 'students', 'minors'], 4), // 5, capped
    answered('wel.ceremony', 'letter', 1),
  ],
  'leadership-and-citizenship': [
    answered('led.local-vote', 'resolution', 3),
    answered('led.voter-outreach', ['letter'], 1),
    share('led.council-mirror', [9, 36], 1),
    answered('led.advisory-body', 'none', 0),
    hidden('led.advice-answered', 2),
    answered('led.new-leaders', 'no', 0),
  ],
  'anti-discrimination': [
    answered('dis.rules-review', 'changed', 4),
    answered('dis.code', 'staff', 3),
    answered('dis.support', 'independent', 4),
    answered('dis.first-appointment', 6, 1, 2),
    answered('dis.extent', ['survey', 'testing'], 4),
    answered('dis.rumours', 'programme', 3),
  ],
  participation: [
    answered('par.rule', 'binding', 3),
    answered('par.methods', ['budget'], 1),
    answered('par.monitoring', 'yes', 2, 2),
    share('par.boards-mirror', [30, 20], 4), // beyond parity
  ],
  interaction: [
    answered('act.register', 'public', 3),
    answered('act.agreements', 'agreements', 3),
    share('act.teachers-trained', [30, 200], 1), // 15 of 60 per cent
    hidden('act.contact', 4),
  ],
};

const rows = Object.values(workedAnswers).flat();

/** The questions that are asked, as they are sent. */
export const workedSurvey = new Map(
  rows.flatMap(({ question, answer }) => (answer ? [[question, answer]] : [])),
);
