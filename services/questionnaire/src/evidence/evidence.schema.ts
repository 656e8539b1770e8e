import { code, day, instant, isStorableText, requiredText, text, uuid } from '@interlace/contracts';
import { z } from 'zod';
import { answerParams, submissionParams } from '../submissions/submission.params.ts';

const visibility = z.enum(['evaluators', 'public']).meta({
  description:
    'evaluators: beyond the city and its partner, evaluators alone; public: everybody, once results are released',
});

const item = z.object({
  id: uuid,
  kind: z.enum(['file', 'link']),
  title: z.string(),
  note: z.string().nullable(),
  documentDate: day.nullable().meta({ description: 'Day of the document itself' }),
  accessedOn: day.nullable().meta({ description: 'Day on which a link was read' }),
  visibility,
  url: z.string().nullable().meta({ description: 'Of a link' }),
  file: z
    .object({
      name: z.string(),
      mediaType: z.string().meta({ description: 'Found in the content, whatever was claimed' }),
      bytes: z.int(),
      sha256: z.string(),
    })
    .nullable()
    .meta({ id: 'EvidenceFile' }),
  addedBy: z
    .string()
    .nullable()
    .meta({ description: 'Account id; null for those who see only what was sent' }),
  addedAt: instant,
});
export const evidenceItem = item.meta({ id: 'EvidenceItem' });

const passage = {
  place: z.string().nullable().meta({ description: 'Page, paragraph or place in the item' }),
  note: z.string().nullable(),
};

/** An item as it backs one answer. */
export const answerEvidence = z.object({ ...passage, item: evidenceItem }).meta({ id: 'AnswerEvidence' });

export const evidenceLibrary = z
  .object({
    limits: z.object({
      bytesPerFile: z.int(),
      itemsPerSubmission: z.int(),
      accepted: z.array(z.object({ name: z.string(), mediaType: z.string(), extension: z.string() })),
      malwareCheck: z.boolean().meta({ description: 'Whether every file is checked for malware' }),
    }),
    items: z.array(
      item
        .extend({
          backs: z.array(z.object({ question: code, ...passage })),
          wasSent: z
            .boolean()
            .meta({ description: 'A version that was sent holds it, so that it is never lost' }),
        })
        .meta({ id: 'ListedEvidence' }),
    ),
  })
  .meta({ id: 'EvidenceLibrary' });

/** An address a link leads to. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .max(2_000)
  .refine(isStorableText, 'holds a control character');

const described = {
  title: requiredText(300),
  note: text(2_000).nullable(),
  documentDate: day.nullable(),
  accessedOn: day.nullable(),
  visibility,
};

export const linkBody = z
  .strictObject({
    url: webAddress,
    ...described,
  })
  .partial({ note: true, documentDate: true, accessedOn: true, visibility: true, title: true })
  .meta({ id: 'EvidenceLink', examples: [{ url: 'https://city.example/plan', title: 'Action plan' }] });

export const evidenceChange = z
  .strictObject(described)
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'must change something')
  .meta({ id: 'EvidenceChange', description: 'What is left out stays as it was' });

export const uploadQuery = z.strictObject({
  name: requiredText(200).describe('Name of the file, with its extension'),
  visibility: visibility.default('evaluators'),
});

export const referenceBody = z
  .strictObject({ place: text(200).nullable().optional(), note: text(2_000).nullable().optional() })
  .meta({ id: 'EvidencePassage', examples: [{ place: 'page 12', note: 'Third paragraph' }] });

/** What adding made: no words, for it is kept beside the request. */
export const addedEvidence = z
  .object({
    id: uuid,
    mediaType: z.string().nullable().meta({ description: 'Found in the content of a file' }),
    wasThere: z.boolean().meta({ description: 'The submission had this content on its draft already' }),
  })
  .meta({ id: 'AddedEvidence' });

export const touchedEvidence = z.object({ id: uuid, at: instant }).meta({ id: 'TouchedEvidence' });

const evidenceId = { evidence: uuid.describe('Id of the item') };
export const evidenceParams = submissionParams.extend(evidenceId);
export const referenceParams = answerParams.extend(evidenceId);
