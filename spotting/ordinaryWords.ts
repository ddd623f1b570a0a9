/**
 * Capitalised words that may stand directly before a bare surname without being somebody's given name: titles, and
 * words of four letters and more that open sentences and headlines (shorter ones, words that the page also writes
 * small, and some endings need no list). A word ending in `*` matches as a prefix. Compared folded.
 */
export const ordinaryWords = `president* premier* prime minister* secretary chair* leader* ambassador* spokes* speaker governor
general* deputy vice senator* chancellor* director* head envoy mrs counterpart host foreign strongman dictator official analyst
diplomat* politician ally aide adviser advisor chief comrade hardliner veteran oligarch tycoon businessman rector late current then-president
президент* премьер* министр* глав* лидер* спикер* посол* генерал* господин* госпож* секретар* депутат* представител* официальн*
политолог* міністр* голов* генсек* зам* спецпредставител* постпред* зампред* политик* товарищ* росси* армян* бывш* нынешн* соратник* диктатор*
дипломат* коллег* собеседник* визави ректор* бизнесмен* речни* представни* очільни* прессекретар* prezident* präsident* nazir* sədr* rəhbər* lider* səfir* cənab* cumhurbaşkan* başbakan* başkan* bakan* sözcü* sayın spiker* deput* köməkçi* politoloq* azərbaycanlı azerbaycanlı danışman* büyükelçi* mevkidaş* genel sekreter* konuk qonaq
նախագահ* վարչապետ* նախարար* պարոն* խոսնակ* առաջնորդ* դիվանագետ* պաշտոնյա* գործընկեր* գլխավոր ministre* monsieur kanzler* sprecher* herr* machthaber* staatschef*
this that these when while where what which whom whose after before since until once though although because during despite
through about over under with from upon toward* against between behind inside outside like unlike then here there today
yesterday tomorrow meanwhile however instead earlier later soon finally first last perhaps maybe both some many most more such
other will would could should have been were says said even only just also still again march april june july august breaking
когда если хотя пока где куда почему теперь тогда сейчас сегодня вчера завтра накануне ранее позже затем потом также тоже однако впрочем пожалуй судя зачем итак опять вновь вообще увы конечно
между кроме снова именно только лишь даже ведь этот этого этому этим этом после перед против через вместе вслед благодаря
согласно несмотря поэтому причем слов* мнению визит* ответ* встреч* указ* пресс* напомним отметим наконец недавно чтобы коли якщо поки тепер зараз сьогодні вчора
раніше потім також проте після проти həmçinin bundan ardından amma lakin əgər necə niyə sonra əvvəl dünən bugün indi artıq ancak fakat çünkü eğer nasıl
neden önce şimdi ayrıca belə böyle սակայն բայց իսկ որ եթե երբ հետո երեկ այսօր հիմա նաև ըստ միևնույն ավելի ինչպես մինչդեռ այսպես իրականում
mais lorsque pourtant même ensuite pendant puis chef quand comme après avant pour avec sans selon depuis hier ainsi aber wenn nach auch dann laut seit gestern heute dass doch zuvor später dabei danach`;
