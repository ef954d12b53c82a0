/** Not yet read by a native speaker. */
import { answerTextsTr } from '@city-of-cities/questionnaire';
import type { SurveyTexts } from './survey-texts-shape.ts';

export const surveyTextsTr: SurveyTexts = {
  htmlLang: 'tr',
  survey: 'Anket',
  skipToQuestions: 'Sorulara geç',
  chooseLanguage: 'Hangi dilde yanıtlamak istersiniz?',
  start: 'Ankete başla',
  aboutAnswers: 'Yanıtlarınız nasıl kullanılır',
  aboutAnswersPoints: [
    'Anonim olarak yanıtlıyorsunuz. Gönderdikten sonra bir yanıtın kime ait olduğu artık anlaşılamaz.',
    'İlerlediğinizde her sayfa kaydedilir. Ara verip daha sonra devam edebilirsiniz.',
    'Gönderene kadar istediğiniz an bırakıp her şeyi silebilirsiniz.',
    'Çerez kullanılmaz ve adres kaydedilmez.',
  ],
  progress: (page, of) => `Sayfa ${page} / ${of}`,
  next: 'Devam',
  back: 'Geri',
  pause: 'Ara ver veya bırak',
  optional: 'isteğe bağlı',
  atMostCharacters: (count) => `En fazla ${count} karakter.`,
  atMostAnswers: (count) => `En fazla ${count} yanıt.`,
  point: (point, of, pole) => (pole === '' ? `${point} / ${of}` : `${point} / ${of}: ${pole}`),
  pair: (low, high) => `${low} ya da ${high}`,
  errors: (count) => `${count} yanıt eksik veya uygun değil`,
  errorTitle: 'Hata',
  conflict:
    'Bu sayfa bu arada başka bir pencerede kaydedildi. Lütfen girdiklerinizi kontrol edip yeniden devam edin.',
  pageTooLarge: 'Yanıtlarınız toplamda çok uzun. Lütfen açık uçlu yanıtları kısaltın.',
  paused: {
    title: 'Ara verildi',
    explanation:
      'Yanıtlarınız, tamamlanmamış olanlar da dahil, kaydedildi. Anket bitene kadar bu adresten devam edebilirsiniz. Adresi bilen yanıtlarınızı görebilir: kimseyle paylaşmayın.',
    address: 'Devam etmek için adresiniz',
    goOn: 'Yanıtlamaya devam et',
    erase: 'Bırak ve her şeyi sil',
    eraseNote: 'Bundan sonra yanıtlarınızdan hiçbir şey kalmaz.',
  },
  end: {
    title: 'Tamam: bu son soruydu',
    explanation: 'Geri dönüp yanıtlarınızı değiştirebilir ya da şimdi gönderebilirsiniz.',
    submit: 'Yanıtları gönder',
    notice:
      'Gönderildikten sonra yanıtlar anonimdir. Artık kimse onları değiştiremez veya tek tek silemez.',
  },
  notices: {
    accepted: { title: 'Teşekkür ederiz', explanation: 'Yanıtlarınız ulaştı.' },
    screenedOut: {
      title: 'İlginiz için teşekkürler',
      explanation: 'Bu anket başka bir gruba yöneliktir. Girdiğiniz bilgiler silindi.',
    },
    quotaFull: {
      title: 'Teşekkürler, yeterli sayıda yanıtımız var',
      explanation: 'Grubunuzdan öngörülen sayıda kişi yanıt verdi. Girdiğiniz bilgiler silindi.',
    },
    erased: { title: 'Her şey silindi', explanation: 'Yanıtlarınızdan hiçbir şey kalmadı.' },
    early: {
      title: 'Anket henüz başlamadı',
      explanation: 'Lütfen duyurulan başlangıç zamanında yeniden gelin.',
    },
    closed: {
      title: 'Anket sona erdi',
      explanation: 'Artık yanıt verilemez. İlginiz için teşekkürler.',
    },
    invitationNeeded: {
      title: 'Bu anket yalnızca davetle yanıtlanır',
      explanation: 'Lütfen davetinizdeki adresi eksiksiz ve değiştirmeden açın.',
    },
    used: {
      title: 'Bu davetle daha önce yanıt verildi',
      explanation: 'Her davet bir yanıt için geçerlidir. Katıldığınız için teşekkürler.',
    },
    busy: {
      title: 'Şu anda çok sayıda kişi başlıyor',
      explanation: 'Lütfen bir dakika sonra yeniden deneyin.',
    },
    unknown: {
      title: 'Bu adreste bir anket yok',
      explanation: 'Adres eksik olabilir ya da adresteki yanıtlar silinmiş olabilir.',
    },
    tooLarge: {
      title: 'Bu bir defada çok fazlaydı',
      explanation:
        'Bir sayfa en fazla 64 kilobayt olabilir. Hiçbir şey kaydedilmedi. Geri dönün: girdikleriniz formda duruyor. Lütfen açık uçlu yanıtları kısaltın.',
    },
    tooMany: {
      title: 'Şu anda çok sayıda kişi yanıtlıyor',
      explanation:
        'Lütfen birkaç saniye bekleyin, geri dönüp sayfayı yeniden gönderin. Girdikleriniz formda duruyor.',
    },
    foreignOrigin: {
      title: 'Bu sayfa başka bir yerden gönderildi',
      explanation: 'Yalnızca kendi sayfalarımızdan gelen yanıtları kabul ediyoruz.',
    },
    noForm: {
      title: 'Bu doldurulmuş bir form değildi',
      explanation: 'Lütfen anketi tarayıcıda yeniden açın.',
    },
    away: {
      title: 'Lütfen bir dakika',
      explanation:
        'Yanıtlar şu anda kaydedilemiyor. Birkaç saniye sonra geri dönüp sayfayı yeniden gönderin. Daha önce kaydedilen sayfalar güvende.',
    },
    broken: {
      title: 'Burada bir şeyler ters gitti',
      explanation: 'Sorun bizden kaynaklanıyor. Daha önce kaydedilen sayfalar güvende.',
    },
  },
  toStart: 'Anketin başına',
  answers: answerTextsTr,
};
