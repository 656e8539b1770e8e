import type { Translation } from './translation.ts';

export const pl: Translation = {
  state: 'machine-made',
  source: 'b3ae5dc6f6429000',
  texts: {
    invitation: {
      subject: 'Zaproszenie do {organisation} na platformie Interlace',
      body: `To zaproszenie do pracy na platformie Interlace. Organizacja: {organisation}.

Aby je przyjąć, należy otworzyć ten link w ciągu {days}:
{link}

Jeśli nie masz jeszcze konta, wybierzesz tam swoje imię i nazwisko oraz hasło. Jeśli nie wiesz, skąd ta wiadomość, nie
musisz nic robić: bez linku nikt nie skorzysta z zaproszenia.
`,
    },
    days: { one: '{count} dnia', few: '{count} dni', many: '{count} dni', other: '{count} dnia' },
    secondFactorReset: {
      subject: 'Usunięto Twój drugi składnik logowania w Interlace',
      body: `Administrator usunął drugi składnik logowania Twojego konta Interlace i zakończył jego sesje, jak to się robi po
utracie urządzenia. Zaloguj się hasłem i ustaw nowy.

Jeśli to nie była Twoja prośba, natychmiast powiadom administratora.
`,
    },
    passwordReset: {
      subject: 'Nowe hasło do Interlace',
      body: `Aby wybrać nowe hasło do konta Interlace, otwórz ten link w ciągu godziny:
{link}

Jeśli to nie była Twoja prośba, nie musisz nic robić: hasło pozostaje bez zmian.
`,
    },
    passwordChanged: {
      subject: 'Zmieniono Twoje hasło do Interlace',
      body: `Hasło do Twojego konta Interlace zostało zmienione, a pozostałe sesje zakończone.

Jeśli to nie Twoja zmiana, poproś o nowe hasło na stronie logowania i natychmiast powiadom administratora.
`,
    },
    emailVerification: {
      subject: 'Potwierdź swój adres w Interlace',
      body: `Aby potwierdzić, że ten adres należy do Ciebie, otwórz ten link w ciągu godziny:
{link}

Jeśli to nie była Twoja prośba, nie musisz nic robić.
`,
    },
    addressChangeAsked: {
      subject: 'Inny adres dla Twojego konta Interlace',
      body: `Ktoś, kto zna hasło do Twojego konta Interlace, poprosił o wysyłanie wiadomości na inny adres. Dopóki ten adres
nie zostanie potwierdzony, nic się nie zmienia.

Jeśli to nie była Twoja prośba, zmień hasło i natychmiast powiadom administratora.
`,
    },
    addressChanged: {
      subject: 'Twoje konto Interlace ma inny adres',
      body: `Twoje konto Interlace nie używa już tego adresu.

Jeśli to nie Twoja zmiana, natychmiast powiadom administratora.
`,
    },
    webhookStopped: {
      subject: 'Zatrzymano webhook w Interlace',
      body: `Wiadomości dla Twojej organizacji nie dało się dostarczyć pod adres {origin} i nie będzie dalszych prób. To, co
czekało, jest w dzienniku dostaw oznaczone jako niedostarczone.

Gdy odbiorca znów będzie odpowiadać, włącz webhook i ponów to, czego potrzebujesz.

Webhook {id}
`,
    },
    notices: {
      'section-assigned': '{city}: przydzielono Ci sekcję',
      'section-due-soon': '{city}: zbliża się termin Twojej sekcji',
      'section-overdue': '{city}: minął termin Twojej sekcji',
      'section-ready': '{city}: sekcja jest gotowa do sprawdzenia',
      'section-returned': '{city}: zwrócono Ci sekcję',
      commented: '{city}: pojawił się nowy komentarz',
      mentioned: '{city}: wspomniano o Tobie w komentarzu',
      'deadline-near': '{city}: zbliża się termin rundy',
      'round-closed': '{city}: runda została zamknięta',
      'extension-asked': '{city}: poproszono o późniejszy termin',
      'extension-granted': '{city}: przyznano późniejszy termin',
      'extension-refused': '{city}: odmówiono późniejszego terminu',
      'submission-sent': '{city}: odpowiedzi zostały wysłane',
      'review-assigned': '{city}: przydzielono Ci ocenę',
      'query-opened': '{city}: oceniający ma pytanie do odpowiedzi',
      'query-due-soon': '{city}: pytanie oceniającego czeka na odpowiedź, a termin się zbliża',
      'query-answered': '{city}: odpowiedziano na pytanie oceniającego',
      'query-closed': '{city}: pytanie oceniającego zamknięto',
      'appeal-raised': '{city}: wniesiono odwołanie od oceny',
      'appeal-decided': '{city}: rozstrzygnięto odwołanie',
      'results-released': '{city}: udostępniono sprawdzone wyniki',
    },
    question: 'Pytanie {question}',
    due: 'Termin: {due}',
    digestSubject: {
      one: 'Interlace: {count} powiadomienie',
      few: 'Interlace: {count} powiadomienia',
      many: 'Interlace: {count} powiadomień',
      other: 'Interlace: {count} powiadomienia',
    },
    noticesFooter: `O czym i jak Cię powiadamiamy, wybierasz tutaj:
{link}`,
  },
};
