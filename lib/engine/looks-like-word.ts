/** Whether letters in capitals could be said as an English word (DEVON, FREE, HEART): a word or a name in capitals more often than an abbreviation. */
export function looksLikeWord(letters: string): boolean {
  const word = letters.toLowerCase();
  return oneSyllable.test(word) || (word.length > 3 && syllables.test(word));
}

const onset =
  "(?:[bcdfghjklmnprstvwyz]|qu|bl|br|ch|cl|cr|dr|fl|fr|gl|gr|kn|ph|pl|pr|sc|sch|scr|sh|shr|sk|sl|sm|sn|sp|spl|spr|squ|st|str|sw|th|thr|tr|tw|wh|wr)";
const vowel = "(?:[aeiouy]|ai|au|aw|ay|ea|ee|ei|eu|ew|ey|ia|ie|io|oa|oe|oi|oo|ou|ow|oy|ua|ue|ui)";
const coda =
  "(?:[bcdfgklmnprstvwxz]|bs|ck|ch|ct|cts|ds|ff|ffs|ft|fts|ge|gh|ght|gs|ks|lb|lc|ld|lds|lf|lk|ll|lls|lm|lp|lps|ls|lt|lts|lv|mb|mp|mps|ms|nce|nch|nd|nds|ng|ngs|nk|nks|ns|nt|nts|nth|ps|pt|pts|rb|rc|rch|rd|rds|rf|rg|rk|rks|rl|rld|rls|rm|rms|rn|rns|rp|rs|rst|rt|rth|rts|rv|sh|sk|sks|sp|ss|st|sts|th|ths|ts|tch|wl|wn|ws|xt)";
const oneSyllable = new RegExp(`^${onset}?${vowel}${coda}?e?s?$`);
const syllables = new RegExp(`^${onset}?(?:${vowel}${coda}?${onset}?){2,5}$`);
