/** Sentences for respondents in languages of markets that the site itself does not speak; not yet read by natives. */
import type { AnswerTexts } from './answer-texts.ts';

export const answerTextsNl: AnswerTexts = {
  required: 'Beantwoord deze vraag alstublieft.',
  unknownOption: 'Kies een van de aangeboden antwoorden.',
  tooLong: 'Kort uw antwoord in tot hoogstens {max} tekens.',
  repeated: 'Deze vraag is meer dan eens beantwoord. Geef één antwoord.',
  tooMany: 'Kies hoogstens {max} antwoorden.',
  notANumber: 'Vul een getal in cijfers in, zonder punten voor duizendtallen.',
  outOfRange: 'Vul een getal van {min} tot en met {max} in.',
  tooPrecise: 'Geef hoogstens {max} cijfers achter de komma.',
  contradiction: 'Antwoord of kies „weet ik niet”, niet allebei.',
  unknownField:
    'De pagina is in een verouderde vorm verzonden. Laad haar opnieuw en antwoord nog eens.',
};

export const answerTextsTr: AnswerTexts = {
  required: 'Lütfen bu soruyu yanıtlayın.',
  unknownOption: 'Lütfen sunulan yanıtlardan birini seçin.',
  tooLong: 'Lütfen yanıtınızı en fazla {max} karaktere kısaltın.',
  repeated: 'Bu soru birden fazla kez yanıtlandı. Lütfen tek bir yanıt verin.',
  tooMany: 'Lütfen en fazla {max} yanıt seçin.',
  notANumber: 'Lütfen binlik ayırıcı kullanmadan rakamla bir sayı girin.',
  outOfRange: 'Lütfen {min} ile {max} arasında bir sayı girin.',
  tooPrecise: 'Lütfen virgülden sonra en fazla {max} basamak yazın.',
  contradiction:
    'Lütfen ya yanıtlayın ya da “bilmiyorum” seçeneğini işaretleyin; ikisi birlikte olmaz.',
  unknownField: 'Sayfa eski biçimiyle gönderildi. Lütfen sayfayı yenileyip yeniden yanıtlayın.',
};

export const answerTextsPl: AnswerTexts = {
  required: 'Prosimy odpowiedzieć na to pytanie.',
  unknownOption: 'Prosimy wybrać jedną z podanych odpowiedzi.',
  tooLong: 'Prosimy skrócić odpowiedź do najwyżej {max} znaków.',
  repeated: 'Na to pytanie odpowiedziano więcej niż raz. Prosimy o jedną odpowiedź.',
  tooMany: 'Liczba wybranych odpowiedzi nie może być większa niż {max}.',
  notANumber: 'Prosimy podać liczbę cyframi, bez separatora tysięcy.',
  outOfRange: 'Prosimy podać liczbę od {min} do {max}.',
  tooPrecise: 'Liczba miejsc po przecinku nie może być większa niż {max}.',
  contradiction: 'Prosimy odpowiedzieć albo wybrać „nie wiem”, nie jedno i drugie.',
  unknownField:
    'Strona została wysłana w nieaktualnej postaci. Prosimy ją odświeżyć i odpowiedzieć ponownie.',
};
