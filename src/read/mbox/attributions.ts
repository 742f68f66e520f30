/** How a language's mail programs say whose words follow. */
interface Attribution {
  language: string;
  /** How the first of its lines begins. */
  opens: RegExp;
  /** How the last of its lines ends; names may stand behind the verb. */
  ends: RegExp;
}

/** Tested on the last 120 characters of a line that ends with a colon. */
export const ATTRIBUTIONS: readonly Attribution[] = [
  {
    language: 'English',
    opens: /^(?:On|At|In (?:article|message|reply|your)|Quoting|Excerpts from) /,
    ends: /:$(?<=(?:^|\s)(?:(?:wrote|writes|said|says)(?: on [^:]{1,20}(?::\d\d){1,2}[^:]{0,20})?|message of [^:]{1,40}(?::\d\d){0,2}[^:]{0,20}):)/i,
  },
  {language: 'German', opens: /^(?:Am|Zitat von) /, ends: /:$(?<=(?:^|\s)schrieb(?:en)?(?: [^:]{1,90})?:)/},
  {language: 'French', opens: /^(?:Le|En réponse à) /, ends: /(?:^|\s)(?:a écrit|écrivait|écrit)\s?:$/},
  {language: 'Spanish', opens: /^(?:El|Citando a) /, ends: /(?:^|\s)escribió:$/},
  {language: 'Portuguese', opens: /^(?:Em|No dia|Citando) /, ends: /(?:^|\s)escreveu:$/},
  {language: 'Italian', opens: /^(?:Il|In data|Citando) /, ends: /(?:^|\s)(?:ha scritto|scrive):$/},
  {language: 'Dutch', opens: /^(?:Op|Citeren) /, ends: /:$(?<=(?:^|\s)schreef(?: [^:]{1,90})?:)/},
  {
    language: 'Swedish, Danish, Norwegian',
    opens: /^(?:Den|På|Citerar) /,
    ends: /:$(?<=(?:^|\s)skrev(?: [^:]{1,90})?:)/,
  },
  {language: 'Finnish', opens: /^(?:Lainaus) /, ends: /:$(?<=(?:^|\s)kirjoitti(?: [^:]{1,90})?:)/},
  {language: 'Polish', opens: /^(?:W dniu|Dnia) /, ends: /(?:^|\s)(?:napisał(?:\(a\)|a)?|pisze):$/},
  {
    language: 'Czech, Slovak',
    opens: /^(?:Dne|Dňa) /,
    ends: /:$(?<=(?:^|\s)nap[ií]?sal(?:\(a\)|a)?(?: [^:]{1,90})?:)/,
  },
  {
    language: 'Russian, Ukrainian',
    opens: /^\d{1,2}/,
    ends: /(?:^|\s)(?:написал|пишет|написав|пише)(?:\(а\)|а)?:$/,
  },
  {language: 'Hungarian', opens: /^\d{4}/, ends: /:$(?<=(?:^|\s)írta(?: [^:]{1,90})?:)/},
  {language: 'Turkish', opens: /^\d{1,2}/, ends: /(?:^|\s)yazdı:$/},
  {language: 'Chinese', opens: /^(?:在|于|於)|^\d{4}/, ends: /(?:写道|寫道)\s?[:：]$/},
  {language: 'Japanese', opens: /^\d{4}/, ends: /(?:のメール|は書きました|さん|wrote)\s?[:：]$/},
  {language: 'Korean', opens: /^\d{4}/, ends: /(?:작성|님이 쓴 글)\s?[:：]$/},
];

/** The line above an unmarked quotation; everything below it is one. */
export const ORIGINAL =
  /^-{2,12} ?(?:Original Message|Forwarded message|Original-Nachricht|Ursprüngliche Nachricht|Weitergeleitete Nachricht|Message d['’]origine|Message transféré|Mensaje original|Mensagem original|Messaggio originale|Oorspronkelijk bericht|Ursprungligt meddelande|Исходное сообщение|原始邮件|元のメッセージ) ?-{2,12}$/i;

/** The header lines that Outlook puts above a quotation without marks: from, then sent or date. */
export const QUOTED_HEADERS: readonly {from: RegExp; sent: RegExp}[] = [
  {from: /^\*?From:\*? \S/, sent: /^\*?(?:Sent|Date):\*? \S/},
  {from: /^\*?Von:\*? \S/, sent: /^\*?(?:Gesendet|Datum):\*? \S/},
  {from: /^\*?De ?:\*? \S/, sent: /^\*?(?:Envoyé|Date|Enviado|Fecha|Data|Enviada em) ?:\*? \S/},
  {from: /^\*?Da:\*? \S/, sent: /^\*?(?:Inviato|Data):\*? \S/},
  {from: /^\*?Van:\*? \S/, sent: /^\*?(?:Verzonden|Datum):\*? \S/},
  {from: /^\*?Från:\*? \S/, sent: /^\*?(?:Skickat|Datum):\*? \S/},
];
