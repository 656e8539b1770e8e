import type { Translation } from './translation.ts';

export const sv: Translation = {
  state: 'machine-made',
  source: '73fabf2ab3f387cb',
  texts: {
    invitation: {
      subject: 'Inbjudan till {organisation} på Interlace',
      body: `Du är inbjuden att arbeta för {organisation} på Interlace.

Öppna den här länken inom {days} för att tacka ja:
{link}

Om du inte har något konto ännu väljer du ditt namn och ett lösenord där. Om du inte vet varför du får det här mejlet
behöver du inte göra något: utan länken kan ingen använda inbjudan.
`,
    },
    days: { one: '{count} dag', other: '{count} dagar' },
    secondFactorReset: {
      subject: 'Tvåstegsverifieringen för ditt Interlace-konto har tagits bort',
      body: `En administratör har tagit bort tvåstegsverifieringen för ditt Interlace-konto och avslutat kontots sessioner, så som
man gör när en enhet har kommit bort. Logga in med ditt lösenord och aktivera den på nytt.

Om du inte har bett om det, kontakta genast din administratör.
`,
    },
    passwordReset: {
      subject: 'Ett nytt lösenord till Interlace',
      body: `Öppna den här länken inom en timme för att välja ett nytt lösenord till ditt Interlace-konto:
{link}

Om du inte har bett om det behöver du inte göra något: ditt lösenord förblir som det är.
`,
    },
    passwordChanged: {
      subject: 'Ditt lösenord till Interlace har ändrats',
      body: `Lösenordet till ditt Interlace-konto har ändrats och kontots övriga sessioner har avslutats.

Om det inte var du, begär ett nytt lösenord på inloggningssidan och kontakta genast din administratör.
`,
    },
    emailVerification: {
      subject: 'Bekräfta din adress för Interlace',
      body: `Öppna den här länken inom en timme för att bekräfta att adressen är din:
{link}

Om du inte har bett om det behöver du inte göra något.
`,
    },
    addressChangeAsked: {
      subject: 'En annan adress till ditt Interlace-konto',
      body: `Någon som kan lösenordet till ditt Interlace-konto har bett om att mejl ska gå till en annan adress. Tills den
adressen är bekräftad förblir allt som det är.

Om det inte var du, byt lösenord och kontakta genast din administratör.
`,
    },
    addressChanged: {
      subject: 'Ditt Interlace-konto har en annan adress',
      body: `Ditt Interlace-konto använder inte längre den här adressen.

Om det inte var du, kontakta genast din administratör.
`,
    },
    webhookStopped: {
      subject: 'En webhook på Interlace har stoppats',
      body: `Meddelanden till din organisation kunde inte levereras till {origin} och inga fler försök görs. Det som väntade står
som misslyckat i leveransloggen.

När mottagaren svarar igen, aktivera webhooken och skicka om det du behöver.

Webhook {id}
`,
    },
    notices: {
      'section-assigned': '{city}: du har fått ett avsnitt',
      'section-due-soon': '{city}: ett av dina avsnitt ska snart vara klart',
      'section-overdue': '{city}: ett av dina avsnitt är försenat',
      'section-ready': '{city}: ett avsnitt är klart för din genomgång',
      'section-returned': '{city}: ett avsnitt har lämnats tillbaka till dig',
      commented: '{city}: det finns en ny kommentar',
      mentioned: '{city}: du nämns i en kommentar',
      'deadline-near': '{city}: omgångens sista datum närmar sig',
      'round-closed': '{city}: omgången är stängd',
      'extension-asked': '{city}: förlängd tid har begärts',
      'extension-granted': '{city}: förlängd tid har beviljats',
      'extension-refused': '{city}: begäran om förlängd tid har avslagits',
      'submission-sent': '{city}: svaren har skickats in',
      'review-assigned': '{city}: du har fått en granskning',
      'query-opened': '{city}: en utvärderare har en följdfråga om ett svar',
      'query-due-soon': '{city}: en följdfråga väntar på svar och tiden går snart ut',
      'query-answered': '{city}: en följdfråga har besvarats',
      'query-closed': '{city}: en följdfråga är avslutad',
      'appeal-raised': '{city}: en bedömning har överklagats',
      'appeal-decided': '{city}: ett överklagande är avgjort',
      'results-released': '{city}: de granskade resultaten är fastställda',
    },
    section: 'Avsnitt: {title}',
    question: 'Fråga: {title}',
    due: 'Senast: {due}',
    digestSubject: { one: 'Interlace: {count} avisering', other: 'Interlace: {count} aviseringar' },
    noticesFooter: `Vad du får veta, och hur, väljer du här:
{link}`,
  },
};
