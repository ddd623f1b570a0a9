/** Endings of what is said when it stands as the verb's object: "olduğunu", "edəcəyini", "olmasını", "aldığına". */
export const nominalEnding =
  /(?:d[ıiuü][ğy][ıiuü]n[ıiuüaəe]|[ae]c[ae][ğk]?[ıi]n[ıiae]|əcəyini|acağını|m[aəe]s[ıi]n[ıiaəe]|m[aəe]l[əae]r[ıi]n[ıi]|l[ıiuü][ğy][ıiuü]n[ıiuüae]|ığını|iğini|uğunu|üğünü|iyini|üyünü|uyunu|n[ıiuü]|n[aəe])$/u;
