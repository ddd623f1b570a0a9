/**
 * Words that make a name part of a longer one: a foundation, street, university or prize named after ours. Before or
 * after the name, as the language has it; `*` lets a word go on. Compared folded.
 */
export const institutionWords = {
  /** After a person's name, capitalised. */
  afterPerson: `foundation fund center centre avenue street boulevard square airport prize award medal university institute
academy cup stadium arena palace museum park mosque church bridge school lyceum hospital library refinery order memorial plant
theatre theater brigade tanker scholarship stipend tournament highway stiftung strasse platz allee flughafen preis zentrum`,
  /** After a person's name, in any case. */
  afterPersonAnyCase: `adına fond fondu fondunun vakfı vakfi prospekti prospektində küçəsi küçəsində caddesi caddesinde sokağı bulvarı meydanı
xiyabanı havalimanı havaalanı aeroportu mərkəzi merkezi sarayı muzeyi müzesi universiteti üniversitesi məktəbi liseyi kuboku
kupası mükafatı ödülü ordeni stadionu stadı məscidi camii köprüsü hava անվան հիմնադրամ* փողոց* պողոտա* օդանավակայան* կենտրոն*
մրցանակ* სახელობის ფონდ* გამზირ* ქუჩა* აეროპორტ* ცენტრ*`,
  /** Before a person's name. */
  beforePerson: `имени им фонд* улиц* проспект* площад* бульвар* аэропорт* премия премии премию премией орден ордена орденом
университет* парк парка парке музе* мечет* стадион* кубок кубка мост моста танкер* центр* лицей лицея імені вулиц* премія премії площ*
fondation avenue rue boulevard aéroport place prix université musée mosquée`,
  /** After a place's name, capitalised: a street of Baku is still in Baku, Baku State University is a name of its own. */
  afterPlace: `university institute conservatory college academy times post herald tribune independent today airlines airways hotel
hilton marriott fc tv marathon exchange dynamo saint-germain 24`,
  /** Before a place's name. */
  beforePlace: "radio air fc hotel sputnik dynamo динамо фк",
  /** What may stand between. */
  between: `international state public national memorial peace cultural technical medical slavic beynəlxalq uluslararası
international central joint-stock de d la памяти святого`,
} as const;
