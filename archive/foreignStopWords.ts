import { foldWord } from "./words.ts";

/**
 * Function words of the other languages that queries come in. Words of up to three letters need no list:
 * outside English, a query's short word that matches nothing says nothing.
 */
const WORDS = new Set(
  `почему когда между против после через который которая которые около перед чтобы если были было этот этого
такое какие какой какая только сказал сказала заявил заявила говорит haqqında üçün görə sonra əvvəl arasında
qarşı necə nədir niyə olan edən dedi hakkında için sonra önce arasında karşı nasıl neden olan մասին համար հետո
միջեւ ինչպես ինչու երբ դեմ այս որը`
    .split(/\s+/)
    .map(foldWord),
);
const LONGEST_UNLISTED = 3;

/** Whether a query's word, folded, is a function word of another language. `written` is the word as it stands. */
export function isForeignStopWord(word: string, written: string): boolean {
  return WORDS.has(word) || (word.length <= LONGEST_UNLISTED && !isAscii(written));
}

/** Whether a word has letters of another script or alphabet than English: then the archive can hardly have it. */
export function isAscii(written: string): boolean {
  return /^[\x20-\x7e]*$/.test(written);
}
