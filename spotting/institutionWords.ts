/**
 * Words that make a name part of a longer one: a foundation, street, university or prize named after ours. Before or
 * after the name, as the language has it; `*` lets a word go on. Compared folded.
 */
export const institutionWords = {
  /** After a person's name, capitalised. */
  afterPerson: `foundation fund cent* avenue street boulevard square airport prize award medal universit* institut* academ* cup
stadi* arena palace museum park mosque church bridge school lyceum hospital library refinery order memorial plant theat* brigade
tanker scholarship tournament highway stiftung strasse platz allee flughafen preis zentrum jr junior`,
  /** After a person's name, in any case. */
  afterPersonAnyCase: `adına fond* vakf* prospekt* küçə* cadde* sokağ* bulvar* meydan* xiyaban* hava* aeroport* mərkəz* saray* muze*
universitet* üniversite* məktəb* lise* kubok* kupa* mükafat* ödül* orden* stad* məscid* cami* köprü* անվան հիմնադրամ* փողոց* պողոտա*
օդանավակայան* կենտրոն* სახელობ* ფონდ* გამზირ* ქუჩა* აეროპორტ* ცენტრ*`,
  /** Before a person's name. */
  beforePerson: `имени им імені фонд* улиц* вулиц* проспект* площад* бульвар* аэропорт* преми* орден* университет* парк* музе* мечет*
стадион* кубок* мост* танкер* центр* fondation avenue rue boulevard aéroport prix université musée mosquée`,
  /** After a place's name, capitalised: a street of Baku is still in Baku, Baku State University is a name of its own. */
  afterPlace: `universit* institut* conservator* college academ* times post herald tribune independent today airlines airways hotel
hilton fc tv marathon exchange dynamo saint-germain 24 philharmon* orchestra symphony ballet circus zoo metro patriarchate opera
street avenue road boulevard square stadi* theat* sokağ* cadde* straße allee məhkəmə*
court duma school compan* association festival autodrom museum clinic cemetery büyükşehir belediye* valili* emniyet`,
  /** Before a place's name. */
  beforePlace:
    "radio air fc hotel café restaurant cinema kino sputnik dynamo dinamo spartak lokomotiv cska динамо спартак локомотив цска фк",
  /** Before a place's name, in any case. */
  beforePlaceAnyCase: "гостиниц* ресторан* кинотеатр* теплоход* пароход* деревн* hôtel café",
  /** Before a place's name, with or without a preposition between. */
  streetOf: "rue avenue boulevard quai faubourg",
  /** Before a name in quotation marks: ships and other things christened. */
  beforeQuoted: `теплоход* пароход* ледокол* фрегат* крейсер* танкер* судн* траулер* самолет* катер* лодк* ship vessel trawler frigate tanker\nicebreaker yacht cruiser film movie album фильм* альбом* песн* gəmi* tanker* gemi*`,
  /** What may stand between. */
  between: `international state city stock public national memorial cultural technical medical beynəlxalq uluslararası de d памяти ağır cinayət*`,
} as const;
