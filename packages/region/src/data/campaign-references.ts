/**
 * Stored pages behind the campaign's history. `url` is null where only host and number are known:
 * enough to find the page again, not enough to print as a footnote.
 */
export const campaignReferences = {
  D1: { title: 'designtagebuch.de: Dachmarke Metropole Ruhr', url: 'https://www.designtagebuch.de/dachmarke-metropole-ruhr-die-stadt-der-staedte/' },
  I3: { title: 'idr: RVR-Imageanalyse (07.06.2016)', url: 'http://www.informationsdienst.ruhr/nachrichten/detail/archiv/2016/june/artikel/rvr-imageanalyse-metropole-ruhr-ist-fuehrungskraeften-sympathisch-ruhrgebiet-steht-fuer-bodenstaendigkeit-und-zuverlaessigkeit-1.html' },
  I4: { title: 'derwesten.de: Wirtschaftsstandort Ruhr wird international geschätzt', url: 'https://www.derwesten.de/politik/wirtschaftsstandort-ruhr-wird-international-geschaetzt-id11896460.html' },
  I5: { title: 'meindorsten.de: Metropole Ruhr (28.06.2016)', url: 'http://www.meindorsten.de/news/news_2016-06-28_Metropole-Ruhr.php' },
  I6: { title: 'welt.de/dpa: Welches Bild Manager vom Ruhrgebiet haben', url: 'https://www.welt.de/regionales/nrw/article156050296/Welches-Bild-Manager-vom-Ruhrgebiet-haben.html' },
  N1: { title: 'WP article407680272 (11/2024)', url: null },
  N2: { title: 'WDR: Kampagne mit Grönemeyer', url: 'https://www1.wdr.de./nachrichten/ruhrgebiet/gelsenkirchen-kampagne-groenemeyer-ruhrgebiet-100.amp' },
  N3: { title: 'dpa, 15.11.2024 (insuedthueringen.de; radioeins.com 862873)', url: null },
  R1: { title: 'idr, 27.06.2017', url: 'http://www.informationsdienst.ruhr/index.php?id=4683&tx_ttnews%5Btt_news%5D=80211' },
  R2: { title: 'marketingimpott.de: Neues Image für das Ruhrgebiet', url: 'https://www.marketingimpott.de/blog/neues-image-fuer-das-ruhrgebiet-die-stadt-der-staedte/' },
  R3: { title: 'Initiativkreis Ruhr: Interview (22.05.2017)', url: 'https://i-r.de/pressemitteilungen/detail/interview-wir-spielen-die-staerken-der-metropole-aus' },
  R4: { title: 'idr tt_news 80137', url: null },
} as const;
