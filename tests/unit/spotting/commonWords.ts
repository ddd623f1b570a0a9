/** Common words of each language, with forms that come near to names. None of them is a name. */
export const commonWords: Readonly<Record<string, string>> = {
  en: `the of and to in that is was for on are with as at be this have from or had by but what some we can out other were all
there when up use your how said an each she which do their time if will way about many then them write would like so these her
long make thing see him two has look more day could go come did number sound no most people my over know water than call first
who may down side been now find any new work part take get place made live where after back little only round man year came show
every good me give our under name very through just form sentence great think say help low line differ turn cause much mean
before move right boy old too same tell does set three want air well also play small end put home read hand port large spell add
even land here must big high such follow act why ask men change went light kind off need house picture try us again animal point
mother world near build self earth father congress atlas corridor statement agreement group union charter russian
armenian georgian turkish french american ukrainian iranian european  minsk baker moss lack bring`,
  ru: `и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой так от человек мочь год для сказать
какой время о такой один как тот другой наш когда её день дело работа первый жизнь слово место лицо друг глаз вопрос дом сторона
страна мир случай ребёнок голова конец вид система часть город отношение женщина деньги земля машина вода отец час право дверь
история рука ночь стол ответ сила власть закон война друзья группа развитие процесс суд условие средство начало совет договор
коридор заявление соглашение устав русский российский армянский турецкий грузинский украинский иранский бакинский московский
парижский россиянин москвич иранец турчанка путь паром макрорайон мишка лаврушка песок пески баки бак ирония индейка
карась мирный центр станция дружба российские миротворческий европейский минский`,
  uk: `і в не на я бути він з що а по це вона цей до але вони ми весь який із у то за свій так від людина могти рік для сказати
час такий один як той інший наш коли день справа робота перший життя слово місце друг око питання дім країна світ дитина голова
кінець система частина місто жінка гроші земля вода батько право історія рука ніч стіл відповідь сила влада закон війна рада
російський український вірменський турецький київський московський киянин москвич іранець`,
  az: `və bu bir ki da də o üçün ilə olan onun çox daha var sonra kimi görə həm ancaq nə biz hər edir etdi olub isə onlar qədər
bütün yeni böyük il gün ölkə dövlət insan xalq iş söz yer vaxt əl göz yol ev su torpaq şəhər məktəb uşaq ana ata qardaş dost
sülh müharibə razılaşma bəyanat dəhliz rus erməni türk gürcü fransız bakılı moskvalı rusiyalı azərbaycanlı iranlı haqqında
haqqın qəbul qəbilə parisli barış atlaslı`,
  tr: `ve bu bir da de o için ile olan çok daha var sonra gibi göre hem ancak ne biz her eder etti olup ise onlar kadar bütün yeni
büyük yıl gün ülke devlet insan halk iş söz yer zaman el göz yol ev su toprak şehir okul çocuk anne baba kardeş dost barış savaş
anlaşma bildiri koridor rus ermeni türk gürcü fransız bakülü moskovalı azerbaycanlı iranlı parisli cumhuriyetçi birlik konsey
hazırlık hazırdı kremalı putinci`,
  hy: `և է որ ու մի այս նա չի եմ են իր այդ բայց ինչ երբ էլ մեր հետ համար մասին բոլոր նոր մեծ տարի օր երկիր պետություն մարդ
ժողովուրդ գործ խոսք տեղ ժամանակ ձեռք աչք ճանապարհ տուն ջուր հող քաղաք դպրոց երեխա մայր հայր եղբայր ընկեր խաղաղություն
պատերազմ պայմանագիր հայտարարություն միջանցք ռուս ռուսական հայ հայկական հայաստանյան թուրք թուրքական վրացի վրացական
ադրբեջանցի ադրբեջանական իրանական երևանցի երևանյան բաքվեցի մոսկովյան կրեմլյան`,
  ka: `და არის რომ ეს ის მაგრამ თუ არ რა როგორ როცა ჩვენ მათ მისი უფრო ყველა ახალი დიდი წელი დღე ქვეყანა სახელმწიფო ადამიანი
ხალხი საქმე სიტყვა ადგილი დრო ხელი თვალი გზა სახლი წყალი მიწა ქალაქი სკოლა ბავშვი დედა მამა ძმა მეგობარი მშვიდობა ომი
ხელშეკრულება განცხადება დერეფანი რუსი რუსული სომეხი სომხური თურქი თურქული ქართველი ქართული აზერბაიჯანელი აზერბაიჯანული
ირანელი ბაქოელი მოსკოველი პარიზელი`,
  fr: `le de un être et à il avoir ne je son que se qui ce dans en du elle au pour pas sur faire plus dire me on mon lui nous
comme mais pouvoir avec tout aller voir bien où sans tu ou leur homme si deux mari moi vouloir te femme venir quand grand celui
russe arménien turc géorgien français américain ukrainien iranien européen parisien moscovite bakinois macro michelin ministère
accord traité corridor groupe union charte conseil`,
  de: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach
wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde Zeit
Jahr Tag Land Mensch Mann Frau Kind Haus Stadt Welt Wasser Weg Hand Auge russisch armenisch türkisch georgisch französisch
amerikanisch ukrainisch iranisch europäisch Pariser Moskauer Bakuer Rat Vertrag Erklärung Gruppe Abkommen Krieg Michaels`,
};
