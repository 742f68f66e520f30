import {countKinds, isWhiteAt} from '../../text/character-kinds.js';
import {countWords} from '../../text/count-words.js';
import {lowerCase} from '../../text/lower-case.js';
import {type Opened, Openings} from '../../text/openings.js';

/** A kind of sentence that tells a reader of the digest nothing. */
interface Empty extends Opened {
  what: string;
  /** One of these it must hold, where many other sentences open alike. */
  holds?: readonly string[];
  /** Words that it has at most. */
  longest?: number;
  /** Tested on the whole sentence in lower case, without the marks around it. */
  form: RegExp;
  /** 0..1. */
  badness: number;
}

/** The kinds, each known by its first words; what its form holds for must begin with one of those. */
export const EMPTY: readonly Empty[] = [
  {
    what: 'greetings',
    opens:
      'hi|hiya|hey|hello|hallo|dear|greetings|howdy|good morning|good afternoon|good evening|good day|welcome back',
    form: /^(?:hi|hiya|hey|hello|hallo|dear|greetings|howdy|good (?:morning|afternoon|evening|day)|welcome back)(?:[\s,]+[\p{L}'’.&-]+){0,3}$/u,
    badness: 1,
  },
  {
    what: 'how a letter closes',
    opens:
      'with|my|many|best|kind|kindest|warm|warmest|regards|wishes|cheers|greetings|yours|sincerely|hth|tia',
    holds: ['regards', 'wishes', 'cheers', 'greetings', 'sincerely', 'truly', 'faithfully', 'hth', 'tia'],
    form: /^(?:(?:with |my |many |best |kind(?:est)? |warm(?:est)? )*(?:regards|wishes|cheers|greetings)|(?:yours )?sincerely|yours (?:truly|faithfully)|hth|tia)(?:,? \p{Ll}[\p{L}.]{1,15}){0,2}$/u,
    badness: 1,
  },
  {
    what: 'thanks',
    opens:
      'ok|okay|ah|oh|well|cool|great|and|many|big|again|hey|yes|no|got it|also|thank…|thx|thnx|ty|tia|cheers|much appreciated|i really|i appreciate|really|appreciate',
    holds: ['thank', 'thx', 'thnx', 'ty', 'tia', 'cheers', 'appreciate'],
    form: /^(?:(?:ok|okay|ah|oh|well|cool|great|and|many|big|again|hey|yes|no|got it|also)[\s,.!]{1,3}){0,2}(?:thanks?(?: you)?|th(?:n)?x|ty|tia|cheers|much appreciated|(?:i )?(?:really )?appreciate (?:it|that|the help))(?: again| a lot| so much| very much| in advance| everyone| all| guys| folks| op)*(?:,? (?!(?:for|to|i|it|this|that|but|we|you)(?!\p{L}))[\p{L}.'’]{1,20}){0,2}$/u,
    badness: 0.95,
  },
  {
    what: 'thanks for a mail',
    opens: 'many|thank…|thx',
    holds: [' for '],
    form: /^(?:(?:many |thank ?you|thanks|thx)\b.{0,20}) for (?:your|the|this|all|taking|sending|getting|such|posting|sharing|clearing|clarifying|pointing|bringing|reviewing|replying|any|considering|reading|listening)\b.{0,45}$/u,
    badness: 0.95,
  },
  {
    what: 'agreement alone',
    opens:
      "+1|+ 1|^|this|same|me too|ditto|seconded|i fully|i totally|i completely|i strongly|i also|i agree|i concur|agreed|exactly|indeed|absolutely|definitely|totally|true|right|correct|yes|yep|yup|yeah|sure|of course|fair enough|good|nice|great|cool|awesome|interesting|ok|okay|fine|no problem|np|not a problem|you're welcome|you’re welcome|youre welcome|no worries|sorry|my bad|oops|nevermind|never mind|whatever|heh|haha|lol|rofl|wow|hmm…|well|ack|done|respect|following",
    longest: 7,
    form: /^(?:\+ ?1|\^+|this|same(?: here)?|me too|ditto|seconded|i (?:fully |totally |completely |strongly |also )?(?:agree|concur)|agreed|exactly|indeed|absolutely|definitely|totally|true|right|correct|yes|yep|yup|yeah|sure|of course|fair enough|good (?:point|one|idea|to know|question|catch)|good luck|nice(?: one| work| effort)?|great(?: news| work| idea)?|cool|awesome|interesting|ok|okay|fine|no problem|np|not a problem|you['’]?re welcome|no worries|sorry|my bad|oops|never ?mind|whatever|heh|haha|lol|rofl|wow|hmm+|well|ack|done|respect|following|this is great news)(?:[\s,]{1,2}(?:too|though|then|here|man|dude|mate|guys|all|everyone|thanks|sir|lol|haha|btw|completely|fully|with (?:you|this|that|all (?:of )?(?:this|that))))?$/,
    badness: 0.9,
  },
  {
    what: 'sorry',
    opens:
      "i'm sorry|im sorry|we're sorry|were sorry|very sorry|so sorry|sorry|my apolog…|apolog…|please excuse|please forgive",
    form: /^(?:(?:i'?m |we'?re |very |so )?sorry|(?:my )?apolog(?:ies|ise|ize)|please (?:excuse|forgive))\b.{0,60}(?:late|delay|noise|confus|slow|spam|long|inconvenience|duplicat|cross-?post|bother|rant|stealing|off-?topic|electrons).{0,40}$/,
    badness: 0.9,
  },
  {
    what: 'what an answer opens with',
    opens:
      "comment…|answer…|repl…|response…|my comment…|my answer…|my repl…|my response…|see|inline|in-line|please see|please find|attached|resending|forwarded|fyi|bump|edit|update|tldr|tl;dr|re|fwd|cc'ing|ccing|just a|just my|my 2|my two…|my $|my 0.02|imho|for what it…|did not make it",
    form: /^(?:(?:my )?(?:comments?|answers?|replies|responses?|reply)(?: (?:are|is))? (?:in-?line|below|interspersed|embedded)|see (?:(?:my )?(?:comments? )?)?(?:below|above|attached|inline|here|the attachment)|in-?line|comments? (?:in-?line|below)|please (?:see|find) (?:below|attached|inline|enclosed|my comments).{0,30}|attached|resending|forwarded|fyi|bump|edit|update|tl;?dr|re|fwd|cc'?ing .{1,40}|(?:please )?see (?:the )?attached .{0,40}|just (?:a|my) (?:thought|2 cents|two cents|idea)|(?:just )?my (?:2|two|\$0?\.02|0\.02).{0,20}|imho|for what it'?s worth|did not make it to the archive)$/,
    badness: 0.9,
  },
  {
    what: 'what a mail asks for in the end',
    opens: 'any|other|further|your',
    form: /^(?:any|other|further|your) (?:comments?|thoughts?|ideas?|opinions?|suggestions?|feedback|help|pointers?|views?)\b.{0,50}$/,
    badness: 0.8,
  },
  {
    what: 'what a mail closes with',
    opens:
      "i hope|hope|please let me know|let me know|what do you|what are your thoughts|what say you|comments|thoughts|i'm look…|i am look…|i look…|look…|talk to you|see you|have a|good luck…|please test|feel free|just asking…|don't|dont|i would be|i'd be|i’d be|i will be|i'll be|i’ll be|does that|does this|is this correct|am i",
    form: /^(?:(?:i )?hope (?:this|that|it) (?:helps|clarifies|is clear|is useful|makes sense)|(?:please )?let me know\b.{0,60}|what do you (?:all |guys |folks )?think|what (?:are your thoughts|say you)|comments|thoughts|(?:i(?:'| a)m |i )?look(?:ing)? forward to .{0,60}|talk to you (?:soon|later|then)|see you .{0,30}|have a (?:nice|good|great|lovely) .{0,20}|good luck.{0,30}|please test (?:it|this)\b.{0,20}|feel free to .{0,50}|just asking.{0,20}|don'?t hesitate .{0,50}|i(?: would|['’]d| will|['’]ll) be (?:happy|glad|interested|grateful) (?:to|in|for) (?:hear|see|your|the wg|any) ?.{0,40}|does (?:that|this) (?:help|make sense)|is this correct|am i (?:right|missing something|on the right track).{0,20})$/,
    badness: 0.8,
  },
  {
    what: 'who speaks',
    opens: "my name is|i am new here|long time|long-time|first time|first-time|i'm new|im new",
    form: /^(?:my name is|i am new here|long[- ]time (?:lurker|reader)|first[- ]time poster|i'?m new (?:to|here|on))\b.{0,60}$/,
    badness: 0.6,
  },
];

const OPENINGS = new Openings(EMPTY);

const URLS = /<?(?:https?:\/\/|www\.|mailto:|ftp:\/\/)\S+/gi;
/** What every address holds. */
const ADDRESSED = ['://', 'www.', 'mailto:'];
/** What an address counts for, however long it is: a word that nobody reads. */
const URL_MARK = '********';
/** Shares of letters among the visible characters at which a line is prose, and at which it is none. */
const PROSE = 0.75;
const NO_PROSE = 0.45;
/** Longer sentences say something, whatever they open with. */
const LONGEST_EMPTY = 140;
/** Marks and brackets before the words, behind them, and an emoticon there. */
const BEFORE = '"\'“‘([*_>-';
const BEHIND = '.,!?…:;"\'”’)]*_-';
const EMOTICON_ENDS = ')(DPp/\\|';
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
    const empty = emptyForm(lowerCase(bareWords(sentence)));
    if (empty !== undefined) return empty.badness;
  }
  const lower = sentence.toLowerCase();
  const isAddressed = ADDRESSED.some((part) => lower.includes(part));
  const {visible, letters} = characters(isAddressed ? sentence.replace(URLS, URL_MARK) : sentence);
  if (visible === 0) return 1;
  const marks = Math.min(1, Math.max(0, (PROSE - letters / visible) / (PROSE - NO_PROSE)));
  return Math.max(marks, countWords(sentence) < FEWEST_WORDS ? SHORT : 0);
}

/** @param plain in lower case, without the marks around its words */
function emptyForm(plain: string): Empty | undefined {
  return OPENINGS.find(
    plain,
    0,
    ({form, longest, holds}) =>
      (longest === undefined || countWords(plain) <= longest) &&
      (holds === undefined || holds.some((part) => plain.includes(part))) &&
      form.test(plain),
  );
}

/** A sentence without the marks around its words. */
function bareWords(sentence: string): string {
  let start = 0;
  while (isAround(sentence, start, BEFORE)) start++;
  let words = sentence.slice(start);
  for (;;) {
    const emoticon = EMOTICON_ENDS.includes(words.charAt(words.length - 1)) ? EMOTICON.exec(words) : null;
    if (emoticon !== null) words = words.slice(0, emoticon.index);
    else if (isAround(words, words.length - 1, BEHIND)) words = words.slice(0, -1);
    else return words;
  }
}

/** True where white space or one of the marks stands. */
function isAround(text: string, at: number, marks: string): boolean {
  return at >= 0 && at < text.length && (marks.includes(text.charAt(at)) || isWhiteAt(text, at));
}

/** How many characters of a text show, and how many of those are letters. */
function characters(text: string): {visible: number; letters: number} {
  const [, small = 0, capital = 0, letter = 0, , mark = 0, , white = 0] = countKinds(text);
  return {visible: text.length - white, letters: small + capital + letter + mark};
}
