import type { Translation } from './translation.ts';

export const pl: Translation = {
  state: 'machine-made',
  source: '73fabf2ab3f387cb',
  texts: {
    invitation: {
      subject: 'Zaproszenie do organizacji {organisation} na platformie Interlace',
      body: `Zapraszamy do pracy na platformie Interlace. Organizacja: {organisation}.

Aby przyjąć zaproszenie, proszę otworzyć ten link w ciągu {days}:
{link}

Jeśli nie mają Państwo jeszcze konta, można tam podać imię i nazwisko oraz wybrać hasło. Jeśli nie wiedzą Państwo, skąd
ta wiadomość, nie trzeba nic robić: bez linku nikt nie skorzysta z zaproszenia.
`,
    },
    days: { one: '{count} dnia', few: '{count} dni', many: '{count} dni', other: '{count} dnia' },
    secondFactorReset: {
      subject: 'Usunięto Państwa drugi składnik logowania w Interlace',
      body: `Administracja usunęła drugi składnik logowania Państwa konta Interlace i zakończyła jego sesje, jak to się robi po
utracie urządzenia. Proszę zalogować się hasłem i ustawić nowy.

Jeśli nie było takiej prośby z Państwa strony, proszę natychmiast powiadomić administrację.
`,
    },
    passwordReset: {
      subject: 'Nowe hasło do Interlace',
      body: `Aby wybrać nowe hasło do konta Interlace, proszę otworzyć ten link w ciągu godziny:
{link}

Jeśli nie było takiej prośby z Państwa strony, nie trzeba nic robić: hasło pozostaje bez zmian.
`,
    },
    passwordChanged: {
      subject: 'Zmieniono Państwa hasło do Interlace',
      body: `Hasło do Państwa konta Interlace zostało zmienione, a pozostałe sesje zakończone.

Jeśli to nie Państwa zmiana, proszę poprosić o nowe hasło na stronie logowania i natychmiast powiadomić administrację.
`,
    },
    emailVerification: {
      subject: 'Potwierdzenie adresu w Interlace',
      body: `Aby potwierdzić, że ten adres należy do Państwa, proszę otworzyć ten link w ciągu godziny:
{link}

Jeśli nie było takiej prośby z Państwa strony, nie trzeba nic robić.
`,
    },
    addressChangeAsked: {
      subject: 'Inny adres dla Państwa konta Interlace',
      body: `Ktoś, kto zna hasło do Państwa konta Interlace, poprosił o wysyłanie wiadomości na inny adres. Dopóki nowy adres
nie zostanie potwierdzony, nic się nie zmienia.

Jeśli nie było takiej prośby z Państwa strony, proszę zmienić hasło i natychmiast powiadomić administrację.
`,
    },
    addressChanged: {
      subject: 'Państwa konto Interlace ma inny adres',
      body: `Państwa konto Interlace nie używa już tego adresu.

Jeśli to nie Państwa zmiana, proszę natychmiast powiadomić administrację.
`,
    },
    webhookStopped: {
      subject: 'Zatrzymano webhook w Interlace',
      body: `Wiadomości dla Państwa organizacji nie dało się dostarczyć pod adres {origin} i nie będzie dalszych prób. To, co
czekało, jest w dzienniku dostaw oznaczone jako niedostarczone.

Gdy odbiorca znów będzie odpowiadać, proszę włączyć webhook i ponowić to, co potrzebne.

Webhook {id}
`,
    },
    notices: {
      'section-assigned': '{city}: przydzielono Państwu sekcję',
      'section-due-soon': '{city}: zbliża się termin Państwa sekcji',
      'section-overdue': '{city}: termin Państwa sekcji minął',
      'section-ready': '{city}: sekcja jest gotowa do obejrzenia',
      'section-returned': '{city}: zwrócono Państwu sekcję',
      commented: '{city}: jest nowy komentarz',
      mentioned: '{city}: wzmianka o Państwu w komentarzu',
      'deadline-near': '{city}: zbliża się termin rundy',
      'round-closed': '{city}: runda jest zamknięta',
      'extension-asked': '{city}: prośba o późniejszy termin',
      'extension-granted': '{city}: przyznano późniejszy termin',
      'extension-refused': '{city}: odmówiono późniejszego terminu',
      'submission-sent': '{city}: odpowiedzi zostały wysłane',
      'review-assigned': '{city}: przydzielono Państwu weryfikację',
      'query-opened': '{city}: osoba oceniająca ma pytanie dotyczące odpowiedzi',
      'query-due-soon': '{city}: pytanie czeka na odpowiedź, a jego termin się zbliża',
      'query-answered': '{city}: na pytanie odpowiedziano',
      'query-closed': '{city}: pytanie jest zamknięte',
      'appeal-raised': '{city}: złożono odwołanie od oceny',
      'appeal-decided': '{city}: rozpatrzono odwołanie',
      'results-released': '{city}: udostępniono zweryfikowane wyniki',
    },
    section: 'Sekcja: {title}',
    question: 'Pytanie: {title}',
    due: 'Termin: {due}',
    digestSubject: {
      one: 'Interlace: {count} powiadomienie',
      few: 'Interlace: {count} powiadomienia',
      many: 'Interlace: {count} powiadomień',
      other: 'Interlace: {count} powiadomienia',
    },
    noticesFooter: `O czym i jak informujemy, można wybrać tutaj:
{link}`,
  },
};
