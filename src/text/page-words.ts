/** The few words of a ledger's own page, by language. What the tags say is said by `text/`. */

export interface PageWords {
  claims: string;
  trends: string;
  bonuses: string;
  sources: string;
  corrections: string;
  noCorrections: string;
  /** `{name}` */
  publishedBy: string;
  /** `{name}` */
  basedOn: string;
  /** What a ledger is based on, where it has no name. */
  report: string;
  data: string;
  feed: string;
  copy: string;
  asTag: string;
  asBlock: string;
  asLink: string;
  asLive: string;
  script: string;
  all: string;
}

const en: PageWords = {
  claims: 'Claims',
  trends: 'Over time',
  bonuses: 'Payments compared',
  sources: 'Sources',
  corrections: 'Corrections',
  noCorrections: 'No corrections so far.',
  publishedBy: 'Published by {name}',
  basedOn: 'Based on {name}',
  report: 'a report',
  data: 'Data',
  feed: 'Feed of corrections',
  copy: 'Copy into a page',
  asTag: 'As a tag, with its data inside: it stays as it is',
  asBlock: 'As a quotation, for systems that remove unknown tags',
  asLink: 'As a link, which survives everywhere: it follows later corrections',
  asLive: 'As a tag that follows later corrections',
  script: 'The script, once per page',
  all: 'The whole ledger',
};

/** By primary language. */
export const PAGE_WORDS: Readonly<Record<string, PageWords>> = {
  en,
  de: {
    claims: 'Angaben',
    trends: 'Im Zeitverlauf',
    bonuses: 'Zahlungen im Vergleich',
    sources: 'Quellen',
    corrections: 'Berichtigungen',
    noCorrections: 'Bisher wurde nichts berichtigt.',
    publishedBy: 'Herausgeber: {name}',
    basedOn: 'Grundlage: {name}',
    report: 'ein Bericht',
    data: 'Daten',
    feed: 'Feed der Berichtigungen',
    copy: 'In eine Seite übernehmen',
    asTag: 'Als Element mit den Daten darin: bleibt, wie es ist',
    asBlock: 'Als Zitat, für Systeme, die unbekannte Elemente entfernen',
    asLink: 'Als Link, der überall erhalten bleibt: übernimmt spätere Berichtigungen',
    asLive: 'Als Element, das spätere Berichtigungen übernimmt',
    script: 'Einmal je Seite',
    all: 'Alles aus dieser Sammlung',
  },
  fr: {
    claims: 'Affirmations',
    trends: 'Dans le temps',
    bonuses: 'Versements comparés',
    sources: 'Sources',
    corrections: 'Corrections',
    noCorrections: 'Rien n’a été corrigé.',
    publishedBy: 'Publié par {name}',
    basedOn: 'D’après {name}',
    report: 'un article',
    data: 'Données',
    feed: 'Flux des corrections',
    copy: 'Copier dans une page',
    asTag: 'Comme élément, avec ses données : reste tel quel',
    asBlock: 'Comme citation, pour les systèmes qui retirent les éléments inconnus',
    asLink: 'Comme lien, conservé partout : suit les corrections',
    asLive: 'Comme élément qui suit les corrections',
    script: 'Une fois par page',
    all: 'Tout ce registre',
  },
  es: {
    claims: 'Afirmaciones',
    trends: 'A lo largo del tiempo',
    bonuses: 'Pagos comparados',
    sources: 'Fuentes',
    corrections: 'Correcciones',
    noCorrections: 'No se ha corregido nada.',
    publishedBy: 'Publicado por {name}',
    basedOn: 'Basado en {name}',
    report: 'un artículo',
    data: 'Datos',
    feed: 'Canal de correcciones',
    copy: 'Copiar en una página',
    asTag: 'Como elemento, con sus datos: queda como está',
    asBlock: 'Como cita, para sistemas que quitan elementos desconocidos',
    asLink: 'Como enlace, que se conserva en todas partes: sigue las correcciones',
    asLive: 'Como elemento que sigue las correcciones',
    script: 'Una vez por página',
    all: 'El registro entero',
  },
  uk: {
    claims: 'Твердження',
    trends: 'Зміни з часом',
    bonuses: 'Порівняння виплат',
    sources: 'Джерела',
    corrections: 'Виправлення',
    noCorrections: 'Виправлень не було.',
    publishedBy: 'Видавець: {name}',
    basedOn: 'За матеріалом: {name}',
    report: 'стаття',
    data: 'Дані',
    feed: 'Стрічка виправлень',
    copy: 'Скопіювати на сторінку',
    asTag: 'Як елемент із даними всередині: залишається без змін',
    asBlock: 'Як цитата, для систем, що вилучають невідомі елементи',
    asLink: 'Як посилання, яке зберігається всюди: враховує подальші виправлення',
    asLive: 'Як елемент, що враховує подальші виправлення',
    script: 'Один раз на кожній сторінці',
    all: 'Увесь реєстр',
  },
  ru: {
    claims: 'Утверждения',
    trends: 'Изменения во времени',
    bonuses: 'Сравнение выплат',
    sources: 'Источники',
    corrections: 'Исправления',
    noCorrections: 'Исправлений не было.',
    publishedBy: 'Издатель: {name}',
    basedOn: 'По материалу: {name}',
    report: 'статья',
    data: 'Данные',
    feed: 'Лента исправлений',
    copy: 'Скопировать на страницу',
    asTag: 'Как элемент с данными внутри: остается без изменений',
    asBlock: 'Как цитата, для систем, которые удаляют неизвестные элементы',
    asLink: 'Как ссылка, которая сохраняется везде: учитывает последующие исправления',
    asLive: 'Как элемент, который учитывает последующие исправления',
    script: 'Один раз на каждой странице',
    all: 'Весь реестр',
  },
  pl: {
    claims: 'Twierdzenia',
    trends: 'Zmiany w czasie',
    bonuses: 'Porównanie wypłat',
    sources: 'Źródła',
    corrections: 'Sprostowania',
    noCorrections: 'Niczego nie sprostowano.',
    publishedBy: 'Wydawca: {name}',
    basedOn: 'Na podstawie: {name}',
    report: 'artykuł',
    data: 'Dane',
    feed: 'Kanał sprostowań',
    copy: 'Skopiuj na stronę',
    asTag: 'Jako element z danymi w środku: pozostaje bez zmian',
    asBlock: 'Jako cytat, dla systemów usuwających nieznane elementy',
    asLink: 'Jako link, który przetrwa wszędzie: uwzględnia późniejsze sprostowania',
    asLive: 'Jako element, który uwzględnia późniejsze sprostowania',
    script: 'Raz na każdej stronie',
    all: 'Cały rejestr',
  },
  ar: {
    claims: 'التصريحات',
    trends: 'عبر الزمن',
    bonuses: 'مقارنة المدفوعات',
    sources: 'المصادر',
    corrections: 'التصحيحات',
    noCorrections: 'لم يُصحَّح شيء.',
    publishedBy: 'الناشر: {name}',
    basedOn: 'استنادًا إلى: {name}',
    report: 'مقال',
    data: 'البيانات',
    feed: 'خلاصة التصحيحات',
    copy: 'نسخ إلى صفحة',
    asTag: 'كعنصر يحمل بياناته: يبقى كما هو',
    asBlock: 'كاقتباس، للأنظمة التي تزيل العناصر غير المعروفة',
    asLink: 'كرابط يبقى في كل مكان: يتبع التصحيحات اللاحقة',
    asLive: 'كعنصر يتبع التصحيحات اللاحقة',
    script: 'مرة واحدة في كل صفحة',
    all: 'السجل كاملًا',
  },
};

/** The words in a language, or in English. */
export const pageWords = (lang: string): PageWords => PAGE_WORDS[lang.split('-')[0]!.toLowerCase()] ?? en;
