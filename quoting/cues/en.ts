import type { CueLexicon } from "./cueLexicon.ts";

export const englishCues: CueLexicon = {
  language: "en",
  order: "svo",
  verbs: [
    {
      takes: "cbq",
      forms:
        "said | says | say | has said | was quoted as saying | is quoted as saying | were quoted as saying | was cited as saying",
    },
    { takes: "cbqk", forms: "added | adds" },
    { takes: "q", forms: "asked | asks" },
    { takes: "qk", forms: "continued | continues | went on" },
    { takes: "cqk", forms: "went on to say | also said | goes on to say | said further" },
    {
      takes: "cb",
      forms: "believes | believe | believed | thinks | think",
    },
    {
      takes: "cq",
      forms:
        "stated | argued | argues | asserted | asserts | insisted | insists | maintained | maintains | replied | replies | responded | responds | answered | concluded | concludes | remarked | commented | observed | reasoned | quipped | joked | wrote | writes | tweeted | posted | recalled | recalls | complained | lamented | contended | contends | pointed out | points out | made clear | made it clear | makes it clear | reads | suggested | suggests | suggest | indicated | hinted | estimated | estimates | predicted | predicts | cautioned | alleged | alleges | reckons | specified | summed up | exclaimed | shouted | laughs | laughed | told me | told us | agreed | agrees | signalled | signaled | opined | put it | puts it | countered | retorted | testified | speculated | reassured",
    },
    {
      takes: "cqo",
      forms:
        "noted | stressed | stresses | emphasized | emphasised | emphasizes | emphasises | underlined | underlines | underscored | highlighted | claimed | explained | explains | warned | reported | announced | announces | declared | declares | acknowledged | acknowledges | admitted | admits | confirmed | confirms | conceded | reiterated | reiterates | repeated | revealed | promised | promises | vowed | pledged | proclaimed | affirmed | reaffirmed | clarified | mentioned | disclosed | proposed | demanded",
    },
    { takes: "cqa", forms: "told | tells | informed | reminded | reminds | assured | notified" },
    {
      takes: "cbm",
      forms: "hopes | hoped | fears | feared | considers | feels | expects | expected | doubts",
    },
    { takes: "p", forms: "quoted | cited | carried | published | shared | spread" },
    {
      takes: "cqs",
      forms: "states | notes | claims | reports | comments | remarks | warns | demands | proposes | reveals",
    },
    {
      takes: "o",
      forms:
        "called | calls | called on | called for | dubbed | described | describes | labelled | labeled | termed | branded | criticized | criticised | criticizes | condemned | condemns | denied | denies | rejected | rejects | dismissed | dismisses | welcomed | praised | slammed | blasted | accused | accuses | urged | urges | thanked | congratulated | referred to | refers to | spoke about | spoke of | spoken about | spoken of | speaks about | talked about | expressed | expresses | voiced | conveyed | provided information | provides information | published a study | published a report | published an article | published its opinion | published a statement | issued a statement | made a statement | denounced | hailed | threatened | ruled out | was dismissive of | is dismissive of | was also dismissive of | was critical of | is critical of | appealed | blamed | blames | apologized | apologised | wondered | questioned | doubted | drew attention to | attributes | attributed",
    },
    {
      takes: "cqg",
      forms:
        "saying | stating | adding | noting | stressing | emphasizing | emphasising | arguing | claiming | warning | explaining | insisting | declaring | announcing | pointing out | recalling | asserting | alleging",
    },
  ],
  nouns:
    "statement statements claim claims remark remarks words comment comments allegation allegations assertion assertions announcement argument arguments warning reply response message view opinion report sentence",
  nounLinks: "of | by | made by | from | given by | provided by",
  according:
    "according to | as per | in the opinion of | in the words of | in the view of | in the estimation of | as reported by | as stated by",
  inTheirWords: [
    { phrase: "in his opinion", gender: "m" },
    { phrase: "in his words", gender: "m" },
    { phrase: "in his view", gender: "m" },
    { phrase: "in his assessment", gender: "m" },
    { phrase: "in her opinion", gender: "f" },
    { phrase: "in her words", gender: "f" },
    { phrase: "in her view", gender: "f" },
    { phrase: "in their opinion", gender: "plural" },
    { phrase: "in their words", gender: "plural" },
    { phrase: "in their view", gender: "plural" },
  ],
  that: "that",
  this: "this | so | it | the same",
  pronouns: [
    { forms: "he", gender: "m" },
    { forms: "she", gender: "f" },
    { forms: "they", gender: "plural" },
  ],
  generic:
    "it one we i you there this that these those who which what people many some others most everyone nobody someone anyone all",
  between:
    "has have had also then later further recently once again repeatedly earlier already previously meanwhile still subsequently publicly openly clearly first himself herself itself often always simply just now today yesterday monday tuesday wednesday thursday friday saturday sunday thus therefore rightly ironically briefly flatly bluntly long last week month year moreover specifically additionally consistently strongly firmly categorically in turn for part",
  boundaries:
    "and but while as that when if because although though since whereas which who whom whose where after before until unless so or than whether how why what",
  prepositions:
    "of with by at to from in on for about against between among during over under into through without near towards upon like including amid amidst despite following within throughout per via across inside outside beyond behind",
  asideOpeners:
    "who which whose an a one answering following speaking commenting touching referring responding asked citing addressing meeting visiting in at on during after before upon with according quoting quoted for from as including along like once now also then however though when while under the",
  unreal:
    "not never would could might may should can cannot will if whether nor to didn't doesn't wouldn't must n't didn’t doesn’t wouldn’t don’t don't let nobody",
  roles:
    "minister president spokesman spokeswoman spokesperson diplomat official expert analyst observer politician lawmaker deputy leader chairman chairwoman chairperson head chief director secretary general commander ambassador envoy aide adviser advisor author journalist editor scholar professor economist historian candidate king premier chancellor governor mayor senator commentator scientist researcher representative speaker counterpart prime foreign defense defence interior vice assistant press political former acting captain colonel prosecutor lawyer writer",
  collectives:
    "media press experts analysts officials authorities leadership side observers sources politicians members deputies journalists diplomats residents critics opponents supporters activists leaders ministers commentators specialists scientists researchers historians economists lawyers representatives outlets newspapers reports parties presidents",
  voices:
    "experts analysts specialists researchers authors editors economists scientists representatives journalists",
  bodies:
    "ministry publication agency newspaper website outlet channel center centre institute government parliament commission committee company organisation organization party report statement document study embassy service office department union council magazine edition daily portal tv kremlin army court bank foundation coalition administration university congress senate staff",
  titled:
    "forum conference book film newspaper magazine journal song article study report titled called entitled named headlined programme program project party center centre exhibition operation exercise exercises house campaign show series play poem novel festival route group company studio document",
  interview:
    "interview | shared his opinion | shared her opinion | shared his views | shared her views | shared his thoughts | answered questions | answers questions | answered our questions | spoke to | spoke with | talked to | talks to | talks about | in conversation with | comments on | commented on | was asked | told",
};
