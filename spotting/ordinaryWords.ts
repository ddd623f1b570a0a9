/**
 * Capitalised words that may stand directly before a bare surname without being somebody's given name: titles, and
 * words of four letters and more that open sentences and headlines (shorter ones, words that the page also writes
 * small, and some endings need no list). A word ending in `*` matches as a prefix. Compared folded.
 */
export const ordinaryWords = `president* premier* prime minister* secretary chair* leader* ambassador* spokes* speaker governor
general* deputy vice senator* chancellor* director* head envoy mrs counterpart host foreign strongman dictator official analyst
президент* премьер* министр* глав* лидер* спикер* посол* генерал* господин* госпож* секретар* депутат* представител* официальн*
политолог* міністр* голов* prezident* präsident* nazir* sədr* rəhbər* lider* səfir* cənab* cumhurbaşkan* başbakan* başkan* bakan* sözcü* sayın
նախագահ* վարչապետ* նախարար* պարոն* խոսնակ* առաջնորդ* ministre* monsieur kanzler* sprecher* herr* machthaber* staatschef*
this that these when while where what which whom whose after before since until once though although because during despite
through about over under with from upon toward* against between behind inside outside like unlike then here there today
yesterday tomorrow meanwhile however instead earlier later soon finally first last perhaps maybe both some many most more such
other will would could should have been were says said even only just also still again march april june july august breaking
когда если хотя пока где куда почему теперь тогда сейчас сегодня вчера завтра накануне ранее позже затем потом также тоже однако
между кроме снова именно только лишь даже ведь этот этого этому этим этом после перед против через вместе вслед благодаря
согласно несмотря поэтому причем слов* мнению визит* ответ* встреч* указ* пресс* напомним отметим наконец недавно чтобы коли якщо поки тепер зараз сьогодні вчора
раніше потім також проте після проти amma lakin əgər necə niyə sonra əvvəl dünən bugün indi artıq ancak fakat çünkü eğer nasıl
neden önce şimdi ayrıca belə böyle սակայն բայց իսկ որ եթե երբ հետո երեկ այսօր հիմա նաև ըստ
mais quand comme après avant pour avec sans selon depuis hier ainsi aber wenn nach auch dann laut seit gestern heute dass`;
