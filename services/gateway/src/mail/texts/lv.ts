import type { Translation } from './translation.ts';

export const lv: Translation = {
  state: 'machine-made',
  source: 'b3ae5dc6f6429000',
  texts: {
    invitation: {
      subject: 'Uzaicinājums no {organisation} platformā Interlace',
      body: `Jūs esat uzaicināti darboties platformā Interlace. Organizācija: {organisation}.

Lai pieņemtu uzaicinājumu, atveriet šo saiti {days} laikā:
{link}

Ja Jums vēl nav konta, tur varēsiet izvēlēties vārdu un paroli. Ja nezināt, kāpēc saņemat šo vēstuli, nekas nav jādara:
bez saites neviens nevar izmantot uzaicinājumu.
`,
    },
    days: { zero: '{count} dienu', one: '{count} dienas', other: '{count} dienu' },
    secondFactorReset: {
      subject: 'Jūsu otrais faktors platformā Interlace ir noņemts',
      body: `Administrators ir noņēmis Jūsu Interlace konta otro faktoru un pārtraucis konta sesijas, kā to dara, kad pazaudēta
ierīce. Piesakieties ar savu paroli un iestatiet jaunu.

Ja Jūs to nelūdzāt, nekavējoties ziņojiet administratoram.
`,
    },
    passwordReset: {
      subject: 'Jauna parole platformai Interlace',
      body: `Lai izvēlētos jaunu paroli savam Interlace kontam, atveriet šo saiti stundas laikā:
{link}

Ja Jūs to nelūdzāt, nekas nav jādara: parole paliek tāda pati.
`,
    },
    passwordChanged: {
      subject: 'Jūsu Interlace parole ir nomainīta',
      body: `Jūsu Interlace konta parole ir nomainīta, un pārējās konta sesijas ir pārtrauktas.

Ja to nedarījāt Jūs, pieteikšanās lapā pieprasiet jaunu paroli un nekavējoties ziņojiet administratoram.
`,
    },
    emailVerification: {
      subject: 'Apstipriniet savu adresi platformai Interlace',
      body: `Lai apstiprinātu, ka šī adrese pieder Jums, atveriet šo saiti stundas laikā:
{link}

Ja Jūs to nelūdzāt, nekas nav jādara.
`,
    },
    addressChangeAsked: {
      subject: 'Cita adrese Jūsu Interlace kontam',
      body: `Kāds, kas zina Jūsu Interlace konta paroli, lūdza sūtīt vēstules uz citu adresi. Kamēr tā adrese nav
apstiprināta, viss paliek kā līdz šim.

Ja tas nebijāt Jūs, nomainiet paroli un nekavējoties ziņojiet administratoram.
`,
    },
    addressChanged: {
      subject: 'Jūsu Interlace kontam ir cita adrese',
      body: `Jūsu Interlace konts šo adresi vairs neizmanto.

Ja to nedarījāt Jūs, nekavējoties ziņojiet administratoram.
`,
    },
    webhookStopped: {
      subject: 'Tīmekļa āķis platformā Interlace ir apturēts',
      body: `Jūsu organizācijas ziņas neizdevās piegādāt uz {origin}, un jaunu mēģinājumu vairs nebūs. Tas, kas gaidīja,
piegāžu žurnālā ir atzīmēts kā neizdevies.

Kad saņēmējs atkal atbild, aktivizējiet tīmekļa āķi un atkārtojiet nepieciešamo.

Tīmekļa āķis {id}
`,
    },
    notices: {
      'section-assigned': '{city}: Jums ir piešķirta sadaļa',
      'section-due-soon': '{city}: drīz beidzas Jūsu sadaļas termiņš',
      'section-overdue': '{city}: Jūsu sadaļas termiņš ir nokavēts',
      'section-ready': '{city}: sadaļa ir gatava Jūsu pārbaudei',
      'section-returned': '{city}: sadaļa ir atdota Jums atpakaļ',
      commented: '{city}: ir jauns komentārs',
      mentioned: '{city}: Jūs esat pieminēti komentārā',
      'deadline-near': '{city}: tuvojas kārtas termiņš',
      'round-closed': '{city}: kārta ir slēgta',
      'extension-asked': '{city}: lūgts pagarināt termiņu',
      'extension-granted': '{city}: termiņš ir pagarināts',
      'extension-refused': '{city}: termiņa pagarinājums ir noraidīts',
      'submission-sent': '{city}: atbildes ir iesniegtas',
      'review-assigned': '{city}: Jums ir piešķirts vērtējums',
      'query-opened': '{city}: vērtētājam ir jautājums par atbildi',
      'query-due-soon': '{city}: vērtētāja jautājums gaida atbildi, un termiņš drīz beidzas',
      'query-answered': '{city}: uz vērtētāja jautājumu ir atbildēts',
      'query-closed': '{city}: vērtētāja jautājums ir slēgts',
      'appeal-raised': '{city}: vērtējums ir apstrīdēts',
      'appeal-decided': '{city}: par apstrīdēto vērtējumu ir pieņemts lēmums',
      'results-released': '{city}: pārbaudītie rezultāti ir pieejami',
    },
    question: 'Jautājums {question}',
    due: 'Termiņš: {due}',
    digestSubject: {
      zero: 'Interlace: {count} paziņojumu',
      one: 'Interlace: {count} paziņojums',
      other: 'Interlace: {count} paziņojumi',
    },
    noticesFooter: `Par ko un kā Jums ziņot, Jūs izvēlaties šeit:
{link}`,
  },
};
