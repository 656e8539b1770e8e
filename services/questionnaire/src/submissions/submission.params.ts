import { code, uuid } from '@interlace/contracts';
import { z } from 'zod';

export const submissionParams = z.object({ id: uuid.describe('Id of the submission') });
export const answerParams = submissionParams.extend({
  question: code.describe('Code of a question of the instrument').meta({ examples: ['com.statement'] }),
});
