import type { Translation } from './translation.ts';

export const lv: Translation = {
  state: 'machine-made',
  source: '73fabf2ab3f387cb',
  texts: {
    invitation: {
      subject: 'Uzaicinājums platformā Interlace: {organisation}',
      body: `Jūs aicina strādāt platformā Interlace. Organizācija: {organisation}.

Lai pieņemtu uzaicinājumu, atveriet šo saiti {days} laikā:
{link}

Ja Jums vēl nav konta, tur varēsiet norādīt vārdu un izvēlēties paroli. Ja nezināt, kāpēc saņemat šo vēstuli, nekas nav
jādara: bez saites uzaicinājumu neviens nevar izmantot.
`,
    },
    days: { zero: '{count} dienu', one: '{count} dienas', other: '{count} dienu' },
    secondFactorReset: {
      subject: 'Jūsu otrais faktors platformā Interlace ir noņemts',
      body: `Administrators noņēma Jūsu Interlace konta otro faktoru un pārtrauca konta sesijas, kā to dara, kad pazaudēta ierīce.
Piesakieties ar savu paroli un iestatiet jaunu otro faktoru.

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
      body: `Kāds, kas zina Jūsu Interlace konta paroli, lūdza sūtīt vēstules uz citu adresi. Kamēr tā nav
apstiprināta, viss paliek, kā ir.

Ja to nelūdzāt Jūs, nomainiet paroli un nekavējoties ziņojiet administratoram.
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
      body: `Jūsu organizācijai domātās ziņas neizdevās piegādāt uz {origin}, un jaunu mēģinājumu nebūs. Tas, kas gaidīja,
piegāžu žurnālā ir atzīmēts kā neizdevies.

Kad saņēmējs atkal atbild, aktivizējiet tīmekļa āķi un atkārtoti nosūtiet nepieciešamo.

Tīmekļa āķis {id}
`,
    },
    notices: {
      'section-assigned': '{city}: Jums ir uzticēta sadaļa',
      'section-due-soon': '{city}: drīz ir Jūsu sadaļas termiņš',
      'section-overdue': '{city}: Jūsu sadaļas termiņš ir nokavēts',
      'section-ready': '{city}: sadaļa ir gatava apskatīšanai',
      'section-returned': '{city}: Jums ir atgriezta sadaļa',
      commented: '{city}: ir jauns komentārs',
      mentioned: '{city}: Jūs pieminēja komentārā',
      'deadline-near': '{city}: tuvojas kārtas termiņš',
      'round-closed': '{city}: kārta ir slēgta',
      'extension-asked': '{city}: lūgts pagarināt termiņu',
      'extension-granted': '{city}: termiņš ir pagarināts',
      'extension-refused': '{city}: termiņa pagarinājums ir atteikts',
      'submission-sent': '{city}: atbildes ir nosūtītas',
      'review-assigned': '{city}: Jums ir uzticēta pārbaude',
      'query-opened': '{city}: vērtētājam ir jautājums par atbildi',
      'query-due-soon': '{city}: jautājums gaida atbildi, un drīz ir tā termiņš',
      'query-answered': '{city}: uz jautājumu ir atbildēts',
      'query-closed': '{city}: jautājums ir slēgts',
      'appeal-raised': '{city}: par pārbaudi ir iesniegta apelācija',
      'appeal-decided': '{city}: par apelāciju ir pieņemts lēmums',
      'results-released': '{city}: pārbaudītie rezultāti ir apstiprināti',
    },
    section: 'Sadaļa: {title}',
    question: 'Jautājums: {title}',
    due: 'Termiņš: {due}',
    digestSubject: {
      zero: 'Interlace: {count} paziņojumu',
      one: 'Interlace: {count} paziņojums',
      other: 'Interlace: {count} paziņojumi',
    },
    noticesFooter: `Par ko un kā Jums paziņo, Jūs izvēlaties šeit:
{link}`,
  },
};
