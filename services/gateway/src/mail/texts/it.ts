import type { Translation } from './translation.ts';

export const it: Translation = {
  state: 'machine-made',
  source: '73fabf2ab3f387cb',
  texts: {
    invitation: {
      subject: 'Invito a {organisation} su Interlace',
      body: `Ha ricevuto un invito a lavorare per {organisation} su Interlace.

Apra questo link entro {days} per accettare:
{link}

Se non ha ancora un account, lì potrà scegliere il Suo nome e una password. Se non sa perché riceve questa e-mail, non
deve fare nulla: senza il link nessuno può usare l'invito.
`,
    },
    days: { one: '{count} giorno', many: '{count} di giorni', other: '{count} giorni' },
    secondFactorReset: {
      subject: 'Il Suo secondo fattore su Interlace è stato rimosso',
      body: `L'amministrazione ha rimosso il secondo fattore del Suo account Interlace e ha chiuso le relative sessioni, come
avviene quando si perde un dispositivo. Acceda con la Sua password e ne imposti uno nuovo.

Se non l'ha richiesto Lei, avvisi subito l'amministrazione.
`,
    },
    passwordReset: {
      subject: 'Una nuova password per Interlace',
      body: `Apra questo link entro un'ora per scegliere una nuova password per il Suo account Interlace:
{link}

Se non l'ha richiesto Lei, non deve fare nulla: la Sua password resta quella attuale.
`,
    },
    passwordChanged: {
      subject: 'La Sua password su Interlace è stata modificata',
      body: `La password del Suo account Interlace è stata modificata e le altre sessioni sono state chiuse.

Se non è opera Sua, richieda una nuova password dalla pagina di accesso e avvisi subito l'amministrazione.
`,
    },
    emailVerification: {
      subject: 'Confermi il Suo indirizzo per Interlace',
      body: `Apra questo link entro un'ora per confermare che questo indirizzo è Suo:
{link}

Se non l'ha richiesto Lei, non deve fare nulla.
`,
    },
    addressChangeAsked: {
      subject: 'Un altro indirizzo per il Suo account Interlace',
      body: `Qualcuno che conosce la password del Suo account Interlace ha chiesto di ricevere le e-mail a un altro indirizzo.
Finché quell'indirizzo non sarà confermato, tutto resta com'è.

Se non è opera Sua, cambi la password e avvisi subito l'amministrazione.
`,
    },
    addressChanged: {
      subject: 'Il Suo account Interlace ha un altro indirizzo',
      body: `Il Suo account Interlace non usa più questo indirizzo.

Se non è opera Sua, avvisi subito l'amministrazione.
`,
    },
    webhookStopped: {
      subject: 'Un webhook su Interlace è stato fermato',
      body: `Non è stato possibile consegnare a {origin} le novità per la Sua organizzazione e non ci saranno altri tentativi.
Ciò che era in attesa risulta non riuscito nel registro delle consegne.

Quando il destinatario risponderà di nuovo, attivi il webhook e ripeta ciò che Le serve.

Webhook {id}
`,
    },
    notices: {
      'section-assigned': '{city}: Le è stata assegnata una sezione',
      'section-due-soon': '{city}: una Sua sezione è in scadenza',
      'section-overdue': '{city}: una Sua sezione è in ritardo',
      'section-ready': '{city}: una sezione è pronta per il Suo controllo',
      'section-returned': '{city}: Le è stata restituita una sezione',
      commented: "{city}: c'è un nuovo commento",
      mentioned: '{city}: un commento La menziona',
      'deadline-near': '{city}: la scadenza della tornata è vicina',
      'round-closed': '{city}: la tornata è chiusa',
      'extension-asked': '{city}: è stata chiesta una proroga',
      'extension-granted': '{city}: la proroga è stata concessa',
      'extension-refused': '{city}: la proroga è stata rifiutata',
      'submission-sent': '{city}: le risposte sono state inviate',
      'review-assigned': '{city}: Le è stata assegnata una verifica',
      'query-opened': '{city}: chi valuta chiede un chiarimento su una risposta',
      'query-due-soon': '{city}: una richiesta di chiarimento attende risposta ed è in scadenza',
      'query-answered': '{city}: una richiesta di chiarimento ha avuto risposta',
      'query-closed': '{city}: una richiesta di chiarimento è chiusa',
      'appeal-raised': '{city}: è stato presentato ricorso contro una verifica',
      'appeal-decided': '{city}: un ricorso è stato deciso',
      'results-released': '{city}: i risultati verificati sono stati convalidati',
    },
    section: 'Sezione: {title}',
    question: 'Domanda: {title}',
    due: 'Scadenza: {due}',
    digestSubject: {
      one: 'Interlace: {count} notifica',
      many: 'Interlace: {count} di notifiche',
      other: 'Interlace: {count} notifiche',
    },
    noticesFooter: `Che cosa Le viene comunicato, e come, lo sceglie qui:
{link}`,
  },
};
