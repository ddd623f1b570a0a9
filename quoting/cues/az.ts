import type { CueLexicon } from "./cueLexicon.ts";

export const azerbaijaniCues: CueLexicon = {
  language: "az",
  order: "sov",
  verbs: [
    {
      takes: "cq",
      forms:
        "bildirib | bildirdi | bildirir | bildirmişdir | bildirmişdi | deyib | dedi | deyir | demişdir | demişdi | söyləyib | söylədi | söyləyir | vurğulayıb | vurğuladı | vurğulayır | vurğulamışdır | qeyd edib | qeyd etdi | qeyd edir | qeyd etmişdir | qeyd olunub | açıqlayıb | açıqladı | məlumat verib | məlumat verir | xəbər verib | xəbər verir | yazıb | yazır | yazdı | hesab edir | hesab edib | düşünür | inanır | iddia edib | iddia edir | bəyan edib | bəyan etdi | bəyan edir | təsdiqləyib | təsdiq edib | xatırladıb | xatırlatdı | xəbərdarlıq edib | cavab verib | danışıb | etiraf edib | diqqətə çatdırıb | izah edib | vəd edib | təkid edib",
    },
    { takes: "qr", forms: "deyən | söyləyən" },
    {
      takes: "cqg",
      forms:
        "bildirərək | deyərək | vurğulayaraq | qeyd edərək | söyləyərək | xatırladaraq | bəyan edərək | əlavə edərək | açıqlayaraq",
    },
    { takes: "cqk", forms: "əlavə edib | əlavə etdi | əlavə edir | davam edib" },
    {
      takes: "o",
      forms:
        "adlandırıb | adlandırdı | çağırıb | çağırış edib | ittiham edib | pisləyib | tənqid edib | təklif edib | tələb edib | təkzib edib | toxunub | şərh edib | ifadə edib",
    },
  ],
  nouns: "bəyanat bəyanatı bəyanatında",
  nounLinks: "",
  according:
    "sözlərinə görə | sözlərinə əsasən | fikrincə | bildirdiyinə görə | dediyinə görə | məlumatına görə | məlumatına əsasən | verdiyi məlumata görə | qənaətincə | rəyincə | yazdığına görə",
  inTheirWords: [
    { phrase: "onun sözlərinə görə", gender: "" },
    { phrase: "onun fikrincə", gender: "" },
    { phrase: "onun dediyinə görə", gender: "" },
    { phrase: "onun bildirdiyinə görə", gender: "" },
    { phrase: "onun qənaətincə", gender: "" },
    { phrase: "onların fikrincə", gender: "plural" },
    { phrase: "onların sözlərinə görə", gender: "plural" },
  ],
  that: "ki",
  this: "bu barədə | bu haqda | bunu | bu barədə məlumatı | bu sözləri",
  pronouns: [
    { forms: "o", gender: "" },
    { forms: "onlar", gender: "plural" },
  ],
  generic: "biz mən siz kim hamı bəziləri",
  between: "həmçinin isə də da sonra daha əvvəl bu gün dünən ayrıca jurnalistlərə",
  boundaries: "və amma lakin ancaq ki çünki əgər",
  prepositions: "",
  asideOpeners: "",
  unreal: "əgər",
  roles:
    "nazir naziri prezident prezidenti sədr sədri spiker spikeri rəhbəri köməkçisi deputat deputatı politoloq ekspert analitik şərhçi səfir səfiri katib katibi diplomat baş xarici işlər müdafiə sözçüsü direktoru jurnalist professor general komandanı müavini baş-nazir nümayəndəsi",
  collectives:
    "media kiv mənbələr ekspertlər mütəxəssislər deputatlar rəsmilər hakimiyyət tərəf jurnalistlər siyasətçilər",
  voices: "ekspertlər mütəxəssislər",
  bodies:
    "nazirliyi nazirlik agentliyi agentlik qəzeti saytı kanalı mərkəzi institutu hökuməti parlamenti komissiyası komitəsi xidməti idarəsi səfirliyi partiyası prokurorluğu",
  titled: "forumu forumunda kitabı filmi qəzeti jurnalı layihəsi proqramı adlı mərkəzi",
  interview: "müsahibə | müsahibəsində | suallarını cavablandırıb | danışıb | bölüşüb",
};
