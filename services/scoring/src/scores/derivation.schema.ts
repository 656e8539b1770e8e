import { answerValue, code, scoredItem, scoredQuestion, verdictKinds } from '@interlace/contracts';
import { z } from 'zod';

const { strict, lenient, coverage } = scoredItem.shape;
/** Null where nothing applies (or, lenient, nothing is known); not yet subject to the coverage rule. */
const figures = { strict, lenient, coverage };
const kind = z.enum(['indicator', 'composite']);
const withheld = z.string().nullable().meta({ description: 'Why there is no score, or null' });

const derivedPart = z.object({
  code,
  kind,
  title: z.string(),
  weight: z
    .number()
    .meta({ description: 'As the instrument gives it; the weights of the parts present are rescaled' }),
  ...figures,
  applies: z
    .boolean()
    .meta({ description: 'False where no question of the part applies: it leaves the mean' }),
  withheld,
});
export type DerivedPart = z.infer<typeof derivedPart>;

const derivedQuestion = z.object({
  code,
  lineage: code,
  title: z.string(),
  state: scoredQuestion.shape.state,
  value: answerValue.nullable().meta({ description: 'As sent; null in every state but answered' }),
  shown: z.string().nullable().meta({ description: 'The value in words' }),
  points: z.number(),
  attainable: z.number(),
  because: z
    .string()
    .meta({ description: 'How the points came about, or why the question is hidden or left out' }),
  rationale: z.string().meta({ description: 'The reason of the scoring rule' }),
  counts: z
    .enum(['strict-and-lenient', 'strict', 'none'])
    .meta({ description: 'The fractions it stands in' }),
  review: z
    .object({
      verdict: z.enum(verdictKinds),
      reason: code.nullable().meta({ description: 'Why other points were given' }),
      selfPoints: z.number().meta({ description: 'What the answer as it was sent earned' }),
      selfAttainable: z.number(),
    })
    .nullable()
    .meta({
      description: 'What a released review said of the answer; null before, or where none was needed',
    }),
});
export type DerivedQuestion = z.infer<typeof derivedQuestion>;

/** The sums written out with their numbers, for people. */
const formulas = z.object({ strict: z.string(), lenient: z.string(), coverage: z.string() });
export type Formulas = z.infer<typeof formulas>;

/** How a number came about: enough to compute it again by hand. An indicator has questions, a composite has parts. */
export const derivation = z.object({
  item: z.object({ code, kind, title: z.string() }),
  published: z.object(figures),
  computed: z.object(figures).meta({ description: 'Before the coverage rule' }),
  withheld,
  formulas,
  rules: z.array(z.string()),
  parts: z.array(derivedPart),
  questions: z.array(derivedQuestion),
});
export type Derivation = z.infer<typeof derivation>;
