/**
 * What a terminal, a mail program or a web page may obey: C0 but tab and newline, DEL, C1, the bidi controls, and the
 * tag characters, which no reader sees. Replaced, not removed: taking characters out can join two halves to a command.
 */
const HARMFUL = /(?![\t\n])\p{Cc}|\p{Bidi_Control}|[\u{E0000}-\u{E007F}]/gu;

/** The text with every control character as U+FFFD, one for one; everything else is left as it is. */
export function harmless(text: string): string {
  return text.replace(HARMFUL, '\uFFFD');
}
