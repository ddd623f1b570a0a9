/**
 * Capitalised words that may stand directly before a bare surname without being somebody's given name: titles, and
 * words of four letters and more that open sentences and headlines (shorter ones, words that the page also writes
 * small, and some endings need no list). A word ending in `*` matches as a prefix. Compared folded.
 */
export const ordinaryWords = `president* premier* prime minister* secretary chair* leader* ruler ambassador* spokes* speaker
governor general* deputy vice senator* lawmaker chancellor* director* head envoy mrs prof* counterpart host foreign strongman
dictator official analyst author journalist tsar
президент* премьер* министр* глав* лидер* спикер* посол* генерал* господин* госпож* секретар* председател* канцлер* депутат*
представител* официальн* политолог* эксперт* журналист* міністр* голов* речни* очільни*
nazir* sədr* rəhbər* lider* spiker* səfir* cənab* müavin* deputat* cumhurbaşkan* başbakan* başkan* bakan* sözcü* sayın
նախագահ* վարչապետ* նախարար* պարոն* խոսնակ* դեսպան* առաջնորդ* քարտուղար* président* ministre* monsieur kanzler* sprecher* herr*
machthaber* autokrat* aussenminister* staatschef*
this that these those when while where what which whom whose after before since until once though although because during
despite through about over under with from upon toward* against between behind beyond inside outside like unlike into onto
then here there today yesterday tomorrow tonight meanwhile however moreover instead earlier later soon finally first second
third next last perhaps maybe both either neither each every some many most more such other another does will would could
should have been were says said following given according even only just also still again march april june july august breaking
когда если хотя пока где куда откуда зачем почему теперь тогда сейчас сегодня вчера завтра накануне ранее позже затем потом
также тоже однако между кроме снова опять именно только лишь даже ведь этот этого этому этим этом после перед против через
вместе вслед благодаря согласно вопреки несмотря поэтому причем словам мнению напомним отметим впрочем наконец недавно чтобы
коли якщо поки звідки тепер зараз сьогодні вчора раніше пізніше потім також проте однак після проти щодо
amma lakin əgər necə niyə harada sonra əvvəl dünən bugün indi artıq həmçinin ancak fakat çünkü eğer nasıl neden önce şimdi
ayrıca belə beləliklə böyle
սակայն բայց իսկ որ եթե երբ ինչու որտեղ հետո առաջ երեկ այսօր հիմա արդեն նաև ըստ
mais quand comme après avant pour avec sans selon depuis hier aujourd'hui ainsi alors puis enfin
aber wenn nach auch dann laut seit gestern heute während dass doch gegen`;
