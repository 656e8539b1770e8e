import type { Translation } from './translation.ts';

export const de: Translation = {
  state: 'machine-made',
  source: '73fabf2ab3f387cb',
  texts: {
    invitation: {
      subject: 'Einladung, auf Interlace für {organisation} zu arbeiten',
      body: `Sie sind eingeladen, auf Interlace für {organisation} zu arbeiten.

Öffnen Sie diesen Link innerhalb von {days}, um die Einladung anzunehmen:
{link}

Wenn Sie noch kein Konto haben, wählen Sie dort Ihren Namen und ein Passwort. Wenn Sie nicht wissen, warum Sie diese
E-Mail erhalten, müssen Sie nichts tun: Ohne den Link kann niemand die Einladung nutzen.
`,
    },
    days: { one: '{count} Tag', other: '{count} Tagen' },
    secondFactorReset: {
      subject: 'Ihr zweiter Faktor auf Interlace wurde entfernt',
      body: `Die Administration hat den zweiten Faktor Ihres Interlace-Kontos entfernt und alle Sitzungen des Kontos beendet, wie es
üblich ist, wenn ein Gerät verloren geht. Melden Sie sich mit Ihrem Passwort an und richten Sie einen neuen ein.

Wenn Sie nicht darum gebeten haben, verständigen Sie sofort Ihre Administration.
`,
    },
    passwordReset: {
      subject: 'Ein neues Passwort für Interlace',
      body: `Öffnen Sie diesen Link innerhalb einer Stunde, um ein neues Passwort für Ihr Interlace-Konto zu wählen:
{link}

Wenn Sie nicht darum gebeten haben, müssen Sie nichts tun: Ihr Passwort bleibt, wie es ist.
`,
    },
    passwordChanged: {
      subject: 'Ihr Passwort auf Interlace wurde geändert',
      body: `Das Passwort Ihres Interlace-Kontos wurde geändert, und alle anderen Sitzungen wurden beendet.

Wenn Sie das nicht waren, fordern Sie auf der Anmeldeseite ein neues Passwort an und verständigen Sie sofort Ihre
Administration.
`,
    },
    emailVerification: {
      subject: 'Bestätigen Sie Ihre Adresse für Interlace',
      body: `Öffnen Sie diesen Link innerhalb einer Stunde, um zu bestätigen, dass diese Adresse Ihnen gehört:
{link}

Wenn Sie nicht darum gebeten haben, müssen Sie nichts tun.
`,
    },
    addressChangeAsked: {
      subject: 'Eine andere Adresse für Ihr Interlace-Konto',
      body: `Jemand, der das Passwort Ihres Interlace-Kontos kennt, möchte E-Mails künftig an eine andere Adresse erhalten. Bis diese
Adresse bestätigt ist, bleibt alles, wie es ist.

Wenn Sie das nicht waren, ändern Sie Ihr Passwort und verständigen Sie sofort Ihre Administration.
`,
    },
    addressChanged: {
      subject: 'Ihr Interlace-Konto hat eine andere Adresse',
      body: `Ihr Interlace-Konto verwendet diese Adresse nicht mehr.

Wenn Sie das nicht waren, verständigen Sie sofort Ihre Administration.
`,
    },
    webhookStopped: {
      subject: 'Ein Webhook auf Interlace wurde gestoppt',
      body: `Meldungen für Ihre Organisation konnten nicht an {origin} zugestellt werden; weitere Versuche gibt es nicht.
Was noch ausstand, steht im Zustellprotokoll als fehlgeschlagen.

Sobald der Empfänger wieder antwortet, aktivieren Sie den Webhook wieder und stellen Sie erneut zu, was Sie brauchen.

Webhook {id}
`,
    },
    notices: {
      'section-assigned': '{city}: Ihnen ist ein Abschnitt zugewiesen',
      'section-due-soon': '{city}: Einer Ihrer Abschnitte ist bald fällig',
      'section-overdue': '{city}: Einer Ihrer Abschnitte ist überfällig',
      'section-ready': '{city}: Ein Abschnitt ist fertig und wartet auf Ihre Durchsicht',
      'section-returned': '{city}: Ein Abschnitt wurde an Sie zurückgegeben',
      commented: '{city}: Es gibt einen neuen Kommentar',
      mentioned: '{city}: Sie werden in einem Kommentar erwähnt',
      'deadline-near': '{city}: Die Frist der Runde läuft bald ab',
      'round-closed': '{city}: Die Runde ist geschlossen',
      'extension-asked': '{city}: Eine Fristverlängerung wurde beantragt',
      'extension-granted': '{city}: Die Fristverlängerung ist gewährt',
      'extension-refused': '{city}: Die Fristverlängerung ist abgelehnt',
      'submission-sent': '{city}: Die Antworten wurden eingereicht',
      'review-assigned': '{city}: Ihnen ist eine Prüfung zugewiesen',
      'query-opened': '{city}: Das Evaluationsteam hat eine Rückfrage zu einer Antwort',
      'query-due-soon': '{city}: Eine Rückfrage ist noch unbeantwortet und bald fällig',
      'query-answered': '{city}: Eine Rückfrage wurde beantwortet',
      'query-closed': '{city}: Eine Rückfrage ist abgeschlossen',
      'appeal-raised': '{city}: Gegen ein Prüfungsurteil wurde Einspruch erhoben',
      'appeal-decided': '{city}: Über einen Einspruch ist entschieden',
      'results-released': '{city}: Die geprüften Ergebnisse sind freigegeben',
    },
    section: 'Abschnitt: {title}',
    question: 'Frage: {title}',
    due: 'Fällig: {due}',
    digestSubject: {
      one: 'Interlace: {count} Benachrichtigung',
      other: 'Interlace: {count} Benachrichtigungen',
    },
    noticesFooter: `Was Sie erfahren und wie, wählen Sie hier:
{link}`,
  },
};
