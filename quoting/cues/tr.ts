import type { CueLexicon } from "./cueLexicon.ts";

export const turkishCues: CueLexicon = {
  language: "tr",
  order: "sov",
  verbs: [
    {
      takes: "cq",
      forms:
        "dedi | diyor | demişti | söyledi | söylüyor | söylemişti | belirtti | belirtiyor | belirtmişti | açıkladı | açıklıyor | açıklamıştı | ifade etti | ifade ediyor | ifade etmişti | vurguladı | vurguluyor | kaydetti | kaydediyor | bildirdi | bildiriyor | bildirmişti | aktardı | anlattı | duyurdu | iddia etti | iddia ediyor | savundu | savunuyor | yazdı | yazıyor | diye konuştu | diye yazdı | diye sordu | ifadelerini kullandı | ifadesini kullandı | şeklinde konuştu | yanıtını verdi | cevabını verdi | yanıtladı | uyardı | uyarısında bulundu | hatırlattı | itiraf etti | kabul etti | doğruladı | açıklamasında bulundu | değerlendirmesinde bulundu | düşünüyor | inanıyor | öne sürdü | ileri sürdü | dile getirdi | dikkat çekti | işaret etti | değindi | altını çizdi | söz verdi | haberini verdi | bilgisini verdi | tahmin ediyor | önerdi",
    },
    { takes: "qr", forms: "diyen" },
    {
      takes: "cqg",
      forms:
        "belirterek | söyleyerek | vurgulayarak | ifade ederek | kaydederek | hatırlatarak | savunarak | açıklayarak | bildirerek | dile getirerek | diyerek",
    },
    {
      takes: "cqk",
      forms: "ekledi | sözlerine ekledi | diye ekledi | devam etti | diye devam etti | sözlerini sürdürdü",
    },
    {
      takes: "o",
      forms:
        "nitelendirdi | olarak nitelendirdi | adlandırdı | çağırdı | çağrısında bulundu | çağrı yaptı | suçladı | kınadı | eleştirdi | reddetti | yalanladı | talep etti | istedi | teşekkür etti | övdü",
    },
  ],
  nouns: "açıklama açıklaması açıklamasında açıklamada sözleri",
  nounLinks: "",
  according:
    "göre | açıklamasına göre | bildirdiğine göre | ifadesine göre | haberine göre | verdiği bilgiye göre | sözlerine göre",
  inTheirWords: [
    { phrase: "ona göre", gender: "" },
    { phrase: "kendisine göre", gender: "" },
    { phrase: "onun sözlerine göre", gender: "" },
    { phrase: "onlara göre", gender: "plural" },
  ],
  that: "ki",
  this: "bunu | bu sözleri | bu konuyu",
  pronouns: [
    { forms: "o kendisi", gender: "" },
    { forms: "onlar", gender: "plural" },
  ],
  generic: "biz ben siz kim herkes bazıları",
  between: "da de ise ayrıca sonra daha önce bugün dün gazetecilere",
  boundaries: "ve ama ancak fakat ki çünkü eğer",
  prepositions: "",
  asideOpeners: "",
  unreal: "eğer değil",
  roles:
    "bakan bakanı başkan başkanı cumhurbaşkanı başbakan başbakanı sözcü sözcüsü büyükelçi büyükelçisi milletvekili uzman uzmanı lider lideri müdürü genel sekreter sekreteri danışmanı yardımcısı komutanı gazeteci profesör yetkili vali valisi dışişleri savunma",
  collectives:
    "medya basın uzmanlar yetkililer kaynaklar milletvekilleri gazeteciler analistler taraf hükümet",
  voices: "uzmanlar",
  bodies:
    "bakanlığı bakanlık ajansı ajans gazetesi sitesi kanalı merkezi enstitüsü hükümeti parlamentosu meclisi komisyonu komitesi büyükelçiliği partisi kurumu teşkilatı örgütü",
  titled: "forumu forumunda kitabı filmi gazetesi dergisi projesi programı adlı başlıklı merkezi",
  interview: "röportaj | söyleşi | sorularını yanıtladı | konuştu | değerlendirdi",
};
