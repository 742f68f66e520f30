import {isAscii, isLetter, isSpace} from '../../text/ascii.js';
import {countWords} from '../../text/count-words.js';

/** A kind of sentence that tells a reader of the digest nothing. */
interface Empty {
  what: string;
  /** Tested on the whole sentence, without the marks around it. */
  form: RegExp;
  /** 0..1. */
  badness: number;
}

const EMPTY: readonly Empty[] = [
  {
    what: 'greetings',
    form: /^(?:hi|hiya|hey|hello|hallo|dear|greetings|howdy|good (?:morning|afternoon|evening|day)|welcome back)(?:[\s,]+[\p{L}'’.&-]+){0,3}$/iu,
    badness: 1,
  },
  {
    what: 'how a letter closes',
    form: /^(?:(?:with |my |many |best |kind(?:est)? |warm(?:est)? )*(?:regards|wishes|cheers|greetings)|(?:yours )?sincerely|yours (?:truly|faithfully)|hth|tia)(?:,? \p{Lu}[\p{L}.]{1,15}){0,2}$/iu,
    badness: 1,
  },
  {
    what: 'thanks',
    form: /^(?:(?:ok|okay|ah|oh|well|cool|great|and|many|big|again|hey|yes|no|got it|also)[\s,.!]{1,3}){0,2}(?:thanks?(?: you)?|th(?:n)?x|ty|tia|cheers|much appreciated|(?:i )?(?:really )?appreciate (?:it|that|the help))(?: again| a lot| so much| very much| in advance| everyone| all| guys| folks| op)*(?:,? (?!for|to|i|it|this|that|but|we|you)[\p{L}.'’]{1,20}){0,2}$/iu,
    badness: 0.95,
  },
  {
    what: 'thanks for a mail',
    form: /^(?:(?:many |thank ?you|thanks|thx)\b.{0,20}) for (?:your|the|this|all|taking|sending|getting|such|posting|sharing|clearing|clarifying|pointing|bringing|reviewing|replying|any|considering|reading|listening)\b.{0,45}$/iu,
    badness: 0.95,
  },
  {
    what: 'agreement alone',
    form: /^(?:\+ ?1|\^+|this|same(?: here)?|me too|ditto|seconded|i (?:fully |totally |completely |strongly |also )?(?:agree|concur)|agreed|exactly|indeed|absolutely|definitely|totally|true|right|correct|yes|yep|yup|yeah|sure|of course|fair enough|good (?:point|one|idea|to know|question|catch)|good luck|nice(?: one| work| effort)?|great(?: news| work| idea)?|cool|awesome|interesting|ok|okay|fine|no problem|np|not a problem|you(?:'|’)?re welcome|no worries|sorry|my bad|oops|never ?mind|whatever|heh|haha|lol|rofl|wow|hmm+|well|ack|done|respect|following|this is great news)(?:[\s,]{1,2}(?:too|though|then|here|man|dude|mate|guys|all|everyone|thanks|sir|lol|haha|btw|completely|fully|with (?:you|this|that|all (?:of )?(?:this|that))))?$/iu,
    badness: 0.9,
  },
  {
    what: 'sorry',
    form: /^(?:(?:i'?m |we'?re |very |so )?sorry|(?:my )?apolog(?:ies|ise|ize)|please (?:excuse|forgive))\b.{0,60}(?:late|delay|noise|confus|slow|spam|long|inconvenience|duplicat|cross-?post|bother|rant|stealing|off-?topic|electrons).{0,40}$/iu,
    badness: 0.9,
  },
  {
    what: 'what an answer opens with',
    form: /^(?:(?:my )?(?:comments?|answers?|replies|responses?|reply)(?: (?:are|is))? (?:in-?line|below|interspersed|embedded)|see (?:(?:my )?(?:comments? )?)?(?:below|above|attached|inline|here|the attachment)|in-?line|comments? (?:in-?line|below)|please (?:see|find) (?:below|attached|inline|enclosed|my comments).{0,30}|attached|resending|forwarded|fyi|bump|edit|update|tl;?dr|re|fwd|cc'?ing .{1,40}|(?:please )?see (?:the )?attached .{0,40}|just (?:a|my) (?:thought|2 cents|two cents|idea)|(?:just )?my (?:2|two|\$0?\.02|0\.02).{0,20}|imho|for what it'?s worth|did not make it to the archive)$/iu,
    badness: 0.9,
  },
  {
    what: 'what a mail closes with',
    form: /^(?:(?:i )?hope (?:this|that|it) (?:helps|clarifies|is clear|is useful|makes sense)|(?:any|other|further|your) (?:comments?|thoughts?|ideas?|opinions?|suggestions?|feedback|help|pointers?|views?)\b.{0,50}|(?:please )?let me know\b.{0,60}|what do you (?:all |guys |folks )?think|what (?:are your thoughts|say you)|comments|thoughts|(?:i(?:'| a)m |i )?look(?:ing)? forward to .{0,60}|talk to you (?:soon|later|then)|see you .{0,30}|have a (?:nice|good|great|lovely) .{0,20}|good luck.{0,30}|please test (?:it|this)\b.{0,20}|feel free to .{0,50}|just asking.{0,20}|don'?t hesitate .{0,50}|i (?:would|'d|will) be (?:happy|glad|interested|grateful) (?:to|in|for) (?:hear|see|your|the wg|any) ?.{0,40}|does (?:that|this) (?:help|make sense)|is this correct|am i (?:right|missing something|on the right track).{0,20})$/iu,
    badness: 0.8,
  },
  {
    what: 'who speaks',
    form: /^(?:my name is|i am new here|long[- ]time (?:lurker|reader)|first[- ]time poster|i'?m new (?:to|here|on))\b.{0,60}$/iu,
    badness: 0.6,
  },
];

const URLS = /<?(?:https?:\/\/|www\.|mailto:|ftp:\/\/)\S+/gi;
/** What every address holds. */
const ADDRESSED = /:\/\/|www\.|mailto:/i;
/** What an address counts for, however long it is: a word that nobody reads. */
const URL_MARK = '********';
/** Shares of letters among the visible characters at which a line is prose, and at which it is none. */
const PROSE = 0.75;
const NO_PROSE = 0.45;
/** Longer sentences say something, whatever they open with. */
const LONGEST_EMPTY = 140;
/** Marks and brackets before the words, behind them, and an emoticon there. */
const BEFORE = /^[\s"'“‘([*_>-]+/;
const BEHIND = /[\s.,!?…:;"'”’)\]*_-]/;
const EMOTICON = /\s[:;=]['’]?[-^o]?[)(DPp/\\|]+$/;
/** Fewer words than this say little. */
const FEWEST_WORDS = 3;
const SHORT = 0.5;

/**
 * How little a sentence tells for itself: thanks, greetings and the like, lines of URLs, digits and marks.
 *
 * @returns 0 for prose, up to 1 for what no digest should show
 */
export function badness(sentence: string): number {
  if (sentence.length < LONGEST_EMPTY) {
    const plain = bareWords(sentence);
    const empty = EMPTY.find(({form}) => form.test(plain));
    if (empty !== undefined) return empty.badness;
  }
  const {visible, letters} = characters(
    ADDRESSED.test(sentence) ? sentence.replace(URLS, URL_MARK) : sentence,
  );
  if (visible === 0) return 1;
  const marks = Math.min(1, Math.max(0, (PROSE - letters / visible) / (PROSE - NO_PROSE)));
  return Math.max(marks, countWords(sentence) < FEWEST_WORDS ? SHORT : 0);
}

/** A sentence without the marks around its words. */
function bareWords(sentence: string): string {
  let words = sentence.replace(BEFORE, '');
  for (;;) {
    const emoticon = EMOTICON.exec(words);
    if (emoticon !== null) words = words.slice(0, emoticon.index);
    else if (BEHIND.test(words.slice(-1))) words = words.slice(0, -1);
    else return words;
  }
}

/** How many characters of a text show, and how many of those are letters. */
function characters(text: string): {visible: number; letters: number} {
  if (!isAscii(text)) {
    return {visible: text.replace(/\s/g, '').length, letters: text.replace(/[^\p{L}\p{M}]/gu, '').length};
  }
  let visible = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code)) visible++;
    if (isLetter(code)) letters++;
  }
  return {visible, letters};
}
