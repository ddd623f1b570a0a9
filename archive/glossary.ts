import { stem } from "./stem.ts";
import { foldWord } from "./words.ts";

/**
 * English words of this archive's subjects, and the beginnings of the words that mean them in Russian,
 * Azerbaijani, Turkish and Armenian. A help for queries, no dictionary: a word that is not here is simply
 * not understood. Beginnings stand as they are written; the longest that fits wins.
 */
const ENTRIES = `
accuse: обвин ittiham suçla մեղադր
agreement: соглаш saziş anlaşma համաձայնագ
aid assistance: помощ yardım օգն
aircraft: самолет авиа воздушн təyyarə uçak ինքնաթիռ օդանավ
airport: аэропорт havaalan havaliman օդանավակայան
ally alliance: союз müttəfiq müttefik ittifak դաշն դաշինք
ambassador: посол посла послу səfir büyükelçi դեսպան
anniversary: юбиле годовщин ildönüm yubiley yıldönüm տարեդարձ
answer response: ответ cavab yanıt պատասխան
army forces: арми войск ordu qoşun բանակ զորք
award order: орден наград orden təltif շքանշան պարգև
base: баз baza բազա
block: блокир blokla engelle արգելափակ
border boundaries: границ рубеж sərhəd sınır սահման
build construction: строит tikinti inşaat շինար
business companies: компани бизнес şirkət şirket ընկերություն
cargo: груз kargo բեռ
ceasefire: перемири atəşkəs ateşkes հրադադար
center: центр mərkəz merkez կենտրոն
charter: устав nizamnamə կանոնադր
citizen: граждан vətəndaş vatandaş քաղաքացի
climate green: климат iqlim iklim կլիմա
close shut: закры bağlan qapan kapan փակ
conflict: конфликт münaqişə çatışma հակամարտ
convention: конвенц konvensiya կոնվենց
cooperation: сотруднич əməkdaşlıq işbirliği համագործակց
corridor: коридор dəhliz koridor միջանցք
country: стран ölkə երկիր երկր
defense: оборон müdafiə savunma պաշտպան
delimitation demarcation: делимит демарк delimitasiya demarkasiya սահմանազատ
demarche: демарш demarş դեմարշ
diaspora expat: диаспор diaspor սփյուռք
disarm disbandment: разоруж tərksilah silahsız զինաթափ
discontent dissatisfaction: недоволь narazı դժգոհ
dream: мечт мечта arzu xəyal hayal երազ
drugs: наркот narkotik uyuşturucu թմրանյութ
economic economy: эконом iqtisad ekonomi տնտես
election: выбор выборы seçki seçim ընտր
energy: энерг enerji էներգ
environmental: эколог ekoloji çevre բնապահպ էկոլոգ
equal: равн bərabər eşit հավասար
exercises: учени təlim tatbikat զորավարժ
expel deport: выдвор высыл qovul վտար
farmers: фермер fermer çiftçi ֆերմեր
foreign: иностран зарубеж xarici dışişleri արտաքին
format: формат format ձևաչափ
friendship friendly: дружб друж dostluq dostluk բարեկամ
government authorities: правительств власт hökumət hükümet կառավար իշխան
guarantee: гарант zəmanət garanti երաշխ
humanitarian: гуманитар humanitar մարդասիր հումանիտար
implement implementation: реализ выполн исполн icra uygulama իրականաց
independence: независим müstəqil bağımsız անկախ
influence: влиян təsir etki ազդեց
integrity: целостн bütöv bütünlü ամբողջական
intelligence espionage agents: разведк шпион kəşfiyyat casus istihbarat հետախուզ լրտես
interference influence: вмешател müdaxilə müdahale միջամտ
international: международ beynəlxalq uluslararası միջազգ
investigation study: исследован расследован araşdırma araştırma հետազոտ
journalist: журналист jurnalist gazeteci լրագրող
law legal: закон юридич qanun yasal օրենք
leave: уход покин tərk terk հեռա լք
liberated liberation: освобожд azad kurtar ազատագր
list: список списк siyahı liste ցանկ ցուցակ
lobby: лобби lobbi lobi լոբբի
mandate mission: мандат мисси missiya մանդատ առաքել
media: сми медиа пресс medya basın լրատվ մամուլ
mediation mediated: посредн vasitəçi arabulucu միջնորդ
meeting: встреч görüş հանդիպ
militants: боевик yaraqlı militan գրոհային
military: военн вооружен hərbi askeri ռազմական զինված
minister: министр nazir bakan նախարար
ministry: министерств nazirli bakanlı նախարարություն
missiles: ракет зенит raket füze հրթիռ
monitoring: монитор наблюд monitorinq müşahidə gözlem մոնիթոր դիտ
negotiations talks: переговор danışıq müzakere բանակց
observers: наблюдател müşahidəçi gözlemci դիտորդ
occupation occupied: оккуп işğal işgal օկուպ բռնագրավ
parliament: парламент parlament meclis խորհրդարան
partner: партнер tərəfdaş ortak գործընկեր
peace: мир sülh barış խաղաղ
peacekeepers peacekeeping: миротвор sülhməramlı խաղաղապահ
permission: разрешен icazə թույլտվ
plan: план plan պլան
position: позиц mövqe tutum դիրքորոշ
president: президент prezident cumhurbaşkan նախագահ
products: продукц товар məhsul ürün ապրանք
project: проект layihə proje նախագիծ նախագծ
prolonged extension: продлен продл продлить uzadıl uzatıl երկարաձգ
provocation: провокац təxribat provokasyon kışkırt սադր
radar: радар рлс rls ռադար ռլկ ռլս
railway: железн жд dəmiryol dəmir demiryol երկաթուղ
recall: отозв отзыв geri հետ
recognize recognition: призна tanın tanıma ճանաչ
region: регион region bölge տարածաշրջան
relations: отношен münasibət əlaqə ilişki հարաբեր
resettlement: пересел расселен köçürül yerleştir վերաբնակեց
restoration: восстанов bərpa վերականգն
rights: прав права hüquq haklar իրավունք
road: дорог трасс yol yolu ճանապարհ
sale: продаж satışı վաճառ
sanctions: санкц sanksiya yaptırım պատժամիջոց
security: безопасн təhlükəsizlik güvenlik անվտանգ
separatist: сепарат separatçı ayrılıkçı անջատողական
settlement settle: урегулир nizamlan tənzimlə çözüm կարգավոր
shoot: сбива сбить сбит vurul düşür խոց
sign signed: подпис imzala ստորագր
site website: сайт sayt կայք
soldiers servicemen: солдат военнослуж əsgər զինծառայող զինվոր
sovereignty: суверен suveren egemen ինքնիշխան
special services: спецслужб xüsusi հատուկ
statement declaration: заявлен деклара bəyanat bəyannamə açıqlama açıklama հայտարար հռչակագիր
status: статус statü կարգավիճակ
stop: останов прекра dayandır durdur դադար
strategic: стратег strateji ռազմավար
supply provide: постав снабж tədarük tedarik մատակարար
support: поддерж dəstək destek աջակց
tension: напряж gərgin gerilim gerginli լարված
territory: территор ərazi toprak տարածք
terrorist: террор terror terör ահաբեկ
transport: транспорт nəqliyyat ulaştırma տրանսպորտ փոխադր
treaty: договор müqavilə antlaşma պայմանագ
village: село села деревн kənd կյուղ գյուղ
visit: визит поездк səfər ziyaret այց
war: войн müharibə savaş պատերազմ
weapons arms: оруж silah զենք սպառազին
withdraw withdrawal: вывод вывед вывести выход çıxarıl çıxma çəkil çekil դուրս
world global: миров dünya աշխարհ
`;

/** Stems by the folded beginning of the words that mean them. */
const readEntries = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    ENTRIES.trim()
      .split("\n")
      .flatMap((line) => {
        const [english = "", others = ""] = line.split(":");
        const stems = english.split(" ").map((word) => stem(foldWord(word)));
        return others
          .trim()
          .split(" ")
          .map((beginning) => [foldWord(beginning), stems] as const);
      }),
  );

/** Read when a query first has a word that the archive lacks: most have none. */
let stemsByBeginning: ReadonlyMap<string, readonly string[]> | undefined;

/** English stems for a folded word of another language; none where the glossary has nothing that it begins with. */
export function englishStems(word: string): readonly string[] {
  stemsByBeginning ??= readEntries();
  for (let length = word.length; length > 1; length--) {
    const stems = stemsByBeginning.get(word.slice(0, length));
    if (stems) return stems;
  }
  return [];
}
