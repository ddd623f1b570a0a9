/**
 * Abbreviations after which a full stop does not end a sentence although a capital letter follows.
 * Lower case, without the last full stop. Where a sentence may also end with one ("etc."), it is left out:
 * a sentence too short is mended by the reader's eye, two run together are not.
 */
const english =
  "mr mrs ms messrs dr prof st rev hon gen lt col maj capt sgt cmdr adm gov sen rep pres vs no nos vol art fig ed e.g i.e cf approx dept univ jan feb mar apr jun jul aug sept sep oct nov dec str bldg ave blvd";
const russian =
  "г гг р обл ул пр просп пер д корп стр кв им акад проф доц ген полк подп лейт св тов гр см ср напр т.е т.к т.н т.д млн млрд тыс руб рис табл янв фев февр мар апр июн июл авг сент окт нояб дек н.э";
const ukrainian = "ім вул див напр проф акад ген обл";
const azerbaijani = "prof akad dos gen polk mək şək müv səh cəm";
const turkish = "dr prof doç yrd av sn org orgen tümg alb bşk müd no cad sok mah vb vs yy bkz haz çev ör";
const german = "hr fr dr prof nr str z.b d.h bzw ca abs art";
const french = "m mm mme mlle dr pr st ste p.ex";

export const abbreviations: ReadonlySet<string> = new Set(
  [english, russian, ukrainian, azerbaijani, turkish, german, french].flatMap((list) => list.split(" ")),
);

/** Words that begin a new sentence even after an abbreviation in capitals ("… in the U.S. He said …"). */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  "he she it they we i you the a an this that these those but and in on at as for if when while however он она оно они мы я это этот эта но и в на по как если когда o onlar biz mən ben bu bunlar ama amma ve və".split(
    " ",
  ),
);
