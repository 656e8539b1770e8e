import antiDiscrimination from '../instruments/intercultural/1.0.0/anti-discrimination.json' with {
  type: 'json',
};
import businessAndLabourMarket from '../instruments/intercultural/1.0.0/business-and-labour-market.json' with {
  type: 'json',
};
import commitment from '../instruments/intercultural/1.0.0/commitment.json' with { type: 'json' };
import culturalAndSocialLife from '../instruments/intercultural/1.0.0/cultural-and-social-life.json' with {
  type: 'json',
};
import education from '../instruments/intercultural/1.0.0/education.json' with { type: 'json' };
import frame from '../instruments/intercultural/1.0.0/frame.json' with { type: 'json' };
import interaction from '../instruments/intercultural/1.0.0/interaction.json' with { type: 'json' };
import interculturalCompetence from '../instruments/intercultural/1.0.0/intercultural-competence.json' with {
  type: 'json',
};
import internationalOutlook from '../instruments/intercultural/1.0.0/international-outlook.json' with {
  type: 'json',
};
import language from '../instruments/intercultural/1.0.0/language.json' with { type: 'json' };
import leadershipAndCitizenship from '../instruments/intercultural/1.0.0/leadership-and-citizenship.json' with {
  type: 'json',
};
import mediaAndCommunication from '../instruments/intercultural/1.0.0/media-and-communication.json' with {
  type: 'json',
};
import mediationAndConflict from '../instruments/intercultural/1.0.0/mediation-and-conflict.json' with {
  type: 'json',
};
import neighbourhoods from '../instruments/intercultural/1.0.0/neighbourhoods.json' with { type: 'json' };
import participation from '../instruments/intercultural/1.0.0/participation.json' with { type: 'json' };
import publicServices from '../instruments/intercultural/1.0.0/public-services.json' with { type: 'json' };
import publicSpace from '../instruments/intercultural/1.0.0/public-space.json' with { type: 'json' };
import welcomingNewcomers from '../instruments/intercultural/1.0.0/welcoming-newcomers.json' with {
  type: 'json',
};
import { parseInstrument } from './parse-instrument.ts';

/** The intercultural questionnaire: 86 questions, 17 indicators in 12 areas. A published version never changes. */
export const interculturalInstrument = parseInstrument({
  ...frame,
  questions: [
    ...commitment,
    ...education,
    ...neighbourhoods,
    ...publicServices,
    ...businessAndLabourMarket,
    ...culturalAndSocialLife,
    ...publicSpace,
    ...mediationAndConflict,
    ...language,
    ...mediaAndCommunication,
    ...internationalOutlook,
    ...interculturalCompetence,
    ...welcomingNewcomers,
    ...leadershipAndCitizenship,
    ...antiDiscrimination,
    ...participation,
    ...interaction,
  ],
});
