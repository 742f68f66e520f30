/** Words, without the stop that follows them; in lower case but for those that open a sentence and for names. */
function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** A stop after these never ends a sentence: something must follow. */
export const NEVER_LAST = list(
  'mr mrs ms messrs dr prof gen col lt sgt capt rev hon gov sen rep mt v vs viz cf e.g eg i.e ie p.ex ' +
    'approx ca resp incl excl esp aka bzw ggf evtl inkl vgl',
);

/** These end a sentence only where a word that opens one follows. */
export const SELDOM_LAST = list('st sr jr al ph.d a.k.a p.s p.p.s n.b');

/** These end a sentence unless it goes on in lower case or with a number. */
export const OFTEN_LAST = list(
  'etc inc ltd corp co dept est usw jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** A number belongs to these; before anything else they are words like others. */
export const NUMBERED = list(
  'no nos nr vol pp p fig figs eq eqs sec sect ch chap art par para ver ref min max ext tel c s',
);

/** Words that open a sentence, so that `U.S. The` is an end and `U.S. Government` is none. */
export const OPENERS = list(
  'The This That These Those It Its He She We They You I In On At If But And So Or Then There When While What Why How ' +
    'Who Where Which As For A An My Our Your His Her Their No Not Yes Now Also However Some Many Most All Just Even ' +
    'After Before Since Because Maybe Perhaps Well Thanks Please Here Is Are Was Were Do Does Did Can Could Would ' +
    'Should Will Have Has To From With By Der Die Das Es Ich Wir Le La Les Il Je El',
);

/** Months, after the stop of a day: `am 5. Mai`, `5. January`. */
export const MONTHS = list(
  'jan january januar janvier feb february februar mar march mars märz apr april mai may jun june juni jul july juli ' +
    'aug august sep sept september oct okt october oktober nov november dec dez december dezember',
);

/** Names that end in a mark of their own. */
export const MARKED_NAMES = list('Yahoo Joomla Jeopardy Wham Yum');

/** Words that a letter names one of: `plan B`, `vitamin C`. */
export const LETTERED = list(
  'plan option type class group grade section appendix part step point version exhibit item category figure case team ' +
    'variant hepatitis vitamin drive phase tier level model room gate side factor',
);
