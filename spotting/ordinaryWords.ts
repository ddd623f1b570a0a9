/**
 * Capitalised words that may stand directly before a bare surname without being somebody's given name: titles, and
 * words that begin sentences and headlines. A word ending in `*` matches as a prefix. Compared folded.
 */
const titles = `president* premier* prime pm minister* ministry secretary chairman chairwoman chair chief leader ruler
ambassador* spokes* speaker governor mayor king queen prince sheikh emir pope patriarch general colonel major marshal admiral
captain deputy vice senator representative congressman congresswoman lawmaker mp chancellor commissioner director head envoy
diplomat mr mrs ms miss sir lord lady dr doctor professor prof comrade dictator strongman autocrat counterpart host boss foreign
analyst expert observer author journalist aide adviser advisor official tsar emperor gen gov sen rep
президент* премьер* министр* глав* лидер* спикер* посол посла послу генерал* господин* госпож* секретар* председател* канцлер*
депутат* представител* пресс-секретар* официальн* политолог* эксперт* директор* замминистр* г-н г-жа товарищ* коллег*
голов* мiнiстр* речни* посол пан пані очільни* глава
prezident* prezidentі nazir* sədr* rəhbər* lider* spiker* səfir* cənab* xanım* baş katib* müavin* deputat* general*
cumhurbaşkan* başkan* bakan* sözcü* büyükelçi* sayın bay bayan lider* devlet genel müdür*
նախագահ* վարչապետ* նախարար* պարոն* տիկին* խոսնակ* դեսպան* առաջնորդ* գլխավոր քարտուղար* պատգամավոր* 
président* ministre* monsieur madame porte-parole chef secrétaire directeur directrice
präsident* kanzler* minister* sprecher* herr herrn frau chef* kreml* staatschef* regierungschef* aussenminister* diktator* machthaber* autokrat*`;

const openers = `a an the this that these those and or but nor so yet if when while whereas as since because although though after
before until once during despite in on at by for from to with without within over under about against between among amid
through like unlike per via of off out up down into onto upon toward towards behind beyond near inside outside around regarding
concerning according not no yes only even just also too still again then now here there today yesterday tomorrow tonight
meanwhile however moreover instead earlier later recently finally first firstly second third next last previously currently
perhaps maybe both either neither each every all some many most few more much such same other another what who whom whose which
where why how is are was were be been has have had do does did will would can could may might must shall should let he she it
they we you i his her its their our your my him them us me said says told asked did following given including
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
why inside breaking watch live exclusive analysis opinion video updated update read new old young former ex late then-president
в во на над под с со к ко от до из за по при о об обо для без через между перед после против у про и а но да или либо что чтобы как
когда если хотя пока где куда откуда почему зачем так там тут здесь тогда теперь сейчас сегодня вчера завтра накануне ранее позже
затем потом также тоже однако между тем кроме этого ещё еще уже вновь снова опять именно только лишь даже ведь вот это этот эта эти тот та те
он она оно они его её их мы вы ты я кто кого кому чем не ни нет по словам напомним отметим впрочем наконец недавно вместе вслед
благодаря согласно вопреки несмотря поэтому причем при этом более того сам сама бывший
та але або чи що щоб як коли якщо хоча поки де куди звідки чому тоді тепер зараз сьогодні вчора раніше пізніше потім також проте однак за
з зі із від до для без через між після проти про у в на під над при він вона вони його її їх ми не вже ще й і це цей
və ya amma lakin ki əgər nə necə niyə harada bu o onlar biz siz mən sən sonra əvvəl dünən bu gün indi artıq həm də ilə üçün görə qarşı isə
daha yenə belə beləliklə bundan həmçinin eyni zamanda bildirib
ve veya ama ancak fakat çünkü eğer ne nasıl neden nerede bu şu onlar biz siz ben sen sonra önce dün bugün şimdi artık ile için göre
karşı ise daha yine böyle ayrıca öte yandan aynı zamanda
և եւ ու կամ բայց իսկ որ եթե երբ ինչ ինչու որտեղ այս այդ այն նա նրանք մենք դուք ես հետո առաջ երեկ այսօր հիմա արդեն նաև ըստ
le la les un une des du de et ou mais si quand comme après avant pour par avec sans sur sous dans selon depuis hier aujourd'hui ainsi
lundi mardi mercredi jeudi vendredi samedi dimanche que qui alors puis enfin ce cette il elle ils
der die das den dem des ein eine und oder aber wenn als wie nach vor für mit ohne auf unter in im am bei laut seit gestern heute dass
auch dann nun so er sie es montag dienstag mittwoch donnerstag freitag samstag sonntag`;

/** The words of both lists, as one string of their source. */
export const ordinaryWords: string = `${titles} ${openers}`;
