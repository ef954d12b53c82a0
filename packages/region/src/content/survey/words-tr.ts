import type { StudyWords } from './study-words.ts';

/** Not yet read by a native speaker. */
export const studyWordsTr: StudyWords = {
  introduction:
    'Ruhr bölgesini nasıl görüyorsunuz? Anket yaklaşık beş dakika sürer. Doğru ya da yanlış yanıt yoktur: hiç gitmemiş olsanız bile sizin izleniminiz önemlidir.',
  closing: 'Sonuçlar değerlendirildikten sonra bu web sitesinde yayımlanır.',
  batteryQuestion: 'Bana göre {region} …',
  agreement: {
    question: 'Bana göre {region} {attribute}.',
    low: 'hiç katılmıyorum',
    high: 'tamamen katılıyorum',
  },
  dontKnow: 'bilmiyorum',
  noAnswer: 'belirtmek istemiyorum',
  pageTitles: { about: 'Sizinle ilgili', regions: 'İzleniminiz', last: 'Son olarak' },
  regions: { ruhr: 'Ruhr bölgesi', hamburg: 'Hamburg', munich: 'Münih' },
  questions: {
    market: 'Hangi ülkede yaşıyorsunuz?',
    audience: 'Size en çok hangisi uyuyor?',
    sector: 'Hangi sektörde çalışıyorsunuz?',
    age: 'Kaç yaşındasınız?',
    sex: 'Cinsiyetiniz nedir?',
    otherMarket: 'başka bir ülkede',
    otherAudience: 'hiçbiri',
    otherSector: 'başka bir sektörde',
    attractive: 'Genel olarak Ruhr bölgesi sizin için ne kadar çekici?',
    remarks: 'Ruhr bölgesi denince aklınıza ilk ne geliyor?',
  },
  ages: {
    from18to29: '18–29 yaş',
    from30to44: '30–44 yaş',
    from45to59: '45–59 yaş',
    from60: '60 yaş ve üzeri',
  },
  sexes: { female: 'kadın', male: 'erkek', diverse: 'diğer' },
  attractivePoles: { low: 'hiç', high: 'çok' },
  remarksHint: 'Lütfen isim ya da sizi tanıtacak bir bilgi yazmayın.',
  markets: {
    germany: 'Almanya',
    china: 'Çin',
    usa: 'ABD',
    netherlands: 'Hollanda',
    greatBritain: 'Büyük Britanya',
    turkey: 'Türkiye',
    poland: 'Polonya',
  },
  audiences: {
    investors: 'Yatırım yapıyorum',
    entrepreneurs: 'Girişimciyim',
    youngProfessionals: 'Meslek hayatımın başındayım',
    students: 'Üniversitede okuyorum',
  },
  attributes: {
    traditional: { name: 'gelenekli', opposite: 'geleneksiz' },
    authentic: { name: 'özgün', opposite: 'yapmacık' },
    cosmopolitan: { name: 'dünyaya açık', opposite: 'içine kapanık' },
    reliable: { name: 'güvenilir', opposite: 'güvenilmez' },
    youthful: { name: 'genç', opposite: 'yaşlanmış' },
    modern: { name: 'modern', opposite: 'eski moda' },
    dynamic: { name: 'dinamik', opposite: 'hantal' },
    innovative: { name: 'yenilikçi', opposite: 'yeni fikirden yoksun' },
  },
};
